namespace Waybill.Reports;

/// <summary>A sentence as an encoder sees it, with what it has answered.</summary>
/// <param name="Hidden">The vector of each token.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="Before">The mean of the sentence before.</param>
internal sealed record EncodedSentence(float[] Hidden, float[] Mean, float[] Before)
{
    /// <summary>The outputs of what was asked.</summary>
    public Dictionary<(EncoderHead Head, byte Kind, short Token, short Trigger, short Goods), float[]> Answers { get; } = [];

    /// <summary>What an input adds to a group of outputs, by the number of its matrix and its token.</summary>
    public Dictionary<(int Matrix, int Token), float[]> Products { get; } = [];
}

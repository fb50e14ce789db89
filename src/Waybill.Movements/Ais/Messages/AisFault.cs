using Waybill.Model;

namespace Waybill.Movements.Ais;

/// <summary>Something wrong with a line of AIS sentences.</summary>
/// <param name="Kind">What.</param>
/// <param name="Line">Line, from 1.</param>
public readonly record struct AisFault(AisFaultKind Kind, long Line)
{
    /// <summary>The sentence that tells a user.</summary>
    public string Message => Kind switch
    {
        AisFaultKind.WrongChecksum => "wrong checksum, sentence skipped",
        AisFaultKind.NoChecksum => "no checksum, sentence skipped",
        AisFaultKind.Malformed => "malformed AIS sentence, skipped",
        AisFaultKind.NoStart => "AIS sentence without its start mark '!', skipped",
        AisFaultKind.WrongPayload => "the payload has a letter that stands for no bits, message skipped",
        AisFaultKind.WrongLength => "the payload is shorter than a header or longer than any message, message skipped",
        AisFaultKind.UnknownType => "message type is none of 1 to 27, message skipped",
        AisFaultKind.Incomplete => "sentences of this message are missing, the others skipped",
        AisFaultKind.LineTooLong => "line too long for a sentence, skipped",
        _ => "wrong checksum of a tag block, its time and station are not used",
    };

    /// <summary>The fault as told to the user.</summary>
    /// <param name="source">File that the line is in.</param>
    public Fault In(string source) => new(source, (int)Math.Min(Line, int.MaxValue), Message);
}

namespace Waybill.Model;

/// <summary>The sentence or sentences that state a claim.</summary>
/// <param name="Text">Their words, exactly as in the text.</param>
/// <param name="Span">Where they stand.</param>
public sealed record Quote(string Text, TextSpan Span)
{
    /// <summary>Cuts a quote out of a text.</summary>
    public static Quote From(string text, TextSpan span) => new(span.Of(text), span);
}

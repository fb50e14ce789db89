namespace Waybill.Reports;

/// <summary>Somebody says something in a sentence: who, with which verb, over which tokens.</summary>
/// <param name="Source">Who says it; null when a pronoun stands for a source named before.</param>
/// <param name="Frame">How: says, denies, shows, accuses…</param>
/// <param name="At">Token of the verb, or of "according to".</param>
/// <param name="After">Whether it stands behind what is said.</param>
internal sealed record SpeechAct(SourceMention? Source, FrameKind Frame, int At, bool After)
{
    /// <summary>Media or others that carried it on, nearest first.</summary>
    public List<SourceMention> Relays { get; } = [];

    /// <summary>First token that it covers.</summary>
    public int ScopeFirst { get; set; }

    /// <summary>Token behind the last that it covers.</summary>
    public int ScopeEnd { get; set; }

    /// <summary>Whether it covers a token.</summary>
    public bool Covers(int token) => ScopeFirst <= token && token < ScopeEnd;
}

namespace Waybill.Reports.Syntax;

/// <summary>The tags of a model: parts of speech with their features, numbered.</summary>
/// <param name="Upos">Part of speech of each tag.</param>
/// <param name="Feats">Features of each tag.</param>
internal sealed record TagSet(Upos[] Upos, Feats[] Feats)
{
    /// <summary>How many tags there are.</summary>
    public int Count => Upos.Length;
}

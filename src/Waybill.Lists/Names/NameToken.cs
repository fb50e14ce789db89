namespace Waybill.Lists;

/// <summary>A word of a name.</summary>
/// <param name="Text">Folded.</param>
/// <param name="Role">What it does.</param>
/// <param name="Concept">Words that mean the same share it; 0 when it has none.</param>
internal readonly record struct NameToken(string Text, TokenRole Role, int Concept)
{
    /// <summary>Whether it can bring a name among the candidates.</summary>
    public bool IsTelling => Role is TokenRole.Core or TokenRole.Common or TokenRole.Place or TokenRole.Number or TokenRole.Initial;
}

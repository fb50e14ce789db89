namespace Waybill.Lists;

/// <summary>A name cut into words with their roles.</summary>
internal sealed class AnalysedName
{
    public AnalysedName(string text, SubjectKind kind, NameToken[] tokens, bool abjad)
    {
        (Text, Kind, Tokens, Abjad) = (text, kind, tokens, abjad);
    }

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <summary>What it was taken for a name of.</summary>
    public SubjectKind Kind { get; }

    /// <summary>Its words in their order, without those that never count.</summary>
    public NameToken[] Tokens { get; }

    /// <summary>Whether it was written in a script without vowels, Arabic or Hebrew.</summary>
    public bool Abjad { get; }
}

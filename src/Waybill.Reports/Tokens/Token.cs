using Waybill.Model;

namespace Waybill.Reports;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters.</summary>
    Word,

    /// <summary>Digits, with the separators inside a number.</summary>
    Number,

    /// <summary>A mark or symbol.</summary>
    Mark,
}

/// <summary>How a token is written.</summary>
[Flags]
internal enum TokenShape : byte
{
    /// <summary>Nothing particular.</summary>
    None = 0,

    /// <summary>Its first letter is a capital.</summary>
    Capital = 1,

    /// <summary>All of its letters, two or more, are capitals.</summary>
    AllCaps = 2,

    /// <summary>White space stands before it.</summary>
    SpaceBefore = 4,

    /// <summary>Only a hyphen stands between it and the token before.</summary>
    Hyphenated = 8,

    /// <summary>A line break stands before it.</summary>
    LineStart = 16,

    /// <summary>An empty line stands before it.</summary>
    ParagraphStart = 32,
}

/// <summary>One word, number or mark of a text.</summary>
/// <param name="Start">Index of its first UTF-16 code unit.</param>
/// <param name="End">Index behind its last.</param>
/// <param name="Word">Its number in the lexicon's vocabulary, or -1.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Shape">How it is written.</param>
internal readonly record struct Token(int Start, int End, int Word, TokenKind Kind, TokenShape Shape)
{
    /// <summary>Where it stands in the text.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>Whether it starts with a capital.</summary>
    public bool IsCapital => (Shape & TokenShape.Capital) != 0;

    /// <summary>Whether only a hyphen stands before it.</summary>
    public bool IsHyphenated => (Shape & TokenShape.Hyphenated) != 0;

    /// <summary>Whether white space stands before it.</summary>
    public bool HasSpaceBefore => (Shape & TokenShape.SpaceBefore) != 0;
}

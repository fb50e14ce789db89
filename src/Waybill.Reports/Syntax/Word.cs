namespace Waybill.Reports.Syntax;

/// <summary>One word of a sentence, as written, with what the caller knows of it.</summary>
/// <param name="Form">
/// Its letters, a slice of the text. Hyphenated words are one word, French contractions (<c>du</c>, <c>aux</c>) too; an elided
/// <c>l'</c> keeps its apostrophe; English <c>'s</c> and <c>n't</c> stand alone.
/// </param>
/// <param name="Allowed">The parts of speech that it may be: bit 1 &lt;&lt; <see cref="Upos"/> each. 0 leaves the choice free.</param>
internal readonly record struct Word(ReadOnlyMemory<char> Form, uint Allowed = 0)
{
    /// <summary>A word made of a string.</summary>
    /// <param name="form">The word as written.</param>
    public Word(string form) : this(form.AsMemory())
    {
    }

    /// <summary>The same word, known to be of one part of speech.</summary>
    public Word As(Upos upos) => this with { Allowed = 1u << (int)upos };

    /// <inheritdoc/>
    public override string ToString() => Form.ToString();
}

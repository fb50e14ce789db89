using Waybill.Reports.Syntax;

namespace Waybill.SyntaxTrainer;

/// <summary>One training sentence, in the numbers of the inventory.</summary>
/// <param name="Heads">Position of each head; the root stands at the sentence's length.</param>
internal sealed record Example(Token[] Tokens, WordTraits[] Traits, byte[] Tags, int[] Heads, byte[] Labels)
{
    /// <summary>Tags that a tagger gave which did not train on this sentence.</summary>
    public byte[] Guessed { get; set; } = Tags;

    public static Example Of(Token[] tokens, Inventory inventory) => new(
        tokens, [.. tokens.Select(token => WordTraits.Of(token.Form))], [.. tokens.Select(inventory.Tag)],
        [.. tokens.Select(token => token.Head)], [.. tokens.Select(token => inventory.Label(token.Relation))]);

    /// <summary>Puts the sentence before the parser, with the guessed tags.</summary>
    public void CopyTo(Sentence sentence, Inventory inventory)
    {
        sentence.Begin(Traits.Length);
        Traits.CopyTo(sentence.Traits, 0);
        for (var i = 0; i < Traits.Length; i++)
        {
            sentence.Tags[i] = Guessed[i];
            sentence.Coarse[i] = (byte)inventory.Tags.Upos[Guessed[i]];
        }
    }
}

using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>What parts of speech the words of a sentence may be, as far as the lexicons know: treebanks hold few of the words of arms and trade.</summary>
internal static class WordClasses
{
    private const uint Nominal = (1u << (int)Upos.Noun) | (1u << (int)Upos.Propn) | (1u << (int)Upos.Adj);
    private const uint Verbal = (1u << (int)Upos.Verb) | (1u << (int)Upos.Aux) | (1u << (int)Upos.Adj);
    private const uint Name = 1u << (int)Upos.Propn;

    /// <summary>For each token a bit 1 &lt;&lt; <see cref="Upos"/> each; 0 or all of them where the choice is free: no lexicon knows the word by itself, or one knows it as a word of grammar or as a name of another kind.</summary>
    public static uint[] Of(SentenceView view)
    {
        var allowed = new uint[view.Length];
        foreach (var match in view.Matches)
            if (match.Length == 1 && !view.HasCue(match.First)) allowed[match.First] |= Of(match.Entry, view.Tokens[match.First], match.First == 0);
        return allowed;
    }

    private static uint Of(Entry entry, Token token, bool opens) => entry switch
    {
        PartyEntry { Kind: PartyKind.State or PartyKind.Capital } when token.IsCapital => Name,
        // At the head of a sentence a capital letter says nothing: "Nice", "Split", "Reading".
        PlaceEntry => token.IsCapital && !opens ? Name : 0,
        GoodsEntry or UnitEntry or CarrierEntry or SourceEntry { Name: null } or TriggerEntry { Form: VerbForm.Noun } => Nominal,
        TriggerEntry { Form: VerbForm.Gerund } => Verbal | Nominal,
        // Nouns of transfer stand in the lexicons beside its verbs; "charges", "claims" may be nouns that none has.
        TriggerEntry { Form: VerbForm.Infinitive or VerbForm.Present, Frame: > FrameKind.Trade } => Verbal | Nominal,
        TriggerEntry => Verbal,
        _ => uint.MaxValue,
    };
}

using Waybill.Model;

namespace Waybill.Reports;

/// <summary>What a document's title, or the name of its publisher, speaks of. Its words are no part of the text, but they tell what the text is about.</summary>
internal sealed class TitleFacts
{
    private readonly List<PartyId> _parties = [];
    private readonly List<PartyEntry> _states = [];
    private readonly HashSet<string> _families = new(StringComparer.Ordinal);

    /// <summary>The facts of a document without a title.</summary>
    public static TitleFacts None { get; } = new();

    /// <summary>Looks a title up in the lexicons.</summary>
    public static TitleFacts Of(string? title, LanguagePack pack, bool accentsLost)
    {
        if (string.IsNullOrWhiteSpace(title)) return None;
        var tokens = new List<Token>();
        Tokenizer.Cut(title, 0, title.Length, pack.Lexicon.Vocabulary, accentsLost, tokens);
        if (tokens.Count == 0) return None;
        var view = SentenceView.Of(title, tokens, new Sentence(0, tokens.Count, 0, Section.Headline), pack.Lexicon);
        var facts = new TitleFacts();
        foreach (var match in view.Matches)
            if (match.Entry is PartyEntry party && !facts._parties.Contains(party.Id))
            {
                facts._parties.Add(party.Id);
                facts.Add(party);
            }
            else if (match.Entry is GoodsEntry goods) facts._families.Add(goods.Code.Family);
            else if (match.Entry is PlaceEntry { Country: { } country } place) facts.Add(new PartyEntry(country, PartyKind.Capital, place.Name));
        return facts;
    }

    /// <summary>States that it names, or a place of theirs, each once.</summary>
    public IReadOnlyList<PartyEntry> States => _states;

    /// <summary>Where the title names a party: 1 first, 2 second, 3 later, 0 not at all; 4 when the title names nobody.</summary>
    public uint PlaceOf(PartyId id) => _parties.Count == 0 ? 4u : (uint)Math.Min(_parties.IndexOf(id) + 1, 3);

    /// <summary>Whether it names a party.</summary>
    public bool Names(PartyId id) => _parties.Contains(id);

    /// <summary>Whether it names goods of a family: 1 yes, 0 no, 2 when it names none.</summary>
    public uint Names(string family) => _families.Count == 0 ? 2u : _families.Contains(family) ? 1u : 0;

    private void Add(PartyEntry state)
    {
        if (state.Id.IsState && !_states.Exists(other => other.Id == state.Id)) _states.Add(state);
    }
}

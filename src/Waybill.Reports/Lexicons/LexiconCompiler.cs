using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Turns the lexicon files of a language, and those that all languages share, into one automaton.</summary>
internal sealed class LexiconCompiler(Automaton automaton, string language)
{
    /// <summary>The names of the states that it has met.</summary>
    public Dictionary<PartyId, string> States { get; } = [];

    /// <summary>Adds every file.</summary>
    public void Compile()
    {
        Each(Own("parties"), Party);
        Each(Own("parties-also"), (table, row) => new SecondPartyEntry(new PartyEntry(PartyId.Parse(table[row, "id"]), PartyKind.Capital, table[row, "name"])));
        Each(Own("goods"), Goods);
        Each("Knowledge/weapons.tsv", Goods);
        Each(Own("goods-also"), Goods);
        Each(Own("units"), Unit);
        Each(Own("carriers"), (table, row) => new CarrierEntry(Word<CarrierKind>(table[row, "kind"])));
        Each("Knowledge/vessels.tsv", (table, row) => new VesselEntry(
            table[row, "name"], ImoNumber.TryParse(table[row, "imo"], null, out var imo) ? imo : null, Party(table[row, "flag"])));
        Places("Knowledge/places.tsv");
        Places(Own("places"));
        Each(Own("offices"), (table, row) => new SourceEntry(Word<SourceKind>(table[row, "kind"]), null, null, ChannelOf(table[row, "channel"])));
        Each(Own("bodies"), (table, row) => new BodyEntry(Word<SourceKind>(table[row, "kind"]), ChannelOf(table[row, "channel"])));
        Each("Knowledge/organisations.tsv", Named);
        Each(Own("organisations"), Named);
        Each("Knowledge/people.tsv", Named);
        Each(Own("people"), Named);
        Verbs();
        Each(Own("nouns"), (table, row) => new TriggerEntry(Word<FrameKind>(table[row, "frame"]), StageOf(table[row, "stage"]), VerbForm.Noun, null));
        Each(Own("cues"), Cue);
        Conjugated(Own("figures"));
        Conjugated(Own("events"));
    }

    private PartyEntry Party(LexiconTable table, string[] row)
    {
        var party = new PartyEntry(PartyId.Parse(table[row, "id"]), Word<PartyKind>(table[row, "kind"]), table[row, "name"]);
        if (party.Kind == PartyKind.State) States.TryAdd(party.Id, party.Name);
        return party;
    }

    private static SourceEntry Named(LexiconTable table, string[] row) =>
        new(Word<SourceKind>(table[row, "kind"]), table[row, "name"], Party(table[row, "for"]), null);

    private static GoodsEntry Goods(LexiconTable table, string[] row) =>
        new(GoodsCode.Parse(table[row, "code"]), table[row, "unit"] is { Length: > 0 } unit ? unit : null);

    /// <summary>A unit; <c>dollar</c> stands for dollars of which the words do not say whose.</summary>
    private static UnitEntry Unit(LexiconTable table, string[] row) =>
        table[row, "unit"] is not "dollar" and var unit ? new UnitEntry(unit) : new UnitEntry(Dollars.American) { IsPlainDollar = true };

    /// <summary>A cue; the value <c>country:island</c> is one of the kind <c>country</c> that bears a trait.</summary>
    private static CueEntry Cue(LexiconTable table, string[] row)
    {
        var value = table[row, "value"].Split(':');
        return new CueEntry(Cue(table[row, "kind"]), value[0]) { Trait = value.ElementAtOrDefault(1) };
    }

    private static PartyId? Party(string id) => PartyId.TryParse(id, null, out var party) ? party : null;

    private static Stage? StageOf(string word) => word.Length == 0 ? null : Word<Stage>(word);

    private static Channel? ChannelOf(string word) => word.Length == 0 ? null : Word<Channel>(word);

    /// <summary>A word of a file as a value of the vocabulary: <c>expert-panel</c> is <c>ExpertPanel</c>.</summary>
    private static T Word<T>(string word) where T : struct, Enum =>
        Enum.TryParse<T>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value)
            ? value
            : throw new FormatException($"'{word}' is no {typeof(T).Name}");

    private static CueKind Cue(string word) => word == "det" ? CueKind.Determiner : Word<CueKind>(word);

    private string Own(string file) => $"Languages/{language}/{file}.tsv";

    private void Each(string file, Func<LexiconTable, string[], Entry> make)
    {
        if (LexiconTable.Embedded(file) is not { } table) return;
        foreach (var row in table.Rows)
        {
            var entry = make(table, row);
            foreach (var form in FormNotation.Expand(table[row, "forms"])) automaton.Add(form, entry);
        }
    }

    private void Places(string file)
    {
        if (LexiconTable.Embedded(file) is not { } table) return;
        foreach (var row in table.Rows)
        {
            var place = new PlaceEntry(table[row, "name"], Party(table[row, "country"]), table[row, "kind"], Garbled: false);
            foreach (var form in FormNotation.Expand(table[row, "forms"])) automaton.Add(form, place);
            var garbled = place with { Garbled = true, Unless = [.. table[row, "unless"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => PartyId.Parse(id))] };
            foreach (var form in FormNotation.Expand(table[row, "garbled"])) automaton.Add(form, garbled);
        }
    }

    /// <summary>Cues whose forms may be verbs: <c>exceed~reg</c> stands for its whole conjugation.</summary>
    private void Conjugated(string file)
    {
        if (LexiconTable.Embedded(file) is not { } table) return;
        var paradigms = Paradigms.Of(LexiconTable.Embedded(Own("paradigms")));
        foreach (var row in table.Rows)
        {
            var entry = new CueEntry(Cue(table[row, "kind"]), table[row, "value"]);
            foreach (var item in table[row, "forms"].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                foreach (var form in item.Contains('~', StringComparison.Ordinal) ? paradigms.Expand(item).Select(found => found.Text) : FormNotation.Expand(item))
                    automaton.Add(form, entry);
        }
    }

    private void Verbs()
    {
        if (LexiconTable.Embedded(Own("verbs")) is not { } table) return;
        var paradigms = Paradigms.Of(LexiconTable.Embedded(Own("paradigms")));
        foreach (var row in table.Rows)
        {
            var frame = Word<FrameKind>(table[row, "frame"]);
            GoodsCode? goods = table[row, "goods"] is { Length: > 0 } code ? GoodsCode.Parse(code) : null;
            foreach (var (text, form) in paradigms.Expand(table[row, "forms"]))
                automaton.Add(text, new TriggerEntry(frame, StageOf(table[row, "stage"]), form, goods));
        }
    }
}

using Waybill.Model;

namespace Waybill.Reports;

/// <summary>What a document has spoken of so far: parties, ships, sources and claims that later words may stand for.</summary>
internal sealed class DiscourseState
{
    private readonly Dictionary<PartyId, Entity> _entities = [];

    /// <summary>How many claims back words may point: what lies further is out of a reader's mind too.</summary>
    private const int Remembered = 48;

    /// <summary>How many states are looked at as the one whose page it is.</summary>
    private const int HomeStates = 3;

    /// <summary>How many towns of a state that it never names a document names at least where it may be at home there.</summary>
    private const int HomeTowns = 3;

    /// <summary>How many places states are told apart in by how often a document names them.</summary>
    private const int SalienceRanks = 4;

    /// <summary>How many sentences back words may point to goods that were only named.</summary>
    private const int SpokenSentences = 3;

    /// <summary>How many earlier times words may still tell of.</summary>
    private const int RememberedTimes = 16;

    /// <summary>How many earlier places may still be where something happens.</summary>
    private const int RememberedPlaces = 4;

    /// <summary>How many who were introduced may still be behind what is told.</summary>
    private const int RememberedIntroductions = 4;

    /// <summary>How many earlier lists of parties "both" and "they" may stand for.</summary>
    private const int RememberedLists = 2;

    /// <summary>How many earlier carriers may still carry what is told.</summary>
    private const int RememberedCarriers = 3;

    /// <summary>How many sentences back "the ship" may have been named.</summary>
    private const int ShipSentences = 3;

    private AttributionLink?[] _labelled = [];
    private List<CarrierMention> _ships = [];
    private int _shipsIn;
    private int _inParagraph;
    private readonly List<(uint Sender, uint Receiver)> _pairs = [];
    private readonly List<EarlierTime> _times = [];
    private readonly List<EarlierCarrier> _carriers = [];
    private readonly List<EarlierPlace> _places = [];
    private readonly List<Introduced> _introduced = [];
    private readonly SpokenSources _sources = new();
    private readonly Queue<List<GoodsItem>> _spoken = [];
    private readonly List<PartyRef> _titled = [];
    private readonly List<IReadOnlyList<PartyRef>> _lists = [];

    /// <summary>The latest claims, in order.</summary>
    public List<TransferClaim> Claims { get; } = [];

    /// <summary>Who sends and who receives in each of them, as <see cref="RoleCandidate.Meaning"/>.</summary>
    public IReadOnlyList<(uint Sender, uint Receiver)> Pairs => _pairs;

    /// <summary>Ships named so far.</summary>
    public Dictionary<string, CarrierMention> Ships { get; } = new(StringComparer.Ordinal);

    /// <summary>The ships that the last sentence with a ship's name named, in order, each once; empty where it lies too far back.</summary>
    public IReadOnlyList<CarrierMention> LastShips => Sentence - _shipsIn <= ShipSentences ? _ships : [];

    /// <summary>States that the document names anywhere.</summary>
    public Dictionary<PartyId, SpokenState> SpokenOf { get; } = [];

    /// <summary>States whose page this may be, the likeliest first: those that its publisher's name names, whether the text does or not, then those of whose towns alone the text speaks, then those most spoken of.</summary>
    public List<PartyEntry> Home { get; private set; } = [];

    /// <summary>Where the document first speaks of "the Government" without saying whose; null before.</summary>
    public TextSpan? Government { get; private set; }

    /// <summary>Goods named in the last sentences, moved or not, in order.</summary>
    public IEnumerable<GoodsItem> Spoken => _spoken.SelectMany(goods => goods);

    /// <summary>Times that earlier sentences stated, the latest first.</summary>
    public IReadOnlyList<EarlierTime> Times => _times;

    /// <summary>Carriers of earlier sentences, the latest first.</summary>
    public IReadOnlyList<EarlierCarrier> Carriers => _carriers;

    /// <summary>Places of earlier sentences, the latest first, each once.</summary>
    public IReadOnlyList<EarlierPlace> Places => _places;

    /// <summary>Those whom earlier sentences introduced, the latest first.</summary>
    public IReadOnlyList<Introduced> Introduced => _introduced;

    /// <summary>Parties that earlier sentences listed together, the latest first.</summary>
    public IReadOnlyList<IReadOnlyList<PartyRef>> Lists => _lists;

    /// <summary>The last subject whose name no lexicon knows; null before the first.</summary>
    public PartyRef? LastStranger { get; private set; }

    /// <summary>The last sentence that had anchors, as the encoder looks at it; null before the first.</summary>
    public EncoderInput? LastInput { get; set; }

    /// <summary>What the title speaks of.</summary>
    public TitleFacts Title { get; init; } = TitleFacts.None;

    /// <summary>States that the title or the name of the publisher names, by the words that name them first in the text.</summary>
    public IReadOnlyList<PartyRef> Titled => _titled;

    /// <summary>The chain behind the last named speaker, the speaker first; empty before the first.</summary>
    public IReadOnlyList<AttributionLink> LastSpeakers { get; set; } = [];

    /// <summary>Who answers the questions of an interview; null on other pages.</summary>
    public AttributionLink? Guest { get; private set; }

    /// <summary>Who speaks in the present sentence of a transcript; null on other pages.</summary>
    public AttributionLink? Labelled => Sentence < _labelled.Length ? _labelled[Sentence] : null;

    /// <summary>Short names that the document gives bodies.</summary>
    public IReadOnlyDictionary<string, SourceKind> Bodies { get; private set; } = new Dictionary<string, SourceKind>();

    /// <summary>Sentence of the last speaker.</summary>
    public int LastSpokenIn { get; set; } = -1;

    /// <summary>Number of the present sentence.</summary>
    public int Sentence { get; set; }

    /// <summary>Number of the paragraph of the present sentence.</summary>
    public int Paragraph { get; set; }

    /// <summary>Paragraph of the last speaker.</summary>
    public int LastSpokenParagraph { get; set; } = -1;

    /// <summary>Paragraph of the last claim.</summary>
    public int LastClaimParagraph { get; private set; } = -1;

    /// <summary>Index of the first claim of the present paragraph; the number of claims where it has none yet.</summary>
    public int FirstInParagraph => Claims.Count - (LastClaimParagraph == Paragraph ? _inParagraph : 0);

    /// <summary>In what share of the claims so far something holds, and whether in the last: 0 before the first claim.</summary>
    public uint Habit(Predicate<TransferClaim> holds)
    {
        if (Claims.Count == 0) return 0;
        return 1 + (Facts.Share(Claims.Count(claim => holds(claim)), Claims.Count) * 2) + Facts.Is(holds(Claims[^1]));
    }

    /// <summary>How far back a paragraph lies: 0 for the present one, 1 for the one before, 2 for those further back.</summary>
    public uint Apart(int paragraph) => (Paragraph - paragraph) switch { 0 => 0, 1 => 1, _ => 2 };

    /// <summary>Sentence of the last claim.</summary>
    public int LastClaimIn { get; private set; } = -1;

    /// <summary>The last claim; null before the first.</summary>
    public TransferClaim? Last => Claims.Count == 0 ? null : Claims[^1];

    /// <summary>Whether a sentence opens with a word that answers a question, and goods were named that it may have been about.</summary>
    public bool MayAnswer(SentenceView view) => view.ReplyAt >= 0 && Spoken.Any();

    /// <summary>Index of the latest claim between two parties; -1 without one.</summary>
    public int LastBetween(RoleCandidate sender, RoleCandidate receiver) => _pairs.LastIndexOf((sender.Meaning, receiver.Meaning));

    /// <summary>Index of the latest claim in which somebody sent, or received; -1 without one.</summary>
    public int LastOf(RoleCandidate party, bool sends) => _pairs.FindLastIndex(pair => (sends ? pair.Sender : pair.Receiver) == party.Meaning);

    /// <summary>The parties named so far, the latest first.</summary>
    public List<Entity> Recent() => [.. _entities.Values.OrderByDescending(entity => entity.LastSentence).ThenByDescending(entity => entity.WasSubject).ThenByDescending(entity => entity.Mentions).ThenBy(entity => entity.First.Start)];

    /// <summary>A party as spoken of so far; null when it was not.</summary>
    public Entity? Of(PartyId id) => _entities.GetValueOrDefault(id);

    /// <summary>Place of a state among those whose page this may be, from 1; 0 for none.</summary>
    public uint HomeRank(PartyId id) => (uint)(Home.FindIndex(state => state.Id == id) + 1);

    /// <summary>How often the document names a state, in four steps.</summary>
    public uint Salience(PartyId id) => SpokenOf.GetValueOrDefault(id).Times switch { 0 => 0, 1 => 1, <= 3 => 2, _ => 3 };

    /// <summary>Place of a state among those that the document names most, from 1; 4 for the fourth and all behind it, 0 for a state that it does not name.</summary>
    public uint SalienceRank(PartyId id) => SpokenOf.GetValueOrDefault(id).Rank;

    /// <summary>Counts the states that a whole document names, before it is read, and tells whose page it may be, who is interviewed and what short names bodies have.</summary>
    public void Survey(IReadOnlyList<SentenceView> views, TitleFacts publisher)
    {
        var states = views.SelectMany(view => view.All<PartyEntry>().Select(found => (found.Entry, Span: view.SpanOf(found.Match.First, found.Match.End)))).Where(found => found.Entry.Id.IsState).GroupBy(found => found.Entry.Id).ToList();
        foreach (var state in states)
        {
            var (entry, span) = state.First();
            SpokenOf.Add(state.Key, new SpokenState(entry.Name, state.Count(), span) { Rank = (uint)Math.Min(1 + states.Count(other => other.Count() > state.Count()), SalienceRanks) });
            if (Title.Names(state.Key) || publisher.Names(state.Key)) _titled.Add(new PartyRef(state.Key, entry.Name, span));
        }
        var spoken = states.OrderByDescending(state => publisher.Names(state.Key)).ThenByDescending(state => SpokenOf[state.Key].Times).Select(state => state.First().Entry);
        Home = [.. spoken.Where(state => publisher.Names(state.Id)).Concat(publisher.States).Concat(ByTowns(views)).Concat(spoken).DistinctBy(state => state.Id).Take(HomeStates)];
        Guest = Interview.GuestOf(views);
        _labelled = Interview.SpeakersOf(views);
        Bodies = ShortNames.Of(views);
    }

    /// <summary>States that a document never names, though it names several of their towns, as pages at home do: Mombasa, Garissa, Mandera.</summary>
    private IEnumerable<PartyEntry> ByTowns(IReadOnlyList<SentenceView> views) =>
        from town in views.SelectMany(view => view.All<PlaceEntry>()).Select(found => found.Entry).Where(town => town.Name.Length > 0)
        where town.Country is { IsState: true } state && !SpokenOf.ContainsKey(state)
        group town.Name by town.Country!.Value into towns
        where towns.Distinct().Count() >= HomeTowns
        orderby towns.Count() descending
        select new PartyEntry(towns.Key, PartyKind.State, towns.Key.ToString());

    /// <summary>A source as a link of a chain: what only points back has the name of who spoke last, a pronoun never that of pictures or papers; "the newspaper" has that of the one it stands for.</summary>
    public AttributionLink LinkOf(SourceMention source, SentenceView view)
    {
        var link = source.ToLink(view);
        if (!source.PointsBack) return _sources.MeantBy(source, view) is { } named ? link with { Name = named.Name, Kind = named.Kind, For = named.For } : link;
        var isPronoun = view.Cues(CueKind.Pronoun).Any(cue => source.First <= cue.First && cue.First < source.End);
        return LastSpeakers.FirstOrDefault(spoken => !isPronoun || spoken.Kind is not (SourceKind.Imagery or SourceKind.Document)) is { } meant ? meant with { Span = link.Span, Date = link.Date } : link;
    }

    /// <summary>The chain of an act of saying, who says it first; null where the sentence does not tell who.</summary>
    public IReadOnlyList<AttributionLink>? ChainOf(SpeechAct act, SentenceView view) =>
        act.Source is { } source ? [LinkOf(source, view), .. act.Relays.Select(relay => relay.ToLink(view))] : null;

    /// <summary>Notes the parties that a sentence names.</summary>
    public void Note(SentenceView view, List<PartyMention> parties, List<SourceMention> sources)
    {
        _sources.Note(view, sources);
        foreach (var party in parties)
        {
            if (party.Form == PartyForm.Regime) Government ??= view.SpanOf(party.First, party.End);
            if (party is { Entry: { } stranger, Form: PartyForm.Stranger, IsSubject: true }) LastStranger = new PartyRef(stranger.Id, stranger.Name, view.SpanOf(party.First, party.End));
            if (party.Entry is not { } entry || party.Form == PartyForm.Stranger) continue;
            if (!_entities.TryGetValue(entry.Id, out var entity))
                _entities.Add(entry.Id, entity = new Entity(entry.Id, entry.Name, entry.Kind, view.SpanOf(party.First, party.End)) { FirstSentence = Sentence });
            if (entity.LastSentence != Sentence) entity.WasSubject = false;
            entity.LastSentence = Sentence;
            entity.LastParagraph = Paragraph;
            entity.LastMarker = party.Marker;
            if (view.BeginsLine) entity.OpensParagraph = Paragraph;
            entity.WasSubject |= party.IsSubject;
            entity.IsMoreThanSource |= !IsOfSource(party, sources);
            entity.Mentions++;
        }
        foreach (var list in PartyRuns.Of(view, parties.FindAll(party => party is { Entry: not null, Form: PartyForm.Name })))
        {
            var ids = RoleCandidate.MeaningOf(list.Select(party => party.Entry!.Id));
            _lists.RemoveAll(other => RoleCandidate.MeaningOf(other.Select(party => party.Id)) == ids);
            Keep(_lists, [.. list.Select(party => new PartyRef(party.Entry!.Id, party.Entry.Name, view.SpanOf(party.First, party.End)))], RememberedLists);
        }
    }

    /// <summary>Notes the goods that a sentence names.</summary>
    public void Note(List<GoodsItem> goods)
    {
        if (_spoken.Count == SpokenSentences) _spoken.Dequeue();
        _spoken.Enqueue(goods);
    }

    /// <summary>Notes a time that the present sentence states.</summary>
    public void Note(EarlierTime time) => Keep(_times, time, RememberedTimes);

    /// <summary>Notes a place that the present sentence names.</summary>
    public void Note(EarlierPlace place)
    {
        _places.RemoveAll(other => other.Place.Name == place.Place.Name && other.Place.Country == place.Place.Country);
        Keep(_places, place, RememberedPlaces);
    }

    /// <summary>Notes the ships that the present sentence names; those that it only counts ("the first") leave the others in mind.</summary>
    public void NoteShips(List<CarrierMention> ships)
    {
        if (ships.TrueForAll(ship => ship.IsRecalled && _ships.Exists(other => other.Name == ship.Name)))
        {
            if (ships.Count > 0) _shipsIn = Sentence;
            return;
        }
        _ships = [.. ships.DistinctBy(ship => ship.Name)];
        _shipsIn = Sentence;
    }

    /// <summary>Notes a carrier that the present sentence names; a ship once, where it was named last.</summary>
    public void Note(EarlierCarrier carrier)
    {
        if (carrier.Carrier.Name is { } name) _carriers.RemoveAll(other => other.Carrier.Name == name);
        Keep(_carriers, carrier, RememberedCarriers);
    }

    /// <summary>Notes somebody whom the present sentence introduces.</summary>
    public void Note(Introduced introduced) => Keep(_introduced, introduced, RememberedIntroductions);

    private static void Keep<T>(List<T> latest, T item, int most)
    {
        if (latest.Count == most) latest.RemoveAt(most - 1);
        latest.Insert(0, item);
    }

    /// <summary>Whether a party is named only to say whose a source is: "South Korean lawmakers", "Seoul's military".</summary>
    private static bool IsOfSource(PartyMention party, List<SourceMention> sources) =>
        party.Modified == Modified.Source || sources.Exists(source => (source.First <= party.First && party.End <= source.End) || (party.Possessive && source.First >= party.End && source.First - party.End <= 2));

    /// <summary>Notes a claim.</summary>
    public void Note(TransferClaim claim)
    {
        if (Claims.Count == Remembered)
        {
            Claims.RemoveAt(0);
            _pairs.RemoveAt(0);
        }
        Claims.Add(claim);
        _inParagraph = LastClaimParagraph == Paragraph ? Math.Min(_inParagraph + 1, Claims.Count) : 1;
        LastClaimIn = Sentence;
        LastClaimParagraph = Paragraph;
        _pairs.Add((RoleCandidate.MeaningOf(claim.Consignor.Select(party => party.Id)), RoleCandidate.MeaningOf(claim.Consignee.Select(party => party.Id))));
        foreach (var party in claim.Consignor)
            if (Reached(party) is { } sender) sender.Sent++;
        foreach (var party in claim.Consignee)
            if (Reached(party) is { } receiver) receiver.Received++;
    }

    private Entity? Reached(Party party)
    {
        if (!_entities.TryGetValue(party.Id, out var entity))
        {
            if (party.Span is not { } span) return null;
            _entities.Add(party.Id, entity = new Entity(party.Id, party.Name, PartyKind.Group, span));
        }
        entity.LastSentence = Sentence;
        return entity;
    }
}

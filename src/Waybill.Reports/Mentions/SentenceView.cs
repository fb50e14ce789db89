using Waybill.Model;
using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>One sentence with everything that the lexicons and grammars found in it. Token indices count from the sentence's first.</summary>
internal sealed class SentenceView
{
    /// <summary>How far behind its negation a word of checking may stand: "no second source would confirm it".</summary>
    private const int ProofReach = 8;

    /// <summary>How far behind its negation a word of seeing or knowing may stand: "has not seen any".</summary>
    private const int SightReach = 4;

    /// <summary>How many tokens, a name and a mark, may stand before the word that answers a question.</summary>
    private const int ReplyReach = 5;

    /// <summary>How far behind a word of checking or seeing "neither" or "nothing" may stand: "I can vouch for neither".</summary>
    private const int NoneReach = 3;

    private readonly CueIndex _cues;
    private readonly Meanings _words;
    private readonly uint[] _stems;
    private readonly uint[] _meanings;
    private MarkIndex? _marks;
    private int? _doubted;

    private SentenceView(string text, Token[] tokens, Sentence sentence, CueIndex cues, Meanings words)
    {
        _cues = cues;
        _words = words;
        Text = text;
        Tokens = tokens;
        Sentence = sentence;
        _stems = new uint[tokens.Length];
        _meanings = new uint[tokens.Length];
    }

    /// <summary>The document's text.</summary>
    public string Text { get; }

    /// <summary>The sentence's tokens.</summary>
    public Token[] Tokens { get; }

    /// <summary>Where it stands in the document.</summary>
    public Sentence Sentence { get; }

    /// <summary>Whether it begins within a quotation that an earlier sentence of its paragraph opened.</summary>
    public bool OpensQuoted { get; set; }

    /// <summary>Whether the sentence before is a question.</summary>
    public bool FollowsQuestion { get; set; }

    /// <summary>The line that it stands under: what leads in its list, else the heading of its part of the page; null for none.</summary>
    public SentenceView? Under { get; set; }

    /// <summary>Whether it opens a line.</summary>
    public bool BeginsLine => (Tokens[0].Shape & TokenShape.LineStart) != 0;

    /// <summary>Whether it leads something in: a colon ends it.</summary>
    public bool LeadsIn => IsMark(Length - 1, ':');

    /// <summary>The sentence behind it, before its syntax is known; null for the last.</summary>
    public SentenceView? Next { get; set; }

    /// <summary>Whether a quotation is still open behind its last token.</summary>
    public bool EndsQuoted
    {
        get
        {
            var open = OpensQuoted;
            foreach (var token in Tokens)
                if (token.Kind == TokenKind.Mark) open = MarkIndex.Quoted(Text[token.Start], open);
            return open;
        }
    }

    /// <summary>Found entries other than cues, without those that a longer one covers.</summary>
    public List<Match> Matches { get; private init; } = [];

    /// <summary>Names in quotation marks behind nouns for sources.</summary>
    public List<QuotedName> QuotedNames { get; } = [];

    /// <summary>Its syntax; null for a language without a model, or before it is asked for.</summary>
    public SentenceSyntax? Syntax { get; private set; }

    /// <summary>What the encoder looks at; null before the sentence is asked about.</summary>
    public EncoderInput? Input { get; set; }

    /// <summary>Numbers.</summary>
    public List<NumberMention> Numbers { get; } = [];

    /// <summary>Times.</summary>
    public List<TimeMention> Times { get; } = [];

    /// <summary>Number of tokens.</summary>
    public int Length => Tokens.Length;

    /// <summary>The span of the whole sentence.</summary>
    public TextSpan Span => new(Tokens[0].Start, Tokens[^1].End);

    /// <summary>Looks a sentence up in the lexicons.</summary>
    public static SentenceView Of(string text, List<Token> tokens, Sentence sentence, Lexicon lexicon)
    {
        Token[] own = [.. tokens.GetRange(sentence.First, sentence.End - sentence.First)];
        var found = new List<Match>();
        lexicon.Find(own, found);
        var cues = new List<CueMatch>();
        var others = new List<Match>();
        foreach (var match in found)
        {
            if (match.Entry is CueEntry cue) cues.Add(new CueMatch(match.First, match.End, cue));
            else if (!found.Exists(other => other.Covers(match) && Hides(other, match, found))) others.Add(match);
        }
        var view = new SentenceView(text, own, sentence, new CueIndex([.. cues], own.Length), lexicon.Meanings) { Matches = others };
        view.QuotedNames.AddRange(Reports.QuotedNames.Find(view));
        if (view.QuotedNames.Count > 0) others.RemoveAll(match => view.QuotedNames.Exists(name => name.First <= match.First && match.End <= name.End));
        return view;
    }

    /// <summary>Parses the sentence, and drops readings of words that the syntax rules out: the ships are no act of shipping.</summary>
    public void Parse(SyntaxParser parser)
    {
        Syntax = SentenceSyntax.Of(Text, Tokens, WordClasses.Of(this), parser);
        _marks = null;
        Matches.RemoveAll(RuledOut);
    }

    private bool RuledOut(Match match)
    {
        if (match.Length > 1) return false;
        var upos = Syntax!.UposOf(match.First);
        return match.Entry switch
        {
            TriggerEntry { Form: VerbForm.Noun } => upos is Upos.Verb or Upos.Aux && Matches.Exists(other => other.First == match.First && other.Entry is TriggerEntry { Form: not VerbForm.Noun }),
            TriggerEntry { Frame: FrameKind.Deny, Form: not VerbForm.Noun } => false,
            TriggerEntry { Form: VerbForm.Participle } => upos is Upos.Noun or Upos.Propn or Upos.Adp,
            TriggerEntry { IsOfSpeech: true } when Stands(match) => false,
            // "Spare parts", "one ship back": participles may be adjectives, infinitives are none.
            TriggerEntry { Form: VerbForm.Infinitive } when !HasCue(match.First - 1, CueKind.To) => upos is not (Upos.Verb or Upos.Aux),
            TriggerEntry => upos is not (Upos.Verb or Upos.Aux or Upos.Adj),
            SourceEntry { Name: null } => upos is Upos.Verb && Matches.Exists(other => other.First == match.First && other.Entry is TriggerEntry { Form: not VerbForm.Noun }) && !(match.First > 0 && HasCue(match.First - 1, CueKind.Determiner)),
            GoodsEntry or UnitEntry or CarrierEntry => upos is Upos.Verb && Matches.Exists(other => other.First == match.First && other.Entry is TriggerEntry { Form: not VerbForm.Noun }),
            _ => false,
        };
    }

    /// <summary>Whether a word that can be nothing but a verb of saying stands at a mark, where taggers take it for a noun: ", experts warn.", <i>, affirment deux marins</i>.</summary>
    private bool Stands(Match verb) =>
        (verb.End >= Length - 1 || Tokens[verb.End].Kind == TokenKind.Mark || (verb.First > 0 && Tokens[verb.First - 1].Kind == TokenKind.Mark)) && !(verb.First > 0 && HasCue(verb.First - 1, CueKind.Determiner))
        && !Matches.Exists(other => other.First == verb.First && other.Entry is not TriggerEntry { Form: not VerbForm.Noun, IsOfSpeech: true });

    /// <summary>Entries of one kind, in order.</summary>
    public IEnumerable<(Match Match, T Entry)> All<T>() where T : Entry
    {
        foreach (var match in Matches)
            if (match.Entry is T entry) yield return (match, entry);
    }

    /// <summary>Cues of one kind, in order.</summary>
    public CueMatch[] Cues(CueKind kind) => _cues.Of(kind);

    /// <summary>Whether the sentence has a cue of the kind.</summary>
    public bool HasCue(CueKind kind) => _cues.Of(kind).Length > 0;

    /// <summary>First token of the words that say that there is no proof: "no evidence", or a word of checking under a negation; -1 without any.</summary>
    public int DoubtedAt => _doubted ??= FindDoubt();

    private int FindDoubt()
    {
        foreach (var (first, _, _) in Cues(CueKind.NoEvidence)) return first;
        foreach (var (first, end, cue) in Cues(CueKind.Checking))
        {
            for (var i = first - 1; i >= Math.Max(0, first - (cue.Value == "seeing" ? SightReach : ProofReach)) && !IsMark(i, ';', ':', '.'); i--)
                if (HasCue(i, CueKind.Negation) || (cue.Value != "seeing" && HasCue(i, CueKind.Failing))) return first;
            foreach (var (none, _, negation) in Cues(CueKind.Negation))
                if (negation.Value == "none" && none >= end && none - end < NoneReach) return first;
        }
        return -1;
    }

    /// <summary>First token of the words that say that there is no proof, or that something is a lie; -1 without any.</summary>
    public int RejectedAt => DoubtedAt >= 0 ? DoubtedAt : Cues(CueKind.Rebuff) is [var rebuff, ..] ? rebuff.First : -1;

    /// <summary>Token of the word that answers the question before by itself; -1 without one.</summary>
    public int ReplyAt
    {
        get
        {
            if (!FollowsQuestion) return -1;
            foreach (var (first, _, _) in Cues(CueKind.Reply))
                if (first == 0 || (first <= ReplyReach && Tokens[first - 1].Kind == TokenKind.Mark)) return first;
            return -1;
        }
    }

    /// <summary>Every preposition, in order.</summary>
    public IEnumerable<(int First, int End, CueKind Kind)> Prepositions()
    {
        foreach (var (first, end, cue) in _cues.All)
            if (IsPreposition(cue.Kind)) yield return (first, end, cue.Kind);
    }

    /// <summary>Whether a cue of the kind covers the token.</summary>
    public bool HasCue(int token, CueKind kind) => _cues.Has(token, kind);

    /// <summary>The token behind the longest cue of the kind that begins at a token; null where none does.</summary>
    public int? EndOfCue(int token, CueKind kind)
    {
        int? end = null;
        foreach (var cue in _cues.Of(kind))
            if (cue.First == token && !(cue.End <= end)) end = cue.End;
        return end;
    }

    /// <summary>Whether nothing but a word of a kind and an article stands between two tokens: "pictures | of the | ZVX", "the White House | and the | army". Of several kinds the first that has a word there counts.</summary>
    public bool IsOnlyCue(int from, int to, params ReadOnlySpan<CueKind> kinds)
    {
        foreach (var kind in kinds)
            if (EndOfCue(from, kind) is { } end) return end == to || (end + 1 == to && HasCue(end, CueKind.Determiner));
        return false;
    }

    /// <summary>Whether any of its words names a party.</summary>
    public bool Names(PartyId id) => All<PartyEntry>().Any(named => named.Entry.Id == id);

    /// <summary>Whether any cue covers the token.</summary>
    public bool HasCue(int token) => _cues.HasAny(token);

    /// <summary>The longest preposition that ends just before a token, or null.</summary>
    public (int First, CueKind Kind)? PrepositionBefore(int token)
    {
        (int First, CueKind Kind)? best = null;
        foreach (var (first, end, cue) in _cues.All)
            if (end == token && IsPreposition(cue.Kind) && (best is null || first < best.Value.First)) best = (first, cue.Kind);
        return best;
    }

    /// <summary>Whether a verb of transfer or saying begins with a token, other than as a noun or a participle.</summary>
    public bool HasVerb(int token) => Matches.Exists(match => match.First == token && match.Entry is TriggerEntry { Form: not (VerbForm.Noun or VerbForm.Participle) });

    /// <summary>Whether the token is a mark with this character.</summary>
    public bool IsMark(int token, params ReadOnlySpan<char> marks) =>
        token >= 0 && token < Length && Tokens[token].Kind == TokenKind.Mark && marks.Contains(Text[Tokens[token].Start]);

    /// <summary>The words of some tokens.</summary>
    public string Words(int first, int end) => Text[Tokens[first].Start..Tokens[end - 1].End];

    /// <summary>The span of some tokens.</summary>
    public TextSpan SpanOf(int first, int end) => new(Tokens[first].Start, Tokens[end - 1].End);

    /// <summary>Whether a token stands inside quotation marks of the sentence.</summary>
    public bool IsQuoted(int token) => Marks.IsQuoted(token);

    /// <summary>Where its marks and verbs stand.</summary>
    public MarkIndex Marks => _marks ??= new MarkIndex(this);

    /// <summary>A hash of the first letters of a token, so that forms of one stem mostly agree; 0 outside the sentence.</summary>
    public uint StemOf(int token)
    {
        if ((uint)token >= (uint)_stems.Length) return 0;
        ref var stem = ref _stems[token];
        return stem != 0 ? stem : stem = Meanings.StemOf(Text, Tokens[token]);
    }

    /// <summary>A hash of what a token means, the same for words of all languages that mean nearly the same; its stem where that is not known; 0 outside the sentence.</summary>
    public uint MeaningOf(int token)
    {
        if ((uint)token >= (uint)_meanings.Length) return 0;
        ref var meaning = ref _meanings[token];
        return meaning != 0 ? meaning : meaning = _words.Of(Text, Tokens[token], StemOf(token)) ?? StemOf(token);
    }

    /// <summary>Kinds that tie a noun phrase to what stands before it.</summary>
    public static bool IsPreposition(CueKind kind) => kind is CueKind.To or CueKind.From or CueKind.Of or CueKind.By or CueKind.For or CueKind.In
        or CueKind.With or CueKind.Via or CueKind.Aboard or CueKind.Other or CueKind.According or CueKind.Exchange;

    /// <summary>
    /// Whether a longer entry takes a shorter one's words away: a newspaper those of its city, but goods none of a verb or of a state ("Russian wheat"), who holds a place none, and neither a noun of transfer ("cargoes of")
    /// nor goods those of the measure that they begin with ("tonnes of wheat"). What travels or is denied may be moved as well ("arrived in", <i>nie toute livraison</i>).
    /// </summary>
    private static bool Hides(Match longer, Match shorter, List<Match> found) => (longer.Entry, shorter.Entry) switch
    {
        (CueEntry or SecondPartyEntry, _) or (GoodsEntry, TriggerEntry or PartyEntry) or (TriggerEntry, UnitEntry) => false,
        (TriggerEntry { Frame: > FrameKind.Trade }, TriggerEntry { Frame: <= FrameKind.Trade, Goods: null }) => false,
        (GoodsEntry { Unit: null }, UnitEntry) => shorter.First != longer.First || !found.Exists(of => of.First == shorter.End && of.Entry is CueEntry { Kind: CueKind.Of }),
        _ => true,
    };
}

using Waybill.Model;
using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>Finds the words that a trigger moves when no lexicon knows them as goods: "them", "the second battery", "nothing".</summary>
internal sealed class ObjectFinder(SentenceView view, SentenceParts parts)
{
    /// <summary>The object of a trigger; null where syntax names none, or where it is something else.</summary>
    public CargoMention? Of(Trigger trigger)
    {
        if (view.Syntax is not { } syntax) return null;
        foreach (var token in Heads(syntax, trigger))
            if (At(syntax, token, trigger.Entry.Frame is FrameKind.Send or FrameKind.Seek) is { } words) return words;
        return null;
    }

    /// <summary>What stands beside goods in a list and has no quantity of its own: the guidance kits of "16 missiles and guidance kits".</summary>
    public IEnumerable<CargoMention> Beside(int goods)
    {
        if (view.Syntax is not { } syntax) yield break;
        var first = syntax.RelationOf(goods) == Relation.Conj ? syntax.HeadOf(goods) : goods;
        for (var i = 0; i < view.Length; i++)
            if ((i == first || (syntax.HeadOf(i) == first && syntax.RelationOf(i) == Relation.Conj)) && syntax.UposOf(i) is Upos.Noun or Upos.Propn && !Counts(i) && At(syntax, i, gives: false) is { } words) yield return words;
    }

    /// <summary>Whether a noun only says how many of some goods: the hundreds of "hundreds of rifles".</summary>
    private bool Counts(int token) => view.EndOfCue(token + 1, CueKind.Of) is { } end && parts.Cargo.Exists(cargo => cargo.First >= end && cargo.First - end <= 2) || view.Numbers.Exists(number => number.First <= token && token < number.End);

    private CargoMention? At(SentenceSyntax syntax, int token, bool gives)
    {
        if (token < 0 || !(syntax.UposOf(token) is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.Adj or Upos.Det || view.HasCue(token, CueKind.Anaphor)) || IsTaken(syntax, token, gives)) return null;
        var first = token;
        while (first > 0 && syntax.HeadOf(first - 1) == token && syntax.RelationOf(first - 1) is Relation.Compound or Relation.Amod or Relation.Nummod or Relation.Flat && !IsTaken(syntax, first - 1, gives: false)) first--;
        var end = token + 1;
        while (end < view.Length && view.Tokens[end].IsHyphenated) end++;
        return new CargoMention(first, end, CargoMention.Unknown, null) { IsAnaphor = true };
    }

    /// <summary>Where the object may stand, the likeliest first.</summary>
    private IEnumerable<int> Heads(SentenceSyntax syntax, Trigger trigger)
    {
        var verb = trigger.Token;
        if (trigger.Shape == TriggerShape.Noun)
        {
            yield return syntax.ChildOf(verb, Relation.Nmod);
            yield break;
        }
        var moves = trigger.Entry.Frame is FrameKind.Move or FrameKind.Leave;
        if (moves || trigger.Shape == TriggerShape.Passive) yield return Relative(syntax, SubjectFinder.Of(syntax, verb), verb);
        if (moves) yield break;
        if (trigger.Shape == TriggerShape.Participle && syntax.RelationOf(verb) == Relation.Acl) yield return syntax.HeadOf(verb);
        // "Gave Syria a ferry" has two objects, of which one may be parsed as a time.
        for (var i = 0; i < view.Length; i++)
            if (syntax.HeadOf(i) == verb && !(trigger.Match.First <= i && i < trigger.Match.End) && (syntax.RelationOf(i) == Relation.Obj || (i > verb && syntax.RelationOf(i) is Relation.OblTime or Relation.Xcomp && syntax.UposOf(i) is Upos.Noun or Upos.Adj))) yield return Relative(syntax, i, verb);
        // "Supplied Turkey with widgets", "asked Iran for widgets".
        for (var i = 0; i < view.Length; i++)
            if (syntax.HeadOf(i) == verb && syntax.RelationOf(i) is Relation.Obl or Relation.OblArg && syntax.ChildOf(i, Relation.Case) is >= 0 and var marker && Governs(trigger, marker)) yield return i;
        // <i>A vendu à la Turquie des bidules</i>, <i>a fait don de bidules</i>: what hangs on who gets it, or on a word of the trigger.
        for (var i = verb + 1; i < view.Length; i++)
            if (syntax.RelationOf(i) == Relation.Nmod && syntax.HeadOf(i) is var above && (trigger.Match.First <= above && above < trigger.Match.End || (IsParty(above) && syntax.HeadOf(above) == verb))
                && syntax.ChildOf(i, Relation.Case) is >= 0 and var of && view.HasCue(of, CueKind.Of)) yield return i;
        // "The widgets that Iran sold", "the widgets Iran sold": the noun before the clause, when it is not who sold them.
        if (syntax.RelationOf(verb) == Relation.AclRelcl && syntax.ChildOf(verb, Relation.Nsubj) is >= 0 and var seller && syntax.UposOf(seller) != Upos.Pron) yield return syntax.HeadOf(verb);
    }

    /// <summary>The noun that a relative pronoun stands for; any other word as it is.</summary>
    private int Relative(SentenceSyntax syntax, int token, int verb) =>
        token >= 0 && view.HasCue(token, CueKind.Relative) && syntax.RelationOf(verb) == Relation.AclRelcl ? syntax.HeadOf(verb) : token;

    /// <summary>Whether a preposition leads in what a verb gives or asks for; it may be a word of the verb's own ("handed over").</summary>
    private bool Governs(Trigger trigger, int marker) => (trigger.Match.First <= marker && marker < trigger.Match.End && !view.HasCue(marker, CueKind.For)) || trigger.Entry.Frame switch
    {
        FrameKind.Send or FrameKind.Equip => view.HasCue(marker, CueKind.With),
        FrameKind.Seek => view.HasCue(marker, CueKind.For),
        _ => false,
    };

    private bool IsParty(int token) => parts.Parties.Exists(party => party.First <= token && token < party.End);

    /// <summary>Whether a token is something else. A ship, people of a state or such as speak elsewhere may themselves be what a verb moves: "gave a ferry", "sent Syrians", "sent policemen".</summary>
    private bool IsTaken(SentenceSyntax syntax, int token, bool gives)
    {
        gives &= syntax.RelationOf(token) is Relation.Obj or Relation.NsubjPass or Relation.OblTime;
        return parts.Parties.Exists(party => party.First <= token && token < party.End && party.Form is not (PartyForm.Pronoun or PartyForm.Plural or PartyForm.Dative) && !(gives && party.Entry is { Kind: PartyKind.Demonym }))
            || parts.Carriers.Exists(carrier => carrier.First <= token && token < carrier.End && !(gives && carrier.Name is null))
            || parts.Places.Exists(place => place.First <= token && token < place.End)
            || parts.Sources.Exists(source => source.First <= token && token < source.End && !(gives && source is { Name: null, Kind: SourceKind.Imagery or SourceKind.Military or SourceKind.Official or SourceKind.Person }))
            || parts.Cargo.Exists(cargo => cargo.First <= token && token < cargo.End)
            || view.Times.Exists(time => time.First <= token && token < time.End);
    }
}

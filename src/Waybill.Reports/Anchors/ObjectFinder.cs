using Waybill.Model;
using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>Finds the words that a trigger moves when no lexicon knows them as goods: "them", "the second battery", "nothing".</summary>
internal sealed class ObjectFinder(SentenceView view, SentenceParts parts)
{
    private static readonly GoodsCode Unknown = GoodsCode.Parse("cargo");

    /// <summary>The object of a trigger; null where syntax names none, or where it is something else.</summary>
    public CargoMention? Of(Trigger trigger)
    {
        if (view.Syntax is not { } syntax) return null;
        var token = Head(syntax, trigger);
        if (token < 0 || syntax.UposOf(token) is not (Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.Adj or Upos.Det) || IsTaken(token)) return null;
        var first = token;
        while (first > 0 && syntax.HeadOf(first - 1) == token && syntax.RelationOf(first - 1) is Relation.Compound or Relation.Amod or Relation.Nummod or Relation.Flat && !IsTaken(first - 1)) first--;
        var end = token + 1;
        while (end < view.Length && view.Tokens[end].IsHyphenated) end++;
        return new CargoMention(first, end, Unknown, null) { IsAnaphor = true };
    }

    private static int Head(SentenceSyntax syntax, Trigger trigger)
    {
        var verb = trigger.Token;
        if (trigger.Shape == TriggerShape.Noun) return syntax.ChildOf(verb, Relation.Nmod);
        if (trigger.Shape == TriggerShape.Passive) return syntax.ChildOf(verb, Relation.NsubjPass);
        if (trigger.Entry.Frame is FrameKind.Move or FrameKind.Leave) return syntax.ChildOf(verb, Relation.Nsubj);
        if (trigger.Shape == TriggerShape.Participle && syntax.RelationOf(verb) == Relation.Acl) return syntax.HeadOf(verb);
        return syntax.ChildOf(verb, Relation.Obj);
    }

    private bool IsTaken(int token) =>
        parts.Parties.Exists(party => party.First <= token && token < party.End && party.Form is not (PartyForm.Pronoun or PartyForm.Plural or PartyForm.Dative))
        || parts.Carriers.Exists(carrier => carrier.First <= token && token < carrier.End)
        || parts.Places.Exists(place => place.First <= token && token < place.End)
        || parts.Sources.Exists(source => source.First <= token && token < source.End)
        || parts.Cargo.Exists(cargo => cargo.First <= token && token < cargo.End)
        || view.Times.Exists(time => time.First <= token && token < time.End);
}

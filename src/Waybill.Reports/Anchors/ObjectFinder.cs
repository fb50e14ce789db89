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
        foreach (var token in Heads(syntax, trigger))
            if (At(syntax, token) is { } words) return words;
        return null;
    }

    private CargoMention? At(SentenceSyntax syntax, int token)
    {
        if (token < 0 || !(syntax.UposOf(token) is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.Adj or Upos.Det || view.HasCue(token, CueKind.Anaphor)) || IsTaken(token)) return null;
        var first = token;
        while (first > 0 && syntax.HeadOf(first - 1) == token && syntax.RelationOf(first - 1) is Relation.Compound or Relation.Amod or Relation.Nummod or Relation.Flat && !IsTaken(first - 1)) first--;
        var end = token + 1;
        while (end < view.Length && view.Tokens[end].IsHyphenated) end++;
        return new CargoMention(first, end, Unknown, null) { IsAnaphor = true };
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
        yield return Relative(syntax, syntax.ChildOf(verb, Relation.Obj), verb);
        // "Supplied Turkey with widgets", "asked Iran for widgets".
        for (var i = 0; i < view.Length; i++)
            if (syntax.HeadOf(i) == verb && syntax.RelationOf(i) is Relation.Obl or Relation.OblArg && syntax.ChildOf(i, Relation.Case) is >= 0 and var marker && Governs(trigger, marker)) yield return i;
        // "The widgets that Iran sold", "the widgets Iran sold": the noun before the clause, when it is not who sold them.
        if (syntax.RelationOf(verb) == Relation.AclRelcl && syntax.ChildOf(verb, Relation.Nsubj) is >= 0 and var seller && syntax.UposOf(seller) != Upos.Pron) yield return syntax.HeadOf(verb);
    }

    /// <summary>The noun that a relative pronoun stands for; any other word as it is.</summary>
    private int Relative(SentenceSyntax syntax, int token, int verb) =>
        token >= 0 && view.HasCue(token, CueKind.Relative) && syntax.RelationOf(verb) == Relation.AclRelcl ? syntax.HeadOf(verb) : token;

    /// <summary>Whether a preposition leads in what a verb gives or asks for.</summary>
    private bool Governs(Trigger trigger, int marker) => trigger.Entry.Frame switch
    {
        FrameKind.Send or FrameKind.Equip => view.HasCue(marker, CueKind.With),
        FrameKind.Seek => view.HasCue(marker, CueKind.For),
        _ => false,
    };

    private bool IsTaken(int token) =>
        parts.Parties.Exists(party => party.First <= token && token < party.End && party.Form is not (PartyForm.Pronoun or PartyForm.Plural or PartyForm.Dative))
        || parts.Carriers.Exists(carrier => carrier.First <= token && token < carrier.End)
        || parts.Places.Exists(place => place.First <= token && token < place.End)
        || parts.Sources.Exists(source => source.First <= token && token < source.End)
        || parts.Cargo.Exists(cargo => cargo.First <= token && token < cargo.End)
        || view.Times.Exists(time => time.First <= token && token < time.End);
}

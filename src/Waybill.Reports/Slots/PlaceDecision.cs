using Waybill.Model;

namespace Waybill.Reports;

/// <summary>What a place is to a transfer.</summary>
internal enum PlaceRole : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The goods are loaded there.</summary>
    Loading,

    /// <summary>They are discharged there.</summary>
    Discharge,
}

/// <summary>A role of a place as an option.</summary>
internal sealed record PlaceOption(FeatureBag[] Bags, PlaceRole Role, NamedPlace Place) : Option(Bags);

/// <summary>Decides where goods are loaded and discharged: at places of the sentence, or of the caption that it goes on with.</summary>
internal sealed class PlaceDecision(SentenceView view, SentenceParts parts, DiscourseState discourse, IDecider decider)
{
    private static readonly PlaceRole[] Roles = Enum.GetValues<PlaceRole>();

    /// <summary>The places of an anchor by their roles, given who sends and receives.</summary>
    public ILookup<PlaceRole, NamedPlace> Decide(Anchor anchor, RoleCandidate sender, RoleCandidate receiver)
    {
        var decided = new List<(PlaceRole Role, NamedPlace Place)>();
        foreach (var place in parts.Whereabouts)
        {
            // What itself sends or receives is no place.
            if (place.IsOfParty && sender.Parties.Concat(receiver.Parties).Any(party => party.Id == place.Entry.Country || party.Name == place.Entry.Name)) continue;
            var named = place.ToPlace(view);
            decided.Add((Choose(anchor, Of(anchor, place, sender, receiver), named), named));
        }
        foreach (var earlier in discourse.CaptionPlaces)
            if (earlier.Paragraph == view.Sentence.Paragraph) decided.Add((Choose(anchor, Of(anchor, earlier, sender, receiver), earlier.Place), earlier.Place));
        return decided.ToLookup(item => item.Role, item => item.Place);
    }

    private PlaceRole Choose(Anchor anchor, ClassBags facts, NamedPlace place)
    {
        List<Option> options = [.. Roles.Select(role => new PlaceOption([facts[(int)role]], role, place))];
        return Roles[decider.Choose(DecisionKind.Place, anchor, options)];
    }

    /// <summary>Facts of a place of an earlier sentence.</summary>
    private ClassBags Of(Anchor anchor, EarlierPlace earlier, RoleCandidate sender, RoleCandidate receiver)
    {
        const int T = 40;
        var f = decider.Bags(DecisionKind.Place, Roles.Length);
        var own = Own(earlier.Place.Country, sender, receiver);
        var kind = Facts.Hash(earlier.Kind);
        var key = anchor.Trigger?.Key ?? 0;
        f.Add(T);
        f.Add(T + 1, own, kind);
        f.Add(T + 2, own, key);
        f.Add(T + 3, own, Facts.Trigger(anchor));
        f.Add(T + 4, own, Facts.Count(parts.Places.Count), (uint)anchor.Kind);
        f.Add(T + 5, own, (uint)(anchor.Trigger?.Entry.Frame ?? 0), (uint)(anchor.Trigger?.Entry.Form ?? 0));
        f.Add(T + 6, own, Facts.Is(parts.Carriers.Count > 0));
        foreach (var trigger in view.All<TriggerEntry>()) f.Add(T + 7, own, (uint)trigger.Entry.Frame);
        for (var i = 0; i < view.Length; i++) f.Add(T + 8, own, Facts.Word(view, i));
        return f;
    }

    /// <summary>Whose land a place is: 1 the receiver's, 2 the sender's, 3 of both, 0 of neither.</summary>
    private static uint Own(PartyId? country, RoleCandidate sender, RoleCandidate receiver) =>
        (Facts.Is(sender.Parties.Any(party => party.Id == country)) * 2) + Facts.Is(receiver.Parties.Any(party => party.Id == country));

    private ClassBags Of(Anchor anchor, PlaceMention place, RoleCandidate sender, RoleCandidate receiver)
    {
        var f = decider.Bags(DecisionKind.Place, Roles.Length);
        var at = anchor.Trigger?.Token ?? anchor.Head;
        var key = anchor.Trigger?.Key ?? 0;
        var marker = (uint)place.Marker;
        var behind = Facts.Is(place.First > at);
        var own = Own(place.Entry.Country, sender, receiver);
        var party = (Facts.Is(sender.Mention?.First == place.First) * 2) + Facts.Is(receiver.Mention?.First == place.First);
        var kind = Facts.Hash(place.Entry.Kind);
        f.Add(0);
        f.Add(1, marker, own);
        f.Add(2, marker, key);
        f.Add(3, marker, key, own);
        f.Add(4, behind, marker, own);
        f.Add(5, kind, own, marker);
        f.Add(6, kind, party, marker);
        f.Add(7, Facts.Distance(place.First - at), marker);
        f.Add(8, Facts.Distance(place.First - anchor.Head), own);
        f.Add(9, Facts.Word(view, place.First - 1), own);
        f.Add(10, Facts.Word(view, place.First - 1), Facts.Word(view, place.First - 2));
        f.Add(11, Facts.Parting(view, place.First, at), Facts.Verbs(view, place.First, at));
        f.Add(12, (uint)anchor.Kind, kind);
        f.Add(13, Facts.Is(parts.Sources.Exists(source => source.First <= place.First && place.End <= source.End)));
        f.Add(14, Facts.Count(parts.Places.Count(other => other.First < place.First)), Facts.Count(parts.Places.Count), marker);
        f.Add(15, Facts.Is(place.IsDescribed), marker);
        var trigger = Facts.Trigger(anchor);
        f.Add(18, trigger, marker);
        f.Add(19, trigger, behind, own);
        f.Add(20, Facts.Word(view, place.First - 1));
        f.Add(21, Facts.Word(view, place.First - 2));
        f.Add(22, Facts.Neighbour(view, place.End));
        f.Add(23, Facts.Neighbour(view, place.End + 1));
        var (name, country) = (Facts.Hash(place.Entry.Name), place.Entry.Country is { } state ? Facts.Hash(state.ToString()) : 1);
        f.Add(24, name, behind);
        f.Add(25, name, marker);
        f.Add(26, name, own);
        f.Add(27, country, marker);
        f.Add(28, country, sender.Meaning);
        f.Add(29, country, receiver.Meaning);
        if (view.Syntax is { } syntax)
        {
            var head = syntax.HeadIn(place.First, place.End);
            f.Add(16, SyntaxPath.Between(view, head, at), marker);
            f.Add(17, Facts.Word(view, syntax.HeadOf(head)), marker);
        }
        return f;
    }
}

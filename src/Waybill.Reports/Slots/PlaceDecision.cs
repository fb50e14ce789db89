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
internal sealed record PlaceOption(FeatureBag[] Bags, PlaceRole Role, PlaceMention Place) : Option(Bags);

/// <summary>Decides where goods are loaded and discharged.</summary>
internal sealed class PlaceDecision(SentenceView view, SentenceParts parts, IDecider decider)
{
    private static readonly PlaceRole[] Roles = Enum.GetValues<PlaceRole>();

    /// <summary>The role of a place, given who sends and receives; what itself sends or receives has none.</summary>
    public PlaceRole Decide(Anchor anchor, PlaceMention place, RoleCandidate sender, RoleCandidate receiver)
    {
        if (place.IsOfParty && (sender.Parties.Any(IsIt) || receiver.Parties.Any(IsIt))) return PlaceRole.None;
        bool IsIt(PartyRef party) => party.Id == place.Entry.Country || party.Name == place.Entry.Name;
        var f = decider.Bags(DecisionKind.Place, Roles.Length);
        var at = anchor.Trigger?.Token ?? anchor.Head;
        var key = anchor.Trigger?.Key ?? 0;
        var marker = (uint)place.Marker;
        var behind = Facts.Is(place.First > at);
        var own = (Facts.Is(sender.Parties.Any(party => party.Id == place.Entry.Country)) * 2) + Facts.Is(receiver.Parties.Any(party => party.Id == place.Entry.Country));
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
        List<Option> options = [.. Roles.Select(role => new PlaceOption([f[(int)role]], role, place))];
        return Roles[decider.Choose(DecisionKind.Place, anchor, options)];
    }
}

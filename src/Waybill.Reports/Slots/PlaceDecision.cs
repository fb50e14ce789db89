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

/// <summary>Decides where goods are loaded and discharged: at places of the sentence, or of those just before it.</summary>
internal sealed class PlaceDecision(SentenceView view, SentenceParts parts, DiscourseState discourse, IDecider decider)
{
    /// <summary>How many sentences back a place may stand.</summary>
    private const int Back = 3;

    private static readonly PlaceRole[] Roles = Enum.GetValues<PlaceRole>();

    /// <summary>The places of an anchor by their roles, each once a role, given who sends and receives.</summary>
    public ILookup<PlaceRole, NamedPlace> Decide(Anchor anchor, RoleCandidate sender, RoleCandidate receiver)
    {
        var decided = new List<(PlaceRole Role, NamedPlace Place)>();
        foreach (var place in parts.Whereabouts(view))
        {
            // What itself sends or receives is no place.
            if (place.IsOfParty && sender.Parties.Concat(receiver.Parties).Any(party => (!place.IsUnlisted && party.Id == place.Entry.Country) || party.Name == place.Entry.Name)) continue;
            var named = place.ToPlace(view);
            decided.Add((Choose(anchor, Of(anchor, place, sender, receiver), named, place), named));
        }
        var told = decided.Aggregate(0u, (roles, item) => roles | (uint)item.Role);
        var rank = 0u;
        foreach (var earlier in discourse.Places)
        {
            if (!MayBeMeant(earlier)) continue;
            decided.Add((Choose(anchor, Of(anchor, earlier, rank++, told, sender, receiver), earlier.Place), earlier.Place));
        }
        return decided.DistinctBy(item => (item.Role, item.Place.Name, item.Place.Country)).ToLookup(item => item.Role, item => item.Place);
    }

    private PlaceRole Choose(Anchor anchor, ClassBags facts, NamedPlace place, PlaceMention? mention = null)
    {
        List<Option> options = [.. Roles.Select(role => new PlaceOption([facts.Asking((int)role, mention is null ? null : EncoderQuery.Of(anchor, mention, role))], role, place))];
        return Roles[decider.Choose(DecisionKind.Place, anchor, options)];
    }

    /// <summary>Whether a place of an earlier sentence stands near enough, and the sentence does not name it again.</summary>
    private bool MayBeMeant(EarlierPlace earlier) =>
        (earlier.Setting == PlaceSetting.Caption ? earlier.Paragraph == view.Sentence.Paragraph : discourse.Sentence - earlier.Sentence <= Back)
        && !parts.Places.Exists(place => place.Entry.Name == earlier.Place.Name && place.Entry.Country == earlier.Place.Country);

    /// <summary>Facts of a place of an earlier sentence.</summary>
    /// <param name="anchor">The anchor.</param>
    /// <param name="earlier">The place.</param>
    /// <param name="rank">How many later ones there are.</param>
    /// <param name="told">The roles that places of the sentence have.</param>
    /// <param name="sender">Who sends.</param>
    /// <param name="receiver">Who receives.</param>
    private ClassBags Of(Anchor anchor, EarlierPlace earlier, uint rank, uint told, RoleCandidate sender, RoleCandidate receiver)
    {
        const int T = 40;
        var f = decider.Bags(DecisionKind.Place, Roles.Length);
        var own = Own(earlier.Place.Country, sender, receiver);
        var kind = Facts.Hash(earlier.Kind);
        var key = anchor.Trigger?.Key ?? 0;
        var trigger = Facts.Trigger(anchor);
        var near = Facts.Is(earlier.Paragraph == view.Sentence.Paragraph);
        var back = (uint)Math.Min(discourse.Sentence - earlier.Sentence, Back);
        var setting = (uint)earlier.Setting;
        var where = (back << 3) | (near << 2) | setting;
        var marker = (uint)earlier.Marker;
        var taken = Taken(earlier, sender, receiver);
        var here = Facts.Count(parts.Places.Count);
        f.Add(T, setting);
        f.Add(T + 1, own, kind, where);
        f.Add(T + 2, own, key, setting);
        f.Add(T + 3, own, trigger, setting);
        f.Add(T + 4, own, here, (uint)anchor.Kind, setting);
        f.Add(T + 5, own, (uint)(anchor.Trigger?.Entry.Frame ?? 0), (uint)(anchor.Trigger?.Entry.Form ?? 0), setting);
        f.Add(T + 6, own, Facts.Is(parts.Carriers.Count > 0), setting);
        foreach (var other in view.All<TriggerEntry>()) f.Add(T + 7, own, (uint)other.Entry.Frame, setting);
        if (earlier.Setting == PlaceSetting.Caption)
            for (var i = 0; i < view.Length; i++) f.Add(T + 8, own, Facts.Word(view, i));
        f.Add(T + 9, where, here, rank);
        f.Add(T + 10, taken, where);
        f.Add(T + 11, taken, key);
        f.Add(T + 12, taken, here, own);
        f.Add(T + 13, marker, own, where);
        f.Add(T + 14, Facts.Word(view, 0), where);
        f.Add(T + 15, Facts.Word(view, 0), Facts.Word(view, 1), own);
        f.Add(T + 16, Facts.Is(PointsBack()), setting, own);
        f.Add(T + 17, Facts.Is(parts.Whereabouts(view).Exists(place => place.Marker is Marker.From)), Facts.Is(parts.Whereabouts(view).Exists(place => place.Marker is Marker.To or Marker.In)), own, setting);
        f.Add(T + 18, told, own, where);
        f.Add(T + 19, told, trigger);
        f.Add(T + 20, (uint)sender.Kind, (uint)receiver.Kind, taken, near);
        f.Add(T + 21, Facts.Hash(earlier.Place.Name ?? ""), own);
        f.Add(T + 22, kind, trigger);
        f.Add(T + 23, (uint)(anchor.Trigger?.Entry.Frame ?? 0), where, told);
        f.Add(T + 24, Facts.Is(parts.Acts.Count > 0), Facts.Is(anchor.Quantity is not null), where, told);
        return f;
    }

    /// <summary>What a place was to the last claim: 0 nothing, 1 and 2 where it was loaded and discharged, 3 and 4 that between the same parties.</summary>
    private uint Taken(EarlierPlace earlier, RoleCandidate sender, RoleCandidate receiver)
    {
        if (discourse.Last is not { } last) return 0;
        var role = last.Loading.Any(place => place.Name == earlier.Place.Name && place.Country == earlier.Place.Country) ? 1u
            : last.Discharge.Any(place => place.Name == earlier.Place.Name && place.Country == earlier.Place.Country) ? 2u : 0;
        return role > 0 && discourse.Pairs[^1] == (sender.Meaning, receiver.Meaning) ? role + 2 : role;
    }

    /// <summary>Whether a word of the sentence points back to a place: "there", "y".</summary>
    private bool PointsBack() => view.Cues(CueKind.Anaphor).Any(cue => cue.Cue.Value == "place");

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

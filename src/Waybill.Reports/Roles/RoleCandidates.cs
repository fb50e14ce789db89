using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Lists who may send or receive what an anchor speaks of.</summary>
internal sealed class RoleCandidates(SentenceView view, SentenceParts parts, DiscourseState discourse)
{
    /// <summary>How many earlier parties a pronoun may stand for.</summary>
    private const int Antecedents = 4;

    /// <summary>How many earlier parties may fill a role that the sentence leaves open.</summary>
    private const int Earlier = 6;

    /// <summary>How many names may be joined.</summary>
    private const int LongestRun = 8;

    /// <summary>How many of those named last may do something together with others.</summary>
    private const int RecentChiefs = 2;

    private readonly List<Entity> _recent = discourse.Recent();
    private readonly List<PartyMention> _names = Listed(view, parts);
    private List<bool>? _listed;

    /// <summary>Every candidate of a sentence: nobody first, then those named in it, then those from before.</summary>
    public List<RoleCandidate> Find()
    {
        var found = new List<RoleCandidate> { new(CandidateKind.None, [], null) };
        foreach (var mention in parts.Parties)
        {
            if (PartyRuns.IsSetAside(view, parts.Parties, mention)) continue;
            if (mention.Entry is { } entry) found.Add(Named(mention, entry));
            else if (Meant(mention).ToList() is { Count: > 0 } meant) found.AddRange(meant);
            else if (mention.Form is PartyForm.Group && UnnamedParties.EntryOf(view, mention.First, mention.End) is { } itself) found.Add(Named(mention, itself));
            if (mention.Form is PartyForm.Pronoun or PartyForm.Plural or PartyForm.Dative && Unknown(mention, found) is { } somebody) found.Add(somebody);
        }
        found.AddRange(_names.Where(name => name.Form is PartyForm.Place or PartyForm.Unnamed).Select(name => Named(name, name.Entry!)));
        foreach (var (match, second) in view.All<SecondPartyEntry>())
            if (!found.Exists(other => other.IsOnly(second.Party.Id) && other.Mention is { } named && named.First < match.End && match.First < named.End))
                found.Add(Named(PartyFinder.Place(view, [], match.First, match.End, second.Party, PartyForm.Place, Modified.None), second.Party));
        foreach (var source in parts.Sources)
            if (PartyFinder.OfSource(view, source) is { Entry: { } spoken } mention && !parts.Parties.Exists(party => party.First < source.End && source.First < party.End))
                found.Add(Named(mention, spoken));
        found.AddRange(Lists());
        found.AddRange(Together());
        if (discourse.Last is { } last)
        {
            if (last.Consignor.Count > 0) found.Add(new RoleCandidate(CandidateKind.LastSender, Before(last.Consignor), null));
            if (last.Consignee.Count > 0) found.Add(new RoleCandidate(CandidateKind.LastReceiver, Before(last.Consignee), null));
        }
        for (var i = 0; i < Math.Min(Earlier, _recent.Count); i++)
        {
            var entity = _recent[i];
            // Whose officials only speak is not party to what they tell.
            if (!entity.IsMoreThanSource && entity.History == 0) continue;
            if (found.Exists(other => other.Kind is CandidateKind.LastSender or CandidateKind.LastReceiver && other.IsOnly(entity.Id))) continue;
            found.Add(new RoleCandidate(CandidateKind.Earlier, [entity.ToRef()], null) { Rank = i });
        }
        if (discourse.Government is { } government)
            foreach (var state in discourse.Home.Where(state => !found.Exists(other => other.IsOnly(state.Id))))
                found.Add(new RoleCandidate(CandidateKind.Earlier, [new PartyRef(state.Id, state.Name, government)], null) { Rank = Earlier });
        foreach (var state in discourse.Titled)
            if (!found.Exists(other => other.IsOnly(state.Id))) found.Add(new RoleCandidate(CandidateKind.Earlier, [state], null) { Rank = Earlier + 1 });
        found.AddRange(NextSentence.Parties(view).Where(later => !found.Exists(other => other.Kind is CandidateKind.Named && other.IsOnly(later.Parties[0].Id))));
        return found;
    }

    /// <summary>Those who are named, towns that stand for their states, and people without a name, in order: they may stand in a list.</summary>
    private static List<PartyMention> Listed(SentenceView view, SentenceParts parts)
    {
        var found = parts.Parties.FindAll(party => party is { Entry: not null, Form: PartyForm.Name or PartyForm.Stranger or PartyForm.Adjective });
        foreach (var place in parts.Places)
            if (!parts.Parties.Exists(party => party.First < place.End && place.First < party.End) && PartyFinder.OfPlace(view, place) is { } mention) found.Add(mention);
        found.AddRange(parts.Unnamed(view));
        found.Sort((a, b) => a.First.CompareTo(b.First));
        return found;
    }

    private PartyRef RefOf(PartyMention mention, PartyEntry entry) => new(entry.Id, entry.Name, view.SpanOf(mention.First, mention.End));

    private RoleCandidate Named(PartyMention mention, PartyEntry entry) =>
        _names.IndexOf(mention) is >= 0 and var at
            ? new(CandidateKind.Named, [RefOf(mention, entry)], mention) { Cut = CutOf(at, at), Beyond = BeyondOf(at) }
            : new(CandidateKind.Named, [RefOf(mention, entry)], mention);

    private IEnumerable<RoleCandidate> Meant(PartyMention mention)
    {
        var span = view.SpanOf(mention.First, mention.End);
        var rank = 0;
        if (mention.Form == PartyForm.First)
            foreach (var state in parts.Acts.Select(act => act.Source?.For).Concat(discourse.LastSpeakers.Select(link => link.For)).OfType<PartyId>().Distinct().Take(2))
                yield return Antecedent(rank++, (state, discourse.Of(state)?.Name ?? state.ToString()));
        if (mention.Form == PartyForm.Both && discourse.Last is { Consignor: [var sender, ..], Consignee: [var receiver, ..] })
            yield return Antecedent(9, (sender.Id, sender.Name), (receiver.Id, receiver.Name));
        if (mention.Form is PartyForm.Both or PartyForm.Plural or PartyForm.Dative or PartyForm.Partner or PartyForm.First)
            foreach (var list in discourse.Lists.Where(list => list.Count == 2 || mention.Form is not PartyForm.Both))
                yield return Antecedent(6, [.. list.Select(party => (party.Id, party.Name))]);
        if (mention.Form is PartyForm.Both or PartyForm.Sides)
        {
            foreach (var (one, other) in Wars.Of(discourse.SpokenOf).Take(Antecedents))
                if (!IsRecent(one.Id) || !IsRecent(other.Id)) yield return Antecedent(rank++, one, other);
            for (var i = 0; i < Math.Min(Antecedents, _recent.Count); i++)
                for (var k = i + 1; k < Math.Min(Antecedents, _recent.Count); k++)
                    yield return Antecedent(10 + i + k, (_recent[i].Id, _recent[i].Name), (_recent[k].Id, _recent[k].Name));
            if (mention.Form is PartyForm.Sides) yield break;
        }
        if (mention.Trait is { } trait && Bearing(trait) is { Count: > 0 } bearing)
        {
            foreach (var state in bearing) yield return Antecedent(rank++, state);
            yield break;
        }
        var wanted = mention.Form switch
        {
            PartyForm.Group => _recent.Where(entity => !entity.Id.IsState && !entity.Id.IsBody),
            PartyForm.Country or PartyForm.Partner or PartyForm.Regime or PartyForm.Both => _recent.Where(entity => entity.Id.IsState),
            _ => _recent.AsEnumerable(),
        };
        foreach (var entity in wanted.Take(Antecedents)) yield return Antecedent(rank++, (entity.Id, entity.Name));
        if (mention.Form is PartyForm.Regime or PartyForm.First or PartyForm.Country)
            foreach (var state in discourse.Home.Where(state => !IsRecent(state.Id))) yield return Antecedent(8, (state.Id, state.Name));
        if (mention.Form is PartyForm.Pronoun or PartyForm.Plural or PartyForm.Country or PartyForm.Group or PartyForm.Dative or PartyForm.Partner)
            foreach (var other in parts.Parties)
                if (other.Entry is { } named && other.First < mention.First && other.Form == PartyForm.Name && !IsRecent(named.Id)) yield return Antecedent(7, (named.Id, named.Name));

        RoleCandidate Antecedent(int at, params (PartyId Id, string Name)[] meant) =>
            new(CandidateKind.Antecedent, Array.ConvertAll(meant, party => new PartyRef(party.Id, party.Name, span)), mention) { Rank = at };
    }

    /// <summary>Who is meant by a pronoun where nobody but states was named before: the last whose name no lexicon knows, else nobody but the words themselves.</summary>
    private RoleCandidate? Unknown(PartyMention mention, List<RoleCandidate> found)
    {
        if (found.Exists(other => other.Mention == mention && other.Parties.Any(party => !party.Id.IsState && !party.Id.IsBody))) return null;
        var (stranger, rank) = mention.Form is PartyForm.Plural ? (null, 5)
            : parts.Parties.FindLast(other => other.Form == PartyForm.Stranger && other.First < mention.First) is { Entry: { } near } ? (new PartyRef(near.Id, near.Name, null), 4)
            : (discourse.LastStranger, 5);
        stranger ??= UnnamedParties.EntryOf(view, mention.First, mention.End) is { } itself ? new PartyRef(itself.Id, itself.Name, null) : null;
        return stranger is null ? null : new RoleCandidate(CandidateKind.Antecedent, [stranger with { Span = view.SpanOf(mention.First, mention.End) }], mention) { Rank = rank };
    }

    /// <summary>States of the document that bear a trait: those named last first, then those that are named later or only meant.</summary>
    private List<(PartyId Id, string Name)> Bearing(string trait) =>
        [.. StateTraits.Of(trait, discourse.SpokenOf).OrderBy(state => _recent.FindIndex(entity => entity.Id == state.Id) is >= 0 and var rank ? rank : int.MaxValue).Take(Antecedents)];

    private bool IsRecent(PartyId id) => _recent.Take(Antecedents).Any(entity => entity.Id == id);

    /// <summary>Runs of names joined by "and" and commas.</summary>
    private IEnumerable<RoleCandidate> Lists()
    {
        for (var i = 0; i < _names.Count; i++)
        {
            var run = new List<PartyMention> { _names[i] };
            for (var k = i + 1; k < Math.Min(_names.Count, i + LongestRun) && GoesOn(k - 1); k++)
            {
                run.Add(_names[k]);
                if (run.DistinctBy(party => party.Entry!.Id).Count() == run.Count)
                    yield return new RoleCandidate(CandidateKind.Listed, [.. run.Select(party => RefOf(party, party.Entry!))], _names[i]) { Cut = CutOf(i, k), Last = _names[k], Beyond = BeyondOf(k) };
            }
        }
    }

    /// <summary>Where names go on beside those from one to another.</summary>
    private Cut CutOf(int first, int last) =>
        (first > 0 && GoesOn(first - 1) ? Cut.Before : Cut.None) | (GoesOn(last) ? Cut.Behind : Cut.None);

    /// <summary>The name that is listed right behind one; null for none.</summary>
    private PartyMention? BeyondOf(int at) => GoesOn(at) ? _names[at + 1] : null;

    /// <summary>Whether the next name stands in one list with a name; looked at once.</summary>
    private bool GoesOn(int at) => (_listed ??= [.. _names.Skip(1).Select((next, i) => PartyRuns.Touch(view, _names[i], next)), false])[at];

    /// <summary>Somebody who may be meant, with those who are named beside it: "100 drones, together with Latvia and Estonia".</summary>
    private IEnumerable<RoleCandidate> Together()
    {
        var names = parts.Parties.FindAll(party => party is { Form: PartyForm.Name, Entry: not null });
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Marker != Marker.With) continue;
            var run = new List<PartyMention> { names[i] };
            while (i + 1 < names.Count && run.Count < LongestRun && PartyRuns.Touch(view, names[i], names[i + 1])) run.Add(names[++i]);
            var beside = run.ConvertAll(party => RefOf(party, party.Entry!));
            foreach (var chief in names.Take(i + 1 - run.Count).Reverse().Take(RecentChiefs).Select(name => RefOf(name, name.Entry!)).Concat(Chiefs()).DistinctBy(chief => chief.Id))
                if (!beside.Exists(party => party.Id == chief.Id))
                    yield return new RoleCandidate(CandidateKind.Joined, [chief, .. beside], run[0]) { Rank = run.Count };
        }
    }

    /// <summary>Who may do something together with others without being named in the sentence: the last sender, whose page it is, those named last.</summary>
    private IEnumerable<PartyRef> Chiefs()
    {
        if (discourse.Last is { Consignor: [var last, ..] }) yield return Before([last])[0];
        foreach (var state in discourse.Home)
            if ((discourse.Government ?? (discourse.SpokenOf.TryGetValue(state.Id, out var spoken) ? spoken.First : null)) is { } words) yield return new PartyRef(state.Id, state.Name, words);
        foreach (var entity in _recent.Take(RecentChiefs)) yield return entity.ToRef();
        foreach (var state in discourse.Titled) yield return state;
    }

    private IReadOnlyList<PartyRef> Before(IReadOnlyList<Party> parties) =>
        [.. parties.Select(party => discourse.Of(party.Id)?.ToRef() ?? new PartyRef(party.Id, party.Name, party.Span))];
}

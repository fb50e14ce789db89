namespace Waybill.Reports;

/// <summary>What speaks for and against a candidate as sender or receiver of an anchor.</summary>
internal sealed class RoleFacts(SentenceView view, SentenceParts parts, DiscourseState discourse, Anchor anchor, IDecider decider)
{
    /// <summary>Sender and receiver.</summary>
    private const int Sides = 2;

    /// <summary>Templates of a receiver alone stand this far behind those of a sender.</summary>
    private const int Side = 100;

    /// <summary>How many words before and behind a party are looked at one by one.</summary>
    private const int Window = 3;

    /// <summary>How many words open a sentence.</summary>
    private const int Opening = 3;

    private readonly uint _exchange = Facts.Exchange(view, anchor);
    private readonly uint _trigger = anchor.Trigger?.Key ?? 0;
    private readonly uint _verb = Facts.Trigger(anchor);
    private readonly uint _code = anchor.Code is { } code ? Facts.Hash(code.ToString()) : 1;
    private readonly uint _family = Facts.Family(anchor, none: 1);
    private readonly Dictionary<PartyMention, GrammarRole> _told = new(ReferenceEqualityComparer.Instance);
    private readonly int _at = anchor.Trigger?.Token ?? anchor.Head;
    private readonly int _end = anchor.Trigger?.Match.End ?? anchor.End;
    private readonly GoodsBeside _beside = GoodsBeside.Of(parts, anchor);
    private readonly uint _mark = GoodsMark(view, anchor);
    private readonly uint _clitic = Clitic(view, parts, anchor);
    private readonly int _alike = Alike(discourse, anchor);

    /// <summary>The bags of a candidate as sender and as receiver, of what is true of it in either role.</summary>
    public ClassBags Of(RoleCandidate candidate)
    {
        var f = decider.Bags(DecisionKind.Roles, Sides);
        f.Add(1, (uint)candidate.Sort, (uint)anchor.Kind);
        if (candidate.Kind == CandidateKind.None)
        {
            f.Add(3, Facts.Count(parts.Named), (uint)anchor.Kind, _trigger);
            f.Add(4, Facts.Is(discourse.Last is not null), (uint)anchor.Kind);
            f.Add(5, _verb);
            f.Add(6, _family, (uint)anchor.Kind);
            f.Add(7, _family, _trigger);
            return f;
        }
        Meant(f, candidate);
        if (candidate.Mention is { } mention) Stands(f, candidate, mention);
        if (candidate.Kind == CandidateKind.Later) Leads(f, candidate);
        return f;
    }

    /// <summary>Facts of how a party of the next sentence is led in.</summary>
    private void Leads(ClassBags f, RoleCandidate candidate)
    {
        var (marker, word) = ((uint)candidate.Lead.Marker, candidate.Lead.Word);
        f.Add(94, marker, word);
        f.Add(95, marker, (uint)anchor.Kind, (uint)(anchor.Trigger?.Entry.Frame ?? 0) + 1);
        f.Add(96, marker, Facts.Word(view.Next!, 0));
        f.Add(97, marker, Facts.Is(Interview.IsQuestion(view)), Facts.Count(parts.Named));
    }

    /// <summary>The bag of what is true of a candidate in one role only.</summary>
    public FeatureBag Of(RoleCandidate candidate, bool sends)
    {
        var f = decider.Bag(DecisionKind.Roles);
        f.Query = EncoderQuery.Of(anchor, candidate, sends);
        var t = sends ? 0 : Side;
        var habit = Habit(candidate, sends);
        f.Add(t + 9, (uint)candidate.Sort, habit, (uint)anchor.Kind);
        f.Add(t + 24, (uint)candidate.Sort, habit, Facts.Count(parts.Named));
        if (candidate.Mention is null) f.Add(t + 26, (uint)candidate.Sort, discourse.Apart(discourse.LastClaimParagraph), Facts.Is(view.BeginsLine), Facts.Count(parts.Named));
        if (candidate.Kind == CandidateKind.None)
        {
            var told = discourse.Claims.FindLast(claim => anchor.Code is { } code && claim.Goods.Any(goods => goods.Code == code));
            f.Add(t + 27, told is null ? 0u : (sends ? told.Consignor : told.Consignee).Count == 0 ? 1u : 2u, discourse.Apart(discourse.LastClaimParagraph), (uint)anchor.Kind, Facts.Is(anchor.Trigger is not null));
            f.Add(t + 8, Filled(parts.Unnamed(view), sends), (uint)anchor.Kind);
            return f;
        }
        if (candidate.Mention is not null && candidate.Kind != CandidateKind.Antecedent) return f;
        var kind = (uint)candidate.Sort;
        var last = discourse.Last;
        var at = discourse.LastOf(candidate, sends);
        var goods = at < 0 ? 0u : anchor.Code is not { } code ? 1u : discourse.Claims[at].Goods.Any(item => item.Code == code) ? 2u : discourse.Claims[at].Goods.Any(item => item.Code.IsKin(code)) ? 3u : 4u;
        var back = at < 0 ? 9u : (uint)Math.Min(discourse.Claims.Count - at, 4);
        f.Add(t + 20, kind, goods, back);
        f.Add(t + 21, kind, goods, (uint)anchor.Kind, Facts.Is(anchor.Trigger is not null));
        f.Add(t + 22, kind, goods, Facts.Count(parts.Named));
        f.Add(t + 23, kind, Facts.Is(at >= 0 && discourse.Claims[at].Quote.Span.Overlaps(view.Span)), goods);
        f.Add(t + 25, kind, Filled(parts.Parties, sends), Facts.Is(last is not null && last.Section == view.Sentence.Section));
        return f;
    }

    /// <summary>In what share of the claims so far somebody, or nobody, fills a role, and in how many claims.</summary>
    private uint Habit(RoleCandidate candidate, bool sends)
    {
        var all = discourse.Pairs.Count;
        if (all == 0) return 0;
        var own = discourse.Pairs.Count(pair => (sends ? pair.Sender : pair.Receiver) == candidate.Meaning);
        var last = sends ? discourse.Pairs[^1].Sender : discourse.Pairs[^1].Receiver;
        return 1 + (Facts.Share(own, all) * 6) + ((all switch { 1 => 0u, <= 3 => 1, _ => 2 }) * 2) + Facts.Is(last == candidate.Meaning);
    }

    /// <summary>Facts of who is meant, by what the document told before.</summary>
    private void Meant(ClassBags f, RoleCandidate candidate)
    {
        var id = candidate.Parties[0].Id;
        var entity = discourse.Of(id);
        var role = RoleInLast(candidate);
        var kind = (uint)candidate.Sort;
        f.Add(10, kind, entity?.History ?? 9, (uint)anchor.Kind);
        f.Add(11, kind, role, (uint)anchor.Kind);
        f.Add(12, kind, (uint)candidate.Rank);
        f.Add(13, kind, discourse.Salience(id), (uint)anchor.Kind);
        f.Add(14, Facts.Is(id.IsState), Facts.Is(id.IsBody), kind, _trigger);
        f.Add(15, role, _trigger);
        f.Add(37, kind, discourse.SalienceRank(id), Facts.Count(discourse.SpokenOf.Count - 1), role);
        var alike = _alike < 0 ? 4 : RoleIn(candidate, discourse.Pairs[_alike]);
        f.Add(40, kind, alike, (uint)anchor.Kind, role);
        f.Add(42, kind, alike, Facts.Is(anchor.Trigger is not null), (uint)(candidate.Mention?.Form ?? 0));
        f.Add(48, kind, RolesHere(candidate), Facts.Is(view.BeginsLine), (uint)(candidate.Mention?.Form ?? 0));
        f.Add(26, kind, Facts.Is(discourse.LastSpeakers.Any(link => link.For == id)), role);
        f.Add(27, kind, Facts.Is(parts.Places.Exists(place => place.Entry.Country == id)), role);
        f.Add(28, kind, Facts.Count(entity?.Sent ?? 0), Facts.Count(entity?.Received ?? 0));
        f.Add(29, kind, discourse.HomeRank(id), (uint)(candidate.Mention?.Form ?? 0));
        if (entity is not null)
        {
            var back = (uint)Math.Min(discourse.Sentence - entity.LastSentence, 4);
            f.Add(16, kind, back, Facts.Is(entity.WasSubject), (uint)(candidate.Mention?.Form ?? 0));
            f.Add(99, kind, discourse.Apart(entity.LastParagraph), Facts.Is(view.BeginsLine), back);
            f.Add(32, kind, Facts.Is(entity.OpensParagraph == discourse.Paragraph), Facts.Is(view.BeginsLine), discourse.Apart(entity.LastParagraph));
            f.Add(33, kind, (uint)entity.LastMarker, Facts.Is(entity.WasSubject), back);
            f.Add(35, kind, (uint)Math.Min(entity.FirstSentence, 3), Facts.Count(entity.Mentions), entity.History);
            f.Add(17, (uint)(candidate.Mention?.Form ?? 0) + 1, role, entity.History, kind);
        }
        if (view.Under is { } line) f.Add(98, kind, Facts.Is(line.Names(id)), Facts.Is(line.LeadsIn), role);
        if (candidate.Mention is null)
        {
            if (view.Next is { } next) f.Add(31, kind, Facts.Is(next.Names(id)), Facts.Is(next.BeginsLine), entity?.History ?? 9);
            for (var i = 0; i < Math.Min(Opening, view.Length); i++) f.Add(66, Facts.Word(view, i), kind);
        }
        var named = parts.Parties.Exists(party => party.Entry?.Id == id && party != candidate.Mention);
        f.Add(18, kind, Facts.Is(named), role);
        f.Add(19, kind, Facts.Is(parts.Acts.Exists(act => act.Source?.For == id)), (uint)(candidate.Mention?.Form ?? 0) + 1);
    }

    /// <summary>The bags of who a candidate is, as sender and as receiver: what the annotated documents tell of who usually sends and receives what.</summary>
    public ClassBags Known(RoleCandidate candidate)
    {
        var f = decider.Bags(DecisionKind.Roles, Sides, tellsWho: true);
        var (id, kind) = (candidate.Chief, (uint)candidate.Sort);
        var plain = Facts.Is(IsPlain(candidate));
        f.Add(60, id, plain);
        f.Add(61, id, _family, plain);
        f.Add(62, id, _code, plain);
        f.Add(81, id, Facts.Word(view, anchor.Head));
        f.Add(63, id, kind, (uint)(candidate.Mention?.Form ?? 0));
        f.Add(64, id, discourse.HomeRank(candidate.Parties[0].Id), RoleInLast(candidate));
        foreach (var other in parts.Parties)
            if (other.Entry is { } named && named.Meaning != id) f.Add(65, id, named.Meaning);
        return f;
    }

    /// <summary>Whether a candidate hangs on the verb itself: there grammar tells more of it than who it is.</summary>
    private bool IsPlain(RoleCandidate candidate) => candidate.Mention?.Tie is { } tie && tie.Head == anchor.Trigger?.Token;

    /// <summary>The bag of who both are.</summary>
    public FeatureBag Known(RoleCandidate sender, RoleCandidate receiver)
    {
        var f = decider.Bag(DecisionKind.Roles);
        f.TellsWho = true;
        const int T = 2 * Side;
        var plain = Facts.Is(IsPlain(sender) && IsPlain(receiver));
        f.Add(T + 30, sender.Chief, receiver.Chief, plain);
        f.Add(T + 31, sender.Chief, receiver.Chief, _family, plain);
        return f;
    }

    /// <summary>The latest claim of goods of the same family; -1 without one.</summary>
    private static int Alike(DiscourseState discourse, Anchor anchor) =>
        anchor.Code is { } code ? discourse.Claims.FindLastIndex(claim => claim.Goods.Any(goods => goods.Code.IsKin(code))) : -1;

    private uint RoleInLast(RoleCandidate candidate) => discourse.Pairs.Count == 0 ? 0 : RoleIn(candidate, discourse.Pairs[^1]);

    /// <summary>1 for the receiver of a claim, 2 for its sender, 3 for both, 0 for neither.</summary>
    private static uint RoleIn(RoleCandidate candidate, (uint Sender, uint Receiver) pair) => (Facts.Is(candidate.Meaning == pair.Sender) * 2) + Facts.Is(candidate.Meaning == pair.Receiver);

    /// <summary>What somebody is in the claims of this paragraph, as bits: 1 where it has some, 2 for who sends in one, 4 for who receives.</summary>
    private uint RolesHere(RoleCandidate candidate)
    {
        var found = 0u;
        for (var i = discourse.FirstInParagraph; i < discourse.Pairs.Count; i++)
        {
            found |= 1;
            if (discourse.Pairs[i].Sender == candidate.Meaning) found |= 2;
            if (discourse.Pairs[i].Receiver == candidate.Meaning) found |= 4;
        }
        return found;
    }

    /// <summary>Facts of how the words stand to the trigger and the goods.</summary>
    private void Stands(ClassBags f, RoleCandidate candidate, PartyMention mention)
    {
        var form = (uint)mention.Form;
        var marker = (uint)mention.Marker;
        var behind = Facts.Is(mention.First >= _end);
        var tie = mention.Tie;
        var relation = tie is { } known ? (uint)known.Relation + 1 : 0;
        var on = tie is { } hung ? hung.Head == _at ? 1u : hung.Head >= anchor.First && hung.Head < anchor.End ? 2u : hung.Head == anchor.Second?.Token ? 3u : 4u : 0u;
        Functions(f, mention);
        f.Add(30, form, (uint)candidate.Sort);
        Lists(f, candidate, mention);
        f.Add(34, relation, on, marker);
        f.Add(36, tie is { } way ? SyntaxPath.Between(view, way.Top, anchor.Head) : 0, marker);
        f.Add(38, (uint)mention.Modified, Facts.Distance(mention.First - anchor.Head), form);
        if (candidate.Kind == CandidateKind.Antecedent)
        {
            var word = Facts.Word(view, mention.First);
            var many = candidate.Parties.Count > 1 ? 2u : Facts.Is(candidate.Parties[0].Id.IsState);
            f.Add(92, word, (uint)candidate.Rank, many);
            f.Add(93, word, many, marker, behind);
        }
        f.Add(39, Facts.Is(mention.Possessive), Follows(mention), _trigger);
        f.Add(41, Facts.Distance(mention.First - anchor.Head), marker);
        f.Add(43, Facts.Verbs(view, mention.First, _at), marker, behind);
        f.Add(44, Facts.Parting(view, mention.First, _at), marker, behind);
        f.Add(45, Facts.Is(view.IsQuoted(mention.First)), Facts.Is(view.IsQuoted(anchor.Head)), form);
        var source = Speaks(mention);
        f.Add(46, source, form, marker);
        f.Add(47, source, relation, behind);
        f.Add(50, Facts.Neighbour(view, mention.PhraseFirst - 1), behind);
        f.Add(51, tie is { Head: >= 0 } governed ? Facts.Word(view, governed.Head) : 0, relation);
        f.Add(52, Facts.Is(IsSubjectOf(mention, anchor.Trigger)), _trigger);
        f.Add(53, (uint)(mention.Entry?.Kind ?? 0), (uint)mention.Form, marker);
        if (anchor.Second is { } second)
        {
            f.Add(55, marker, second.Key, Facts.Is(mention.First >= second.Match.End));
            f.Add(56, relation, on, second.Key);
            f.Add(57, Facts.Distance(mention.First - second.Token), marker);
        }
        if (anchor.Trigger is not null)
        {
            f.Add(67, _verb, (uint)RoleOf(mention));
            f.Add(68, _verb, marker, behind);
        }
        f.Add(69, Facts.Neighbour(view, mention.End), behind);
        f.Add(70, Facts.Word(view, mention.End - 1), marker);
        Facts.Around(f, 71, view, mention.First, mention.End, Window, behind);
        f.Add(58, Between(mention), marker, behind);
        var region = _beside.RegionOf(mention);
        f.Add(84, region, _beside.Trigger, marker);
        f.Add(88, _clitic, behind, marker, form);
        f.Add(89, _clitic, behind, relation);
        var next = Beside(mention);
        f.Add(90, next, form, marker);
        if (anchor.Trigger is { } moving)
        {
            var role = (uint)RoleOf(mention);
            f.Add(85, region, _beside.Trigger, role);
            f.Add(86, _mark, role, (uint)moving.Entry.Frame);
            f.Add(87, _mark, role, _verb);
            f.Add(91, next, role);
        }
        f.Add(59, Facts.Is(view.HasCue(Math.Max(0, mention.PhraseFirst - 1), CueKind.Exchange)), behind);
    }

    /// <summary>Facts of whether all of a list is meant, or only the name or the part that a candidate has of it.</summary>
    private void Lists(ClassBags f, RoleCandidate candidate, PartyMention mention)
    {
        var (kind, cut) = ((uint)candidate.Kind, (uint)candidate.Cut);
        f.Add(82, kind, cut, (uint)(candidate.Last is null ? candidate.Rank : candidate.Parties.Count));
        var role = (uint)RoleOf(mention);
        if (anchor.Trigger is not null) f.Add(83, kind, cut, role);
        if (candidate.Last is { } last)
        {
            f.Add(49, role, (uint)RoleOf(last), (uint)last.Marker, cut);
            f.Add(54, Speaks(last), Speaks(mention), (uint)last.Form, (uint)mention.Form);
            f.Add(73, Facts.Neighbour(view, last.End), (uint)mention.Marker, (uint)last.Marker);
        }
        if (candidate.Beyond is { } beyond)
        {
            f.Add(75, kind, role, (uint)RoleOf(beyond), (uint)beyond.Marker);
            f.Add(77, kind, Speaks(beyond), Speaks(mention), (uint)beyond.Form);
            f.Add(78, kind, Facts.Neighbour(view, beyond.End), (uint)mention.Marker, (uint)beyond.Marker);
        }
    }

    /// <summary>Facts of what the words are to the triggers, in few values that small samples teach well.</summary>
    private void Functions(ClassBags f, PartyMention mention)
    {
        if (anchor.Trigger is not { } trigger) return;
        var role = RoleOf(mention);
        var frame = (uint)trigger.Entry.Frame;
        f.Add(72, (uint)role, Facts.Count(parts.Parties.Count(other => other != mention && other.Entry is not null && RoleOf(other) == role)));
        f.Add(74, (uint)role, Facts.Parting(view, mention.First, trigger.Token), Facts.Verbs(view, mention.First, trigger.Token));
        f.Add(80, (uint)role, _exchange, frame);
        if (anchor.Second is { } second) f.Add(76, (uint)Grammar.Of(view, parts, anchor, second, mention).Role, (uint)second.Entry.Frame, (uint)role);
    }

    /// <summary>Facts of both together.</summary>
    public FeatureBag Joint(RoleCandidate sender, RoleCandidate receiver)
    {
        var f = decider.Bag(DecisionKind.Roles);
        const int T = 2 * Side;
        var (a, b) = (sender.Mention, receiver.Mention);
        f.Add(T + 1, (uint)sender.Sort, (uint)receiver.Sort, (uint)anchor.Kind);
        if (anchor.Trigger is { } own)
        {
            var (from, to) = (a is null ? 20u : (uint)RoleOf(a), b is null ? 20u : (uint)RoleOf(b));
            f.Add(T + 20, (uint)sender.Sort, to, (uint)own.Entry.Frame);
            f.Add(T + 22, (uint)sender.Sort, (uint)receiver.Sort, from, to);
        }
        if (sender.Parties.Count > 0 && receiver.Parties.Count > 0)
        {
            var (front, back) = (discourse.Title.PlaceOf(sender.Parties[0].Id), discourse.Title.PlaceOf(receiver.Parties[0].Id));
            f.Add(T + 25, front, back);
            f.Add(T + 26, front, back, (uint)sender.Sort, (uint)receiver.Sort);
        }
        if (a is not null && b is not null)
        {
            if (anchor.Trigger is not null) f.Add(T + 9, (uint)RoleOf(a), (uint)RoleOf(b));
            f.Add(T + 4, (uint)a.Form, (uint)b.Form, Facts.Is(a.First < b.First));
            f.Add(T + 5, Facts.Is(a == b));
            f.Add(T + 6, Facts.Is(b.First - a.End is >= 0 and <= 2), Facts.Is(a.First - b.End is >= 0 and <= 2), (uint)b.Marker, (uint)a.Marker);
            f.Add(T + 7, (uint)a.Modified, (uint)b.Modified, (uint)a.Marker, (uint)b.Marker);
        }
        if (sender.Parties.Count > 0 || receiver.Parties.Count > 0)
        {
            var known = discourse.LastBetween(sender, receiver);
            var reversed = discourse.LastBetween(receiver, sender);
            var pair = known < 0 ? reversed < 0 ? 0u : 1u : known > reversed ? 2u : 3u;
            if (known >= 0 && known == discourse.Claims.Count - 1) pair = 4;
            if (reversed >= 0 && reversed == discourse.Claims.Count - 1) pair = 5;
            f.Add(T + 10, pair, (uint)anchor.Kind);
            f.Add(T + 23, pair, _exchange);
            f.Add(T + 24, pair, _exchange, Facts.Is(known >= 0 && discourse.Claims[known].Quote.Span.Overlaps(view.Span)));
            f.Add(T + 11, pair, (uint)sender.Sort, (uint)receiver.Sort);
            f.Add(T + 27, pair, discourse.Apart(discourse.LastClaimParagraph), (uint)sender.Sort, (uint)receiver.Sort);
            f.Add(T + 12, pair, Facts.Is(view.HasCue(CueKind.Return)), Facts.Is(view.HasCue(CueKind.Exchange)));
            if (known >= 0)
            {
                var before = discourse.Claims[known];
                var same = Facts.Is(anchor.Code is { } code && before.Goods.Any(goods => goods.Code == code));
                f.Add(T + 13, same, Facts.Is(anchor.Quantity is not null), Facts.Is(view.Times.Count > 0), (uint)anchor.Kind);
                f.Add(T + 14, same, Facts.Is(before.Quote.Span.Overlaps(view.Span)), Facts.Is(parts.Acts.Count > 0), (uint)anchor.Kind);
                f.Add(T + 15, same, Facts.Is(before.Quote.Span.Overlaps(view.Span)), Facts.Is(anchor.Quantity is not null), Facts.Is(view.Sentence.Section == before.Section));
            }
        }
        return f;
    }

    /// <summary>Which grammatical roles of this side, and of the other, some parties of the sentence fill.</summary>
    private uint Filled(List<PartyMention> parties, bool sends)
    {
        if (anchor.Trigger is not { } trigger) return 0;
        var found = 0u;
        foreach (var party in parties)
            if (party.Form is not (PartyForm.First or PartyForm.Stranger)) found |= 1u << (int)RoleOf(party);
        return found & (sends ? (1u << (int)GrammarRole.Doer) | (1u << (int)GrammarRole.Origin) | (1u << (int)GrammarRole.GoodsOwner) : (1u << (int)GrammarRole.Goal) | (1u << (int)GrammarRole.Benefit) | (1u << (int)GrammarRole.Doer));
    }

    /// <summary>The preposition that governs the goods: "paid Iran for drones", "armed them with rifles"; 0 for none.</summary>
    private static uint GoodsMark(SentenceView view, Anchor anchor)
    {
        var first = anchor.First;
        for (var steps = 0; steps < 3 && first > 0 && view.HasCue(first - 1, CueKind.Determiner); steps++) first--;
        return view.PrepositionBefore(first) is { } preposition ? (uint)preposition.Kind + 1 : 0;
    }

    /// <summary>What stands just before the verb: 1 a pronoun for whom, 2 a relative.</summary>
    private static uint Clitic(SentenceView view, SentenceParts parts, Anchor anchor)
    {
        if (anchor.Trigger is not { } trigger) return 0;
        var found = 0u;
        for (var i = Math.Max(0, trigger.Token - 5); i < trigger.Token; i++)
            if (view.HasCue(i, CueKind.Relative)) found |= 2;
        if (parts.Parties.Exists(party => party.Form == PartyForm.Dative && trigger.Token - party.First is > 0 and <= 4)) found |= 1;
        return found;
    }

    /// <summary>Whether a firm's or group's name stands right beside the words: 1 just behind, 2 behind a comma, 3 just before, 4 before a comma.</summary>
    private uint Beside(PartyMention mention)
    {
        foreach (var other in parts.Parties)
        {
            if (other == mention || other.Entry is null || !(other.Form == PartyForm.Stranger || other.Entry.Kind == PartyKind.Group)) continue;
            var (from, to, side) = other.First >= mention.End ? (mention.End, other.First, 1u) : (other.End, mention.First, 3u);
            if (to < from || to - from > 4) continue;
            var comma = 0u;
            var parted = false;
            for (var i = from; i < to; i++)
            {
                if (view.IsMark(i, ',', '(')) comma = 1;
                else if (view.Tokens[i].Kind == TokenKind.Mark && !view.IsMark(i, '«', '“', '"') || view.HasCue(i, CueKind.And) || view.HasCue(i, CueKind.To) || view.HasCue(i, CueKind.By)) parted = true;
            }
            if (!parted) return side + comma;
        }
        return 0;
    }

    /// <summary>What a mention is to the trigger; looked up once.</summary>
    private GrammarRole RoleOf(PartyMention mention)
    {
        if (anchor.Trigger is not { } trigger) return default;
        if (!_told.TryGetValue(mention, out var told)) _told.Add(mention, told = Grammar.Of(view, parts, anchor, trigger, mention).Role);
        return told;
    }

    private uint Speaks(PartyMention mention)
    {
        foreach (var act in parts.Acts)
            if (act.Source is { } source && source.First <= mention.First && mention.End <= source.End)
                return 2 + (Facts.Is(source.End - source.First > mention.End - mention.First + 1) * 2) + (Facts.Is(act.Covers(anchor.Head)) * 4) + (Facts.Is(act.Frame == FrameKind.Deny) * 8);
        return Facts.Is(parts.Sources.Exists(source => source.First <= mention.First && mention.End <= source.End));
    }

    /// <summary>What stands behind the words: 1 the trigger, 2 the goods, 3 a carrier.</summary>
    private uint Follows(PartyMention mention)
    {
        for (var i = mention.End; i < Math.Min(view.Length, mention.End + 4); i++)
        {
            if (anchor.Trigger is { } trigger && trigger.Token == i) return 1;
            if (anchor.Cargo.Exists(cargo => cargo.First <= i && i < cargo.End)) return 2;
            if (parts.Carriers.Exists(carrier => carrier.First <= i && i < carrier.End)) return 3;
        }
        return 0;
    }

    private uint Between(PartyMention mention)
    {
        var (from, to) = mention.First < anchor.First ? (mention.End, anchor.First) : (anchor.End, mention.First);
        var found = 0u;
        for (var i = Math.Max(0, from); i < to; i++)
        {
            if (view.HasCue(i, CueKind.Relative)) found |= 1;
            if (view.HasCue(i, CueKind.That)) found |= 2;
            if (view.HasCue(i, CueKind.And)) found |= 4;
        }
        return found;
    }

    private bool IsSubjectOf(PartyMention mention, Trigger? trigger) =>
        trigger is not null && view.Syntax is { } syntax && mention.Tie is { } tie && SubjectFinder.Of(syntax, trigger.Token) is >= 0 and var subject && (tie.Top == subject || tie.Head == subject);
}

using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>Finds who plays which role of a frame, by voice, order and prepositions.</summary>
internal sealed class RoleFinder(SentenceView view, SentenceParts parts)
{
    /// <summary>How far from its noun a noun trigger's goods may stand.</summary>
    private const int NounReach = 8;

    /// <summary>How far before a participle that describes them the goods may stand.</summary>
    private const int ParticipleReach = 7;

    /// <summary>Fills the roles of a frame.</summary>
    public void Fill(Frame frame, VerbGroup group)
    {
        var passive = IsPassive(frame, group);
        frame.Cargo = CargoOf(frame, group, passive);
        var (actor, other) = (Actor(frame, group, passive), Other(frame, group, passive));
        switch (frame.Entry.Frame)
        {
            case FrameKind.Receive or FrameKind.Seek:
                frame.Consignee = actor;
                frame.Consignor = From(frame) is { Count: > 0 } from ? from : other.Where(party => !actor.Contains(party)).ToList();
                break;
            case FrameKind.Seize:
                frame.Consignor = From(frame);
                frame.Consignee = To(frame);
                break;
            case FrameKind.Move or FrameKind.Leave or FrameKind.Load or FrameKind.Unload:
                frame.Consignor = From(frame) is { Count: > 0 } source ? source : frame.Entry.Frame == FrameKind.Leave ? Object(frame) : frame.Entry.Frame == FrameKind.Move ? [] : actor;
                frame.Consignee = To(frame) is { Count: > 0 } goal ? goal : frame.Entry.Frame != FrameKind.Move ? [] : Object(frame) is { Count: > 0 } reached ? reached : Marked(frame, Marker.In);
                break;
            default:
                frame.Consignor = actor.Count > 0 ? actor : From(frame);
                frame.Consignee = other.Where(party => !frame.Consignor.Contains(party)).ToList();
                break;
        }
        Adjectives(frame);
        Places(frame);
        foreach (var carrier in parts.Carriers)
            if (carrier.First >= frame.Window.First && carrier.End <= frame.Window.End) frame.Carriers.Add(carrier);
        frame.Time = TimeOf(frame);
    }

    private bool IsPassive(Frame frame, VerbGroup group)
    {
        if (frame.Entry.Form == VerbForm.Participle) return group.Be is not null || group.Have is null;
        if (frame.Entry.Form != VerbForm.Past) return frame.Entry.Form == VerbForm.Infinitive && group.Be == "inf";
        if (group.Be is not null) return true;
        if (group.Have is not null) return false;
        // Without an auxiliary an English past is passive where goods stand just before it and a preposition just behind: "shells sent by".
        return parts.Cargo.Exists(cargo => cargo.End == frame.Trigger.First) && Preposition(frame.Trigger.End);
    }

    private bool Preposition(int token)
    {
        for (var end = token + 1; end <= Math.Min(view.Length, token + 4); end++)
            if (view.PrepositionBefore(end) is { } preposition && preposition.First == token) return true;
        return false;
    }

    private List<CargoMention> CargoOf(Frame frame, VerbGroup group, bool passive)
    {
        if (frame.Entry.Goods is { } implied) return [new CargoMention(frame.Trigger.First, frame.Trigger.End, implied, null)];
        var (first, end) = frame.Window;
        var trigger = frame.Trigger;
        if (frame.Entry.Form == VerbForm.Noun)
        {
            var left = parts.Cargo.FindLast(cargo => cargo.End == trigger.First || (cargo.First <= trigger.First && cargo.End >= trigger.End));
            if (left is not null) return List(left, backwards: true);
            var right = parts.Cargo.Find(cargo => cargo.PhraseFirst >= trigger.End && cargo.PhraseFirst <= trigger.End + NounReach && !Crosses(trigger.End, cargo.PhraseFirst));
            return right is null ? [] : List(right, backwards: false);
        }
        var behind = parts.Cargo.Find(cargo => cargo.PhraseFirst >= trigger.End && cargo.First < end);
        var before = parts.Cargo.FindLast(cargo => cargo.End <= group.First && cargo.First >= first);
        var subject = frame.Entry.Frame is FrameKind.Move or FrameKind.Leave || passive;
        if (subject)
        {
            var near = before is not null && (passive && group.Be is null && group.Have is null ? trigger.First - before.End <= ParticipleReach : true);
            if (near) return List(before!, backwards: true);
            return behind is null || frame.Entry.Frame == FrameKind.Move && Crosses(trigger.End, behind.PhraseFirst) ? [] : List(behind, backwards: false);
        }
        if (behind is not null) return List(behind, backwards: false);
        var relative = group.First > 0 && view.HasCue(group.First - 1, CueKind.Relative);
        return before is not null && (relative || frame.Entry.Frame is FrameKind.Load or FrameKind.Carry or FrameKind.Unload || Crossed(before.End, group.First)) ? List(before, backwards: true) : [];
    }

    /// <summary>Whether a relative pronoun links goods to the verb behind them.</summary>
    private bool Crossed(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (view.HasCue(i, CueKind.Relative)) return true;
        return false;
    }

    /// <summary>Whether another phrase begins between two tokens.</summary>
    private bool Crosses(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (view.HasCue(i, CueKind.To) || view.HasCue(i, CueKind.From) || view.HasCue(i, CueKind.By) || view.HasCue(i, CueKind.Relative) || view.HasCue(i, CueKind.In) && !view.HasCue(i, CueKind.Of)
                || view.HasCue(i, CueKind.Have) || view.HasCue(i, CueKind.Be) || view.IsMark(i, ',', ';', ':', '.')) return true;
        return false;
    }

    /// <summary>The goods listed together with one of them.</summary>
    public List<CargoMention> List(CargoMention start, bool backwards)
    {
        var list = new List<CargoMention> { start };
        var at = parts.Cargo.IndexOf(start);
        for (var i = at + 1; i < parts.Cargo.Count && Together(parts.Cargo[i - 1], parts.Cargo[i]); i++) list.Add(parts.Cargo[i]);
        if (backwards)
            for (var i = at - 1; i >= 0 && Together(parts.Cargo[i], parts.Cargo[i + 1]); i--) list.Insert(0, parts.Cargo[i]);
        return list;
    }

    private bool Together(CargoMention a, CargoMention b)
    {
        if (b.PhraseFirst < a.End) return true;
        if (b.PhraseFirst - a.End > 8) return false;
        var linked = false;
        for (var i = a.End; i < b.PhraseFirst; i++)
        {
            if (view.IsMark(i, ',') || view.HasCue(i, CueKind.And) || view.HasCue(i, CueKind.With) && !view.HasCue(i, CueKind.By)) linked = true;
            else if (view.Tokens[i].Kind == TokenKind.Mark && !view.IsMark(i, '«', '»', '“', '”', '"', '(', ')')) return false;
            else if (view.HasCue(i, CueKind.To) || view.HasCue(i, CueKind.From) && !view.HasCue(i, CueKind.Of) || view.HasCue(i, CueKind.By) || view.HasCue(i, CueKind.Relative) || view.HasCue(i, CueKind.Have)
                || view.HasCue(i, CueKind.Be) || view.HasCue(i, CueKind.Exchange) || view.HasCue(i, CueKind.Subordinator) || IsVerb(i)) return false;
        }
        return linked;
    }

    private bool IsVerb(int token) => view.Matches.Exists(match => match.First == token && match.Entry is TriggerEntry { Form: not (VerbForm.Noun or VerbForm.Participle) });

    /// <summary>Who does it: the subject, or behind "by" in the passive; of a noun, who is said to.</summary>
    private List<PartyMention> Actor(Frame frame, VerbGroup group, bool passive)
    {
        if (frame.Entry.Form == VerbForm.Noun)
        {
            var owner = parts.Parties.FindLast(party => party.Possessive && party.End <= frame.Trigger.First && party.First >= frame.Trigger.First - 6 && party.First >= frame.Window.First);
            if (owner is not null) return [owner];
            return Marked(frame, Marker.By) is { Count: > 0 } by ? by : From(frame);
        }
        if (passive) return Marked(frame, Marker.By) is { Count: > 0 } by ? by : frame.Entry.Frame is FrameKind.Equip ? Before(frame, group) : From(frame);
        return Before(frame, group);
    }

    private List<PartyMention> Before(Frame frame, VerbGroup group)
    {
        if (view.Syntax is { } syntax && SubjectOf(syntax, frame.Trigger.First) is var head and >= 0)
        {
            var first = parts.Parties.Find(party => party.Tie is { } tie && (tie.Top == head || syntax.HeadIn(party.First, party.End) == head) && Acts(party))
                ?? parts.Parties.Find(party => party.Tie is { } tie && tie.Head == head && tie.Marker is Marker.In or Marker.Of or Marker.From && party.Entry is not null && !parts.Cargo.Exists(cargo => cargo.First <= head && head < cargo.End));
            if (first is not null) return Coordinated(first);
        }
        var subject = parts.Parties.FindLast(party => party.End <= group.First + 1 && party.End <= frame.Trigger.First && party.First >= frame.Window.First && party.Marker == Marker.None && party.CanAct
            && party.Form != PartyForm.Dative && !(party.Possessive && !OwnsPeople(party)) && !IsSourceOnly(party));
        return subject is null ? [] : Coordinated(subject);
    }

    private bool Acts(PartyMention party) => party.CanAct && party.Form != PartyForm.Dative && !(party.Possessive && !OwnsPeople(party)) && party.Marker is Marker.None or Marker.Of && !IsSourceOnly(party);

    /// <summary>The subject of a verb by syntax: its own, or that of the verb that governs it; of a relative clause the noun before it. -1 without one.</summary>
    private static int SubjectOf(SentenceSyntax syntax, int verb)
    {
        for (var steps = 0; verb >= 0 && steps < 3; steps++)
        {
            var subject = syntax.ChildOf(verb, Relation.Nsubj) is var own and >= 0 ? own : syntax.ChildOf(verb, Relation.NsubjPass);
            if (subject >= 0)
                return syntax.RelationOf(verb) == Relation.AclRelcl && syntax.UposOf(subject) == Upos.Pron ? syntax.HeadOf(verb) : subject;
            if (syntax.RelationOf(verb) is Relation.Acl or Relation.AclRelcl) return syntax.HeadOf(verb);
            if (syntax.RelationOf(verb) is not (Relation.Xcomp or Relation.Conj or Relation.Advcl or Relation.Ccomp)) return -1;
            verb = syntax.HeadOf(verb);
        }
        return -1;
    }

    private bool OwnsPeople(PartyMention party)
    {
        for (var i = party.End; i < Math.Min(view.Length, party.End + 4); i++)
            if (view.HasCue(i, CueKind.Forces) || view.HasCue(i, CueKind.Firm)) return true;
        return false;
    }

    /// <summary>Whether the party is only part of a source's name, and that source speaks in the sentence.</summary>
    private bool IsSourceOnly(PartyMention party) =>
        parts.Acts.Exists(act => act.Source is { } source && source.First <= party.First && party.End <= source.End && (source.End - source.First > party.End - party.First || act.At > party.First && act.Frame != FrameKind.Deny));

    /// <summary>The party with those joined to it by "and".</summary>
    private List<PartyMention> Coordinated(PartyMention party)
    {
        var list = new List<PartyMention> { party };
        foreach (var other in parts.Parties)
        {
            if (other == party || other.Entry is null || !other.CanAct || other.Marker != party.Marker) continue;
            var (a, b) = other.First < party.First ? (other, party) : (party, other);
            if (b.First - a.End > 3) continue;
            for (var i = a.End; i < b.First; i++)
                if (view.HasCue(i, CueKind.And))
                {
                    list.Add(other);
                    break;
                }
        }
        return list;
    }

    /// <summary>The other side of a giver or taker: behind to or for, a dative, or just behind the verb.</summary>
    private List<PartyMention> Other(Frame frame, VerbGroup group, bool passive)
    {
        if (frame.Entry.Frame == FrameKind.Equip && !passive) return Object(frame) is { Count: > 0 } trained ? trained : To(frame);
        var dative = parts.Parties.Find(party => party.Form == PartyForm.Dative && party.First >= group.First - 2 && party.First <= frame.Trigger.End + 1);
        if (dative is not null && frame.Entry.Form != VerbForm.Noun) return [dative];
        if (To(frame) is { Count: > 0 } to) return to;
        if (frame.Entry.Form != VerbForm.Noun && !passive && Object(frame) is { Count: > 0 } receiver) return receiver;
        return frame.Entry.Frame is FrameKind.Send or FrameKind.Move or FrameKind.Carry ? Marked(frame, Marker.In) : [];
    }

    /// <summary>A party just behind the verb without a preposition.</summary>
    private List<PartyMention> Object(Frame frame)
    {
        var party = parts.Parties.Find(party => party.PhraseFirst >= frame.Trigger.End && party.PhraseFirst <= frame.Trigger.End + 3 && party.First < frame.Window.End && party.Marker == Marker.None
            && party.Modified is not (Modified.Goods or Modified.Carrier or Modified.Make or Modified.Trigger));
        return party is null ? [] : Coordinated(party);
    }

    private List<PartyMention> To(Frame frame) =>
        Marked(frame, Marker.To) is { Count: > 0 } to ? to
        : Marked(frame, Marker.For);

    private List<PartyMention> From(Frame frame) => Marked(frame, Marker.From);

    private List<PartyMention> Marked(Frame frame, Marker marker)
    {
        var trigger = frame.Trigger;
        bool Fits(PartyMention party) => party.Marker == marker && party.First >= frame.Window.First && party.End <= frame.Window.End
            && party.Modified is not (Modified.Carrier or Modified.Goods or Modified.Make or Modified.Trigger or Modified.Source) && !IsSourceOnly(party);
        bool Hangs(PartyMention party) => view.Syntax is { } syntax && party.Tie is { Head: >= 0 } tie && (tie.Head == trigger.First || frame.Cargo.Exists(cargo => cargo.First <= tie.Head && tie.Head < cargo.End));
        var found = parts.Parties.Find(party => Fits(party) && Hangs(party) && party.Form != PartyForm.Stranger)
            ?? parts.Parties.Find(party => party.First >= trigger.End && Fits(party) && party.Form != PartyForm.Stranger)
            ?? (marker is Marker.By or Marker.In ? null : parts.Parties.FindLast(party => party.End <= trigger.First && Fits(party)));
        found ??= frame.Entry.Frame is FrameKind.Send or FrameKind.Receive && marker is Marker.By or Marker.To or Marker.From ? parts.Parties.Find(party => party.Form == PartyForm.Stranger && party.First >= trigger.End && party.First <= trigger.End + 14 && Fits(party)) : null;
        return found is null ? [] : Coordinated(found);
    }

    /// <summary>Adjectives of nationality on the goods or on the noun tell who sends; so does an owner of the goods.</summary>
    private void Adjectives(Frame frame)
    {
        if (frame.Consignor.Count > 0) return;
        var adjective = parts.Parties.Find(party => party.Entry is not null && (party.Modified == Modified.Goods && frame.Cargo.Exists(cargo => Near(party, cargo))
            || party.Modified == Modified.Trigger && Math.Abs(party.First - frame.Trigger.First) <= 4
            || party.Possessive && frame.Cargo.Exists(cargo => cargo.First >= party.End && cargo.PhraseFirst <= party.End + 3)
            || party.Marker == Marker.From && frame.Cargo.Exists(cargo => party.First >= cargo.End && party.First <= cargo.End + 4 && party.First < frame.Window.End)));
        if (adjective is not null && !frame.Consignee.Contains(adjective)) frame.Consignor = [adjective];
    }

    private static bool Near(PartyMention party, CargoMention cargo) => party.End >= cargo.PhraseFirst - 3 && party.First <= cargo.End + 3;

    private void Places(Frame frame)
    {
        var between = -1;
        for (var i = 0; i < parts.Places.Count; i++)
        {
            var place = parts.Places[i];
            if (place.First < frame.Window.First || place.End > frame.Window.End) continue;
            if (parts.Parties.Exists(party => party.First == place.First && party.Entry is { Kind: PartyKind.Capital } && (frame.Consignor.Contains(party) || frame.Consignee.Contains(party)))) continue;
            if (parts.Acts.Exists(act => act.Source is { } source && source.First <= place.First && place.End <= source.End)) continue;
            if (place.Marker == Marker.Other && between < 0 && i + 1 < parts.Places.Count && parts.Places[i + 1].First - place.End <= 4)
            {
                between = i + 1;
                frame.Loading.Add(place);
                continue;
            }
            if (i == between)
            {
                frame.Discharge.Add(place);
                continue;
            }
            var loading = place.Marker switch
            {
                Marker.From => true,
                Marker.Via or Marker.Aboard or Marker.With => (bool?)null,
                Marker.To or Marker.In or Marker.None when frame.Entry.Frame is FrameKind.Load => true,
                Marker.None when frame.Entry.Frame == FrameKind.Leave => true,
                Marker.Of or Marker.Other => frame.Entry.Frame is FrameKind.Leave or FrameKind.Load ? true : null,
                _ => false,
            };
            if (loading == true) frame.Loading.Add(place);
            else if (loading == false && (place.Marker != Marker.None || place.First > frame.Trigger.First)) frame.Discharge.Add(place);
        }
    }

    /// <summary>The time that stands nearest, unless it belongs to an act of saying.</summary>
    private TimeMention? TimeOf(Frame frame)
    {
        TimeMention? best = null;
        var distance = int.MaxValue;
        foreach (var time in view.Times)
        {
            if (time.Days is null || time.First < frame.Window.First && !OpensSentence(time) || time.End > frame.Window.End || BelongsToSaying(frame, time)) continue;
            var gap = time.First >= frame.Trigger.End ? time.First - frame.Trigger.End : frame.Trigger.First - time.End + 2;
            if (gap >= distance) continue;
            best = time;
            distance = gap;
        }
        return best;
    }

    private static bool OpensSentence(TimeMention time) => time.First <= 1;

    private bool BelongsToSaying(Frame frame, TimeMention time)
    {
        foreach (var act in parts.Acts)
        {
            if (act.At >= 0 && time.First > act.At && time.First - act.At <= 5 && !Between(act.At + 1, time.First)) return true;
            if (act.At < frame.Trigger.First && time.End <= act.At && (act.Source is null || time.First <= act.Source.First + 1 || time.First >= act.Source.First)) return true;
            if (act.Source is { } source && time.First >= source.End && time.First - source.End <= 4 && (act.At > time.First || act.At < source.First && time.First == source.End)) return true;
            if (act.Source is { } behind && act.At <= behind.First && time.First >= behind.End && time.First - behind.End <= 2 && act.After) return true;
        }
        return false;
    }

    private bool Between(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (view.HasCue(i, CueKind.That) || view.IsMark(i, ',', ':') || view.Matches.Exists(match => match.First == i && match.Entry is TriggerEntry { Frame: <= FrameKind.Trade } or GoodsEntry)) return true;
        return false;
    }
}

using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Finds who says what in a sentence: sources before, behind and inside their words.</summary>
internal sealed class SpeechActs(SentenceView view, List<PartyMention> parties, List<SourceMention> sources)
{
    /// <summary>How far behind "according to" its source may begin.</summary>
    private const int AccordingReach = 9;

    /// <summary>How far a subject may stand before its verb.</summary>
    private const int SubjectReach = 32;

    private readonly List<SpeechAct> _acts = [];
    private readonly HashSet<SourceMention> _used = [];

    /// <summary>Every act, in order of its verb, with its scope.</summary>
    public List<SpeechAct> Find()
    {
        foreach (var (first, end, _) in view.Cues(CueKind.According))
        {
            if (_acts.Exists(act => act.At == first) || view.Cues(CueKind.SameSource).Any(same => same.First <= first && end <= same.End)) continue;
            var source = sources.Find(source => source.First >= end && source.First <= end + AccordingReach && !view.IsMark(source.First - 1, ',', ';')) ?? SpeakerParty(end, end + 4);
            if (source is null) continue;
            Add(new SpeechAct(source, FrameKind.Say, first, After: first > view.Length / 2 && !Follows(source.End)));
        }
        foreach (var (match, trigger) in view.All<TriggerEntry>())
        {
            if (!IsSpeech(trigger) || _acts.Exists(act => act.At == match.First)) continue;
            if (trigger.Form is VerbForm.Noun || SubjectFinder.IsInfinitive(view, match.First, trigger.Form) || Moves(match)) continue;
            Speak(match, trigger);
        }
        foreach (var (first, end, cue) in view.Cues(CueKind.SameSource))
            if (!_acts.Exists(act => first - 1 <= act.At && act.At <= end))
                _acts.Add(cue.Value == "own"
                    ? new SpeechAct(new SourceMention(first, end, SourceKind.Unnamed, null, null, null) { PointsBack = true }, FrameKind.Say, first, After: first > 2)
                    : new SpeechAct(null, FrameKind.Say, first, After: first > 2));
        Signed();
        _acts.Sort((a, b) => a.At.CompareTo(b.At));
        foreach (var act in _acts) Relay(act);
        Scope();
        return _acts;
    }

    private static bool IsSpeech(TriggerEntry trigger) => trigger.Frame is FrameKind.Say or FrameKind.Deny or FrameKind.Doubt or FrameKind.Accuse or FrameKind.Warn
        or FrameKind.Condemn or FrameKind.Confirm or FrameKind.Show or FrameKind.CallFor;

    /// <summary>Whether the verb can also be one of transfer, and goods follow: "put arms aboard" says nothing.</summary>
    private bool Moves(Match verb) =>
        view.Matches.Exists(match => match.First == verb.First && match.Entry is TriggerEntry { Frame: <= FrameKind.Trade })
        && view.Matches.Exists(match => match.First >= verb.End && match.First <= verb.End + 4 && match.Entry is GoodsEntry or UnitEntry);

    private void Add(SpeechAct act)
    {
        if (act.Source is { } source && !_used.Add(source)) return;
        _acts.Add(act);
    }

    /// <summary>A name behind a dash at the end: who says the line.</summary>
    private void Signed()
    {
        if (_acts.Count > 0) return;
        var dash = view.Length - 1;
        while (dash > 1 && view.Length - dash < 6 && !view.IsMark(dash, '–', '—')) dash--;
        if (dash < 4 || dash == view.Length - 1 || !view.IsMark(dash, '–', '—')) return;
        var end = view.IsMark(view.Length - 1, '.', '"', '”') ? view.Length - 1 : view.Length;
        var source = sources.Find(source => source.First > dash);
        var name = view.Tokens[dash + 1].IsCapital && end - dash <= 4;
        if (source is null && !name) return;
        Add(new SpeechAct(source ?? new SourceMention(dash + 1, end, SourceKind.Person, view.Words(dash + 1, end), null, null), FrameKind.Say, dash, After: true));
    }

    private void Speak(Match verb, TriggerEntry trigger)
    {
        var group = VerbGroup.Before(view, verb.First);
        var bare = trigger.Form == VerbForm.Participle && group.First == verb.First;
        if (!bare)
        {
            var before = group.First - 1;
            if (trigger.Frame is FrameKind.Say or FrameKind.Confirm or FrameKind.Warn or FrameKind.Deny && (before < 0 || view.HasCue(before, CueKind.Subordinator) || view.IsMark(before, ',', '»', '”', '"', '–', '—', '…', '-', '?', '!')))
            {
                var inverted = sources.Find(source => source.First >= verb.End && source.First <= verb.End + 4 && source.Marker is Marker.None or Marker.Of) ?? SpeakerParty(verb.End, verb.End + 3);
                if (inverted is not null)
                {
                    Add(new SpeechAct(inverted, trigger.Frame, verb.First, After: true));
                    return;
                }
            }
        }
        else
        {
            if (trigger.Frame is FrameKind.Show or FrameKind.Deny or FrameKind.Accuse) return;
            // A machine translation drops the auxiliary: "agence Reuters signalé." ends the sentence.
            if (verb.End < view.Length - 2 || sources.Find(source => source.End == verb.First && source.Kind == SourceKind.Media) is not { } agency) return;
            Add(new SpeechAct(agency with { Marker = Marker.None }, trigger.Frame, verb.First, After: true));
            return;
        }
        var subject = Subject(group.First);
        if (subject is not null && (trigger.Frame != FrameKind.Show || subject.Kind is SourceKind.Imagery or SourceKind.Document or SourceKind.Media or SourceKind.ThinkTank or SourceKind.Government or SourceKind.Official or SourceKind.Ngo or SourceKind.Intelligence))
            Add(new SpeechAct(subject, trigger.Frame, verb.First, After: EndsSentence(verb.End) && group.First > 4));
        else if (subject is null && PronounBefore(group.First))
            Add(new SpeechAct(null, trigger.Frame, verb.First, After: EndsSentence(verb.End) && group.First > 3));
    }

    private bool PronounBefore(int token)
    {
        for (var i = token - 1; i >= Math.Max(0, token - 2); i--)
            if (view.Cues(CueKind.Pronoun).Any(cue => cue.First <= i && i < cue.End && cue.Cue.Value is "sing" or "plur")) return true;
        return false;
    }

    /// <summary>Whether little but a date or an addressee follows: the words said stand before.</summary>
    private bool EndsSentence(int token)
    {
        for (var i = token; i < view.Length; i++)
        {
            if (view.HasCue(i, CueKind.That) || view.IsMark(i, ':', '«', '“', '"')) return false;
            if (view.Matches.Exists(match => match.First == i && match.Entry is TriggerEntry { Frame: <= FrameKind.Trade } or GoodsEntry)) return false;
        }
        return true;
    }

    private bool Follows(int token)
    {
        for (var i = token; i < view.Length; i++)
            if (view.Matches.Exists(match => match.First == i && match.Entry is TriggerEntry { Frame: <= FrameKind.Trade })) return true;
        return false;
    }

    private SourceMention? Subject(int verb)
    {
        SourceMention? best = null;
        foreach (var source in sources)
        {
            if (source.End > verb) break;
            if (source.Marker is Marker.None && source.First >= verb - SubjectReach && !Parted(source.End, verb)) best = source;
        }
        var party = SpeakerParty(Math.Max(0, verb - 10), verb);
        if (party is not null && !Parted(party.End, verb) && (best is null || party.First > best.End) && !(best is not null && Within(best, party))) return party;
        return best ?? Stranger(verb);
    }

    private static bool Within(SourceMention outer, SourceMention inner) => outer.First <= inner.First && inner.End <= outer.End;

    /// <summary>A party that speaks as a government: Moscow, the Kremlin, China.</summary>
    private SourceMention? SpeakerParty(int from, int to)
    {
        PartyMention? speaker = null;
        foreach (var party in parties)
            if (party.First >= from && party.End <= to && party.Form != PartyForm.Stranger && party.Entry is { Kind: not PartyKind.Demonym } && party.Marker is Marker.None or Marker.According && !party.Possessive) speaker = party;
        if (speaker is not { Entry: { } entry }) return null;
        return new SourceMention(speaker.First, speaker.End, SourceCandidates.KindOf(entry), entry.Name, entry.Id, null);
    }

    /// <summary>Whether another clause begins between a subject and its verb.</summary>
    private bool Parted(int end, int verb)
    {
        var commas = 0;
        for (var i = end; i < verb; i++)
        {
            if (view.IsMark(i, ';', ':', '«', '“', '»', '”', '"')) return true;
            if (view.IsMark(i, ',', '–', '—')) commas++;
            if (view.HasCue(i, CueKind.That) && !view.HasCue(i, CueKind.Relative)) return true;
            if (view.Matches.Exists(match => match.First == i && match.Entry is TriggerEntry { Form: VerbForm.Present or VerbForm.Past or VerbForm.Imperfect or VerbForm.Future or VerbForm.Conditional } trigger
                && !(trigger.Form == VerbForm.Past && commas == 0)))
                if (commas % 2 == 0 && !Relative(end, i)) return true;
        }
        return false;
    }

    private bool Relative(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (view.HasCue(i, CueKind.Relative)) return true;
        return false;
    }

    /// <summary>A subject that no lexicon knows: "un marchand chinois", "a jeweller in Khartoum".</summary>
    private SourceMention? Stranger(int verb)
    {
        var first = verb;
        while (first > 0 && verb - first < 10)
        {
            var i = first - 1;
            if (view.Tokens[i].Kind == TokenKind.Mark || view.HasCue(i, CueKind.That) || view.HasCue(i, CueKind.And) || view.HasCue(i, CueKind.Subordinator)) break;
            if (view.HasCue(i, CueKind.Relative) || view.HasCue(i, CueKind.Pronoun)) return null;
            first--;
        }
        if (verb - first < 2 || !view.HasCue(first, CueKind.Determiner)) return null;
        var end = first + 1;
        while (end < verb && !view.HasCue(end, CueKind.To) && view.PrepositionBefore(end + 1) is null) end++;
        if (view.Matches.Exists(match => match.First >= first && match.End <= end && match.Entry is GoodsEntry { IsPeople: false } or CarrierEntry or TriggerEntry or UnitEntry { Unit: not "person" })) return null;
        return end - first < 2 ? null : new SourceMention(first, end, SourceKind.Unnamed, null, parties.Find(party => party.First >= first && party.End <= verb)?.Entry?.Id, null);
    }

    /// <summary>Links behind a source: "cited by", "published by", "told Reuters", pictures "of" an institute.</summary>
    private void Relay(SpeechAct act)
    {
        if (act.Source is null) return;
        foreach (var relay in sources)
        {
            if (relay == act.Source || Within(act.Source, relay) || _acts.Exists(other => other.Source == relay)) continue;
            var told = act.Frame is FrameKind.Say && relay.First > act.At && relay.First <= act.At + 12 && relay.Kind == SourceKind.Media && relay.Marker is Marker.To or Marker.None or Marker.With or Marker.In;
            var near = relay.First >= act.Source.End && relay.First <= act.Source.End + 10 && !BetweenVerb(act.Source.End, relay.First);
            var carried = near && (relay.Marker == Marker.By || (act.Source.Kind is SourceKind.Imagery or SourceKind.Document && relay.Marker is Marker.Of or Marker.From));
            if (told || carried) act.Relays.Add(relay);
        }
    }

    private bool BetweenVerb(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (view.Matches.Exists(match => match.First == i && match.Entry is TriggerEntry { Form: VerbForm.Present or VerbForm.Imperfect or VerbForm.Future or VerbForm.Conditional })) return true;
        return false;
    }

    /// <summary>What each act covers: one alone the whole sentence; several share it at their subjects.</summary>
    private void Scope()
    {
        for (var i = 0; i < _acts.Count; i++)
        {
            var act = _acts[i];
            act.ScopeFirst = 0;
            act.ScopeEnd = view.Length;
            if (act.After)
            {
                for (var k = i - 1; k >= 0; k--)
                    if (_acts[k].After && Break(_acts[k].At, act.At))
                    {
                        act.ScopeFirst = _acts[k].At;
                        break;
                    }
                // "A says that B sent arms; B denies it": what stands before the break is told, not denied.
                if (act.Frame is FrameKind.Deny or FrameKind.Doubt && act.Source is { } denier) act.ScopeFirst = Math.Max(act.ScopeFirst, ClauseOf(denier.First, CueKind.Subordinator, CueKind.And, CueKind.Relative));
                for (var k = act.At; k < view.Length; k++)
                    if (view.IsMark(k, ';') || (view.IsMark(k, ',') && k + 1 < view.Length && view.HasCue(k + 1, CueKind.Subordinator)))
                    {
                        act.ScopeEnd = k;
                        break;
                    }
                continue;
            }
            for (var k = i + 1; k < _acts.Count; k++)
                if (!_acts[k].After && _acts[k].Source is { } next && Break(act.At, next.First))
                {
                    act.ScopeEnd = next.First;
                    break;
                }
            act.ScopeFirst = ClauseOf(act.Source is { } source ? Math.Min(source.First, act.At) : act.At, CueKind.Subordinator);
        }
    }

    /// <summary>Where the clause begins that a token stands in: at a semicolon, or behind a comma with a word of one of some kinds, which lead clauses in; 0 without one.</summary>
    private int ClauseOf(int token, params ReadOnlySpan<CueKind> leading)
    {
        for (var k = token; k > 0; k--)
        {
            if (view.IsMark(k, ';')) return k;
            if (!view.IsMark(k - 1, ',')) continue;
            foreach (var kind in leading)
                if (view.HasCue(k, kind)) return k;
        }
        return 0;
    }

    /// <summary>Whether a new main clause begins between two tokens.</summary>
    private bool Break(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (view.IsMark(i, ';') || (view.IsMark(i, ',') && i + 1 < view.Length && (view.HasCue(i + 1, CueKind.Subordinator) || view.HasCue(i + 1, CueKind.And)))) return true;
        return false;
    }
}

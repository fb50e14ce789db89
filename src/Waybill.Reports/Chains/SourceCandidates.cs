using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Lists who may be behind what a sentence says.</summary>
internal static class SourceCandidates
{
    /// <summary>How many of a sentence are looked at.</summary>
    private const int Most = 9;

    /// <summary>How far behind a party the noun of counting may stand.</summary>
    private const int ReckoningReach = 3;

    /// <summary>How many sentences back somebody may have been introduced.</summary>
    private const int IntroducedBack = 2;

    /// <summary>Rank of who answers the questions of an interview.</summary>
    private const int GuestRank = 9;

    /// <summary>Rank of who speaks by the label of a transcript.</summary>
    private const int LabelRank = 8;

    /// <summary>Every candidate of a sentence, in order, then those who spoke before.</summary>
    public static List<SourceCandidate> Find(SentenceView view, SentenceParts parts, DiscourseState discourse)
    {
        var found = new List<SourceCandidate>();
        // The words of "the same source" are one, and name nobody.
        foreach (var act in parts.Acts)
            if (act.Source is { PointsBack: true } back) Add(SourceOrigin.Subject, back);
        foreach (var source in parts.Sources)
            if (!(source.Kind == SourceKind.Person && parts.Carriers.Exists(ship => ship is { Name: not null, IsBare: false } && ship.First < source.End && source.First < ship.End))) Add(SourceOrigin.Mention, source);
        foreach (var act in parts.Acts)
            if (act.Source is { } source) Add(SourceOrigin.Subject, source);
        foreach (var party in parts.Parties)
            if (party.Entry is { } entry && (Reckons(view, party) || (entry.Kind != PartyKind.Demonym && party.Form == PartyForm.Name && !party.Possessive)))
                Add(SourceOrigin.Party, new SourceMention(party.First, party.End, KindOf(entry), entry.Name, entry.Id, null) { Marker = party.Marker });
        foreach (var phrase in SourcePhrases.Find(view)) Add(SourceOrigin.Phrase, phrase, SourcePhrases.Speaks(view, phrase));
        found.Sort((a, b) => a.First.CompareTo(b.First));
        while (found.Count > Most) found.RemoveAt(Least(found));
        var rank = 0;
        foreach (var link in discourse.LastSpeakers)
            if (Recall(SourceOrigin.Earlier, link, rank)) rank++;
        if (discourse.Guest is { } guest) Recall(SourceOrigin.Earlier, guest, GuestRank);
        if (discourse.Labelled is { } labelled) Recall(SourceOrigin.Earlier, labelled, LabelRank);
        rank = 0;
        foreach (var introduced in discourse.Introduced)
            if (discourse.Sentence - introduced.Sentence is <= IntroducedBack and var back && Recall(SourceOrigin.Introduced, introduced.Link, rank, (back * 2) - (introduced.Paragraph == view.Sentence.Paragraph ? 1 : 0))) rank++;
        return found;

        // Somebody of earlier sentences, unless the sentence itself has the same words.
        bool Recall(SourceOrigin origin, AttributionLink link, int rank, int back = 0)
        {
            if (found.Exists(other => other.Link.Span.Overlaps(link.Span))) return false;
            found.Add(new SourceCandidate(origin, link, -1, -1) { Rank = rank, Back = back });
            return true;
        }

        void Add(SourceOrigin origin, SourceMention source, bool speaks = false)
        {
            if (source.First < 0 || source.End > view.Length || found.Exists(other => other.First < source.End && source.First < other.End)) return;
            found.Add(new SourceCandidate(origin, discourse.LinkOf(source, view), source.First, source.End) { Mention = source, Speaks = speaks });
        }
    }

    /// <summary>A source and those that "and" joins to it, the source first: "the White House and British intelligence". Pictures and papers side by side are one.</summary>
    public static IEnumerable<SourceCandidate> Beside(SentenceView view, List<SourceCandidate> sources, SourceCandidate source)
    {
        yield return source;
        if (!CanSpeak(source)) yield break;
        foreach (var other in sources)
            if (CanSpeak(other) && (view.IsOnlyCue(source.End, other.First, CueKind.And) || view.IsOnlyCue(other.End, source.First, CueKind.And))) yield return other;

        static bool CanSpeak(SourceCandidate source) => source is { First: >= 0, Origin: not SourceOrigin.Phrase, Link.Kind: not (SourceKind.Imagery or SourceKind.Document) };
    }

    /// <summary>The least likely source: the last phrase that says nothing, else the last party, else the last that something governs.</summary>
    private static int Least(List<SourceCandidate> found)
    {
        foreach (var least in (ReadOnlySpan<Predicate<SourceCandidate>>)[source => source is { Origin: SourceOrigin.Phrase, Speaks: false }, source => source.Origin == SourceOrigin.Party, source => source is { Origin: SourceOrigin.Mention, Mention.Marker: not (Marker.None or Marker.According or Marker.By) }])
            if (found.FindLastIndex(least) is >= 0 and var last) return last;
        return found.Count - 1;
    }

    /// <summary>Whether a party is one by whose count something is: "by Kyiv's count", "on American estimates".</summary>
    private static bool Reckons(SentenceView view, PartyMention party)
    {
        if (!(party.Possessive || party.Form == PartyForm.Adjective)) return false;
        for (var i = party.End; i < Math.Min(view.Length, party.End + ReckoningReach); i++)
            if (view.HasCue(i, CueKind.Reckoning)) return true;
        return false;
    }

    /// <summary>What kind of source a party is that speaks.</summary>
    public static SourceKind KindOf(PartyEntry entry) => entry.Kind switch
    {
        PartyKind.Leader => SourceKind.Official,
        PartyKind.Body => SourceKind.Igo,
        PartyKind.Forces => SourceKind.Military,
        _ => SourceKind.Government,
    };
}

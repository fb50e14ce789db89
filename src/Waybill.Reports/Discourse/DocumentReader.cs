using Waybill.Model;
using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>Reads one document in one language: sentences, mentions, transfers, events, figures.</summary>
internal sealed class DocumentReader(LanguagePack pack, IDecider decider)
{
    /// <summary>Share of accented letters below which a text of an accented language has lost them.</summary>
    private const double AccentsLostBelow = 0.004;

    /// <summary>Most tokens of a dateline: "PORT SUDAN, 4 May."</summary>
    private const int Dateline = 7;

    /// <summary>The claims that a document makes.</summary>
    public DocumentClaims Read(SourceDocument document, int proseStart)
    {
        var text = document.Text;
        var tokens = new List<Token>(text.Length / 5);
        var accentsLost = AccentsLost(text);
        Tokenizer.Cut(text, proseStart, text.Length, pack.Lexicon.Vocabulary, accentsLost, tokens);
        var anchor = new TimeAnchor(document.Published);
        var discourse = new DiscourseState { Title = TitleFacts.Of(document.Title, pack, accentsLost) };
        var views = new Segmenter(pack.Lexicon).Cut(text, tokens).ConvertAll(sentence => SentenceView.Of(text, tokens, sentence, pack.Lexicon));
        var parser = pack.Syntax is { } model ? new SyntaxParser(model) : null;
        Headings.Tell(views);
        discourse.Survey(views, TitleFacts.Of(document.Publisher, pack, accentsLost));
        var claims = new List<(TransferClaim Claim, int Sentence)>();
        var events = new List<EventClaim>();
        var estimates = new List<EstimateClaim>();
        var reader = new ClaimReader(pack.Lexicon, discourse, document.Published, decider);
        var sentences = new SentenceDecision(discourse, decider);
        for (var i = 0; i < views.Count; i++)
        {
            var view = views[i];
            discourse.Sentence = i;
            discourse.Paragraph = view.Sentence.Paragraph;
            view.Next = i + 1 < views.Count ? views[i + 1] : null;
            view.OpensQuoted = i > 0 && views[i - 1] is var before && before.Sentence.Paragraph == view.Sentence.Paragraph && before.EndsQuoted;
            view.FollowsQuestion = i > 0 && Interview.IsQuestion(views[i - 1]);
            decider.Enter(view);
            var words = new SentenceWords(view, decider);
            var mayTell = sentences.Decide(view, words);
            if (parser is not null && ((mayTell && HasWords(view)) || EventReader.NeedsSyntax(view))) view.Parse(parser);
            pack.Numbers.Find(text, view.Tokens, view.Numbers);
            if (i > 0 && view.Sentence.Paragraph != views[i - 1].Sentence.Paragraph) anchor = anchor with { Frame = null };
            anchor = pack.Times.Find(text, view.Tokens, anchor, view.Times);
            var parties = PartyFinder.Find(view);
            var sources = SourceFinder.Find(view, parties, discourse.Bodies);
            var parts = new SentenceParts(parties, CargoFinder.Find(view), CarrierFinder.Find(view, parties, discourse.Ships, discourse.LastShips),
                PlaceFinder.Find(view, discourse.SpokenOf, parties), sources, new SpeechActs(view, parties, sources).Find());
            List<TransferClaim> read = mayTell ? [.. reader.Read(view, parts, words)] : [];
            foreach (var claim in read) claims.Add((claim, i));
            if (read.Count == 0) LaterRelay.Apply(view, parts, claims, i);
            var scene = new Scene(view, parts, discourse, read);
            events.AddRange(EventReader.Read(scene));
            estimates.AddRange(EstimateReader.Read(scene));
            Remember(view, parts, read, discourse);
        }
        return new DocumentClaims([.. claims.Select(item => item.Claim)], events, estimates);
    }

    /// <summary>Whether a sentence has words of goods, transfer or denial: the others need no syntax.</summary>
    private static bool HasWords(SentenceView view) =>
        view.Matches.Exists(match => match.Entry is GoodsEntry or UnitEntry or TriggerEntry { Frame: <= FrameKind.Trade or FrameKind.Deny or FrameKind.Doubt }) || view.RejectedAt >= 0 || view.ReplyAt >= 0 || view.HasCue(CueKind.Undone);

    private static void Remember(SentenceView view, SentenceParts parts, List<TransferClaim> read, DiscourseState discourse)
    {
        discourse.Note(view, parts.Parties, parts.Sources);
        discourse.Note(parts.NamedGoods(view));
        foreach (var time in view.Times)
            if (time is { Days: { } days, Kind: TimeKind.Date or TimeKind.Period })
                discourse.Note(new EarlierTime(time, days, view.SpanOf(time.First, time.End), discourse.Sentence, view.Sentence.Paragraph, view.Length, TimeDecision.SaidThen(parts, time)));
        RememberPlaces(view, parts, read, discourse);
        discourse.NoteShips(parts.Carriers.FindAll(carrier => carrier is { Kind: CarrierKind.Vessel, Name: not null } && IsTaken(carrier)));
        foreach (var carrier in parts.Carriers)
        {
            if (!IsTaken(carrier)) continue;
            if (carrier is { Kind: CarrierKind.Vessel, Name: { } name, IsRecalled: false }) discourse.Ships[name] = carrier;
            discourse.Note(new EarlierCarrier(carrier.ToCarrier(view), discourse.Sentence, view.Sentence.Paragraph, Facts.Word(view, carrier.First)));
        }
        foreach (var link in Introductions.Of(view, parts)) discourse.Note(new Introduced(link, discourse.Sentence, view.Sentence.Paragraph));
        var spoken = read.FindLast(claim => claim.Attribution.Count > 0)?.Attribution;
        if (spoken is null && Last(parts.Acts) is { } act) spoken = discourse.ChainOf(act, view);
        if (spoken is null) return;
        discourse.LastSpeakers = spoken;
        discourse.LastSpokenIn = discourse.Sentence;
        discourse.LastSpokenParagraph = discourse.Paragraph;

        // A name alone is a ship's where a claim says so.
        bool IsTaken(CarrierMention carrier) => !carrier.IsBare || read.Exists(claim => claim.Carriers.Any(taken => taken.Name == carrier.Name));
    }

    /// <summary>Who spoke last in a sentence; somebody who says what a state said speaks on: "Blinken said that Washington had warned Tehran".</summary>
    private static SpeechAct? Last(List<SpeechAct> acts) =>
        acts.FindLast(act => act.Source is { Kind: not SourceKind.Imagery }) is not { } last ? null
        : last.Source!.Kind is SourceKind.Government && acts.Find(act => act is { After: false, Source.Kind: SourceKind.Person or SourceKind.Official or SourceKind.Military or SourceKind.Legislature } && act.At < last.At && act.Covers(last.At)) is { } teller ? teller
        : last;

    /// <summary>Notes the places that a sentence names, and names that no lexicon knows where its claims say that goods were loaded or discharged there.</summary>
    private static void RememberPlaces(SentenceView view, SentenceParts parts, List<TransferClaim> read, DiscourseState discourse)
    {
        var setting = view.Sentence.Section == Section.Caption ? PlaceSetting.Caption : view.Length <= Dateline ? PlaceSetting.Dateline : parts.Places.Count == 1 ? PlaceSetting.Alone : PlaceSetting.Text;
        if (setting is PlaceSetting.Caption or PlaceSetting.Dateline && PlaceFinder.OfDateline(view, parts.Parties) is { } dateline) Note(dateline);
        foreach (var place in parts.Places) Note(place);
        if (read.Count == 0) return;
        foreach (var place in parts.Whereabouts(view))
            if (place.IsUnlisted && read.Exists(claim => claim.Loading.Concat(claim.Discharge).Any(taken => taken.Name == place.Entry.Name))) Note(place);

        void Note(PlaceMention place) => discourse.Note(new EarlierPlace(place.ToPlace(view), place.Entry.Kind, place.Marker, discourse.Sentence, view.Sentence.Paragraph, setting));
    }

    private bool AccentsLost(string text)
    {
        if (!pack.HasAccents) return false;
        var letters = 0;
        var accented = 0;
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, 4000)))
        {
            if (!char.IsLetter(c)) continue;
            letters++;
            if (c > 127) accented++;
        }
        return letters > 200 && accented < letters * AccentsLostBelow;
    }
}

/// <summary>What a document claims.</summary>
internal sealed record DocumentClaims(List<TransferClaim> Transfers, List<EventClaim> Events, List<EstimateClaim> Estimates);

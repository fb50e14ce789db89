using Waybill.Model;

namespace Waybill.Reports.Tests;

public class KindScorerTests
{
    private const string Text = "Seoul denied it. The Angara docked at Rajin. The shells would last two months.";

    private static readonly EventClaim Denial = new()
    {
        Kind = EventKind.Position,
        Act = PositionAct.Deny,
        Participants = [new EventParticipant(PartyId.Parse("KOR"), "Seoul", At("Seoul"))],
        Quote = Quote.From(Text, At("Seoul denied it.")),
    };

    private static readonly EventClaim Voyage = new()
    {
        Kind = EventKind.Movement,
        Participants = [new EventParticipant(null, "Angara", At("Angara"))],
        Quote = Quote.From(Text, At("The Angara docked at Rajin.")),
    };

    private static readonly EstimateClaim Stock = new()
    {
        Metric = EstimateMetric.Duration,
        Value = 2,
        Unit = "month",
        About = "shells",
        Quote = Quote.From(Text, At("The shells would last two months.")),
    };

    [Fact]
    public void The_gold_itself_is_perfect()
    {
        var report = Score([Denial, Voyage], [Denial, Voyage], [Stock], [Stock]);
        report.Events.Select(kind => kind.Name).ShouldBe(["movement", "position deny"]);
        report.Events.Concat(report.Estimates).ShouldAllBe(kind => kind.F1 == 1);
        report.KindErrors.ShouldBeEmpty();
    }

    [Fact]
    public void Another_act_is_another_kind()
    {
        var report = Score([Denial], [Denial with { Act = PositionAct.Warn }], [], []);
        report.Events.Select(kind => (kind.Name, kind.Matched)).ShouldBe([("position deny", 0), ("position warn", 0)]);
        report.KindErrors.Select(error => error.Kind).ShouldBe([ScoreErrorKind.Missed, ScoreErrorKind.Invented]);
    }

    [Fact]
    public void Others_who_take_part_are_no_match() =>
        Matched(Denial, Denial with { Participants = [new EventParticipant(PartyId.Parse("JPN"), "Tokyo", null)] }).ShouldBe(0);

    [Fact]
    public void Words_that_overlap_are_the_same_ship() =>
        Matched(Voyage, Voyage with { Participants = [new EventParticipant(null, "a ship", At("The Angara"))] }).ShouldBe(1);

    [Fact]
    public void Quotes_that_lie_apart_are_no_match() =>
        Matched(Voyage, Voyage with { Quote = Quote.From(Text, At("Seoul denied it.")) }).ShouldBe(0);

    [Fact]
    public void Two_made_of_one_match_once()
    {
        var report = Score([Voyage], [Voyage, Voyage], [], []);
        report.Events.ShouldHaveSingleItem().ShouldBe(new KindScore("movement", 1, 2, 1));
        report.Events[0].Precision.ShouldBe(0.5);
    }

    [Fact]
    public void Another_number_is_no_match() =>
        Score([], [], [Stock], [Stock with { Value = 3 }]).Estimates.ShouldHaveSingleItem().Matched.ShouldBe(0);

    [Fact]
    public void A_rank_without_a_number_is_decided_by_its_quote()
    {
        var rank = Stock with { Metric = EstimateMetric.Rank, Value = 1 };
        Score([], [], [rank], [rank with { Value = null }]).Estimates.ShouldHaveSingleItem().Matched.ShouldBe(1);
    }

    private static TextSpan At(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    private static int Matched(EventClaim gold, EventClaim made) => Score([gold], [made], [], []).Events.ShouldHaveSingleItem().Matched;

    private static ScoreReport Score(EventClaim[] gold, EventClaim[] made, EstimateClaim[] goldFigures, EstimateClaim[] madeFigures) =>
        ClaimScorer.Score([Of(gold, goldFigures)], [Of(made, madeFigures)]);

    private static Reading Of(EventClaim[] events, EstimateClaim[] figures) => new() { Document = "one", Language = "en", Text = Text, Events = events, Estimates = figures };
}

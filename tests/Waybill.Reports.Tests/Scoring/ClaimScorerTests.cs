using Waybill.Model;

namespace Waybill.Reports.Tests;

public class ClaimScorerTests
{
    private const string Text = "North Korea sent shells and rockets to Russia by the Angara from Rajin in October, Seoul said, Reuters reported.";

    private static readonly TransferClaim Claim = new()
    {
        Consignor = [Party("PRK", "North Korea")],
        Consignee = [Party("RUS", "Russia")],
        Goods = [Goods("ammunition.artillery", "shells")],
        Quantity = new Quantity(1000, null, QuantityQualifier.AtLeast, "shell", At("shells")),
        Carriers = [new Carrier(CarrierKind.Vessel, "Angara", null, null, At("Angara"))],
        Loading = [new NamedPlace("Rajin", PartyId.Parse("PRK"), At("Rajin"))],
        Period = new Period(DateInterval.Parse("2023-10-01/2023-10-31"), At("October")),
        Stage = Stage.Delivered,
        Attribution = [Link("Seoul", SourceKind.Government), Link("Reuters", SourceKind.Media)],
        Quote = Quote.From(Text, At("North Korea sent shells and rockets to Russia")),
    };

    [Fact]
    public void The_gold_itself_is_perfect()
    {
        var report = Score([Claim], [Claim]);
        report.All.F1.ShouldBe(1);
        report.All.Slots.ShouldAllBe(slot => slot.Right == 1);
        report.All.Slots.Single(slot => slot.Name == "discharge").Told.ShouldBe(0);
        report.BadSpans.ShouldBe(0);
        report.BadQuotes.ShouldBe(0);
        report.Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Kin_goods_are_half_a_point() =>
        Score([Claim], [Claim with { Goods = [Goods("ammunition", "shells")] }]).All.Points.ShouldBe(0.5);

    [Fact]
    public void Other_goods_are_none() =>
        Score([Claim], [Claim with { Goods = [Goods("ammunition.rocket", "rockets")] }]).All.Points.ShouldBe(0);

    [Fact]
    public void One_equal_code_is_enough() =>
        Score([Claim], [Claim with { Goods = [Goods("food", "rockets"), Goods("ammunition.artillery", "shells")] }]).All.Points.ShouldBe(1);

    [Fact]
    public void Parties_the_other_way_round_are_missed_and_invented()
    {
        var report = Score([Claim], [Claim with { Consignor = Claim.Consignee, Consignee = Claim.Consignor }]);
        report.All.Points.ShouldBe(0);
        report.Errors.Select(e => e.Kind).ShouldBe([ScoreErrorKind.Missed, ScoreErrorKind.Invented]);
    }

    [Fact]
    public void A_party_more_is_no_match() =>
        Score([Claim], [Claim with { Consignor = [.. Claim.Consignor, Party("CHN", "Seoul")] }]).All.Points.ShouldBe(0);

    [Fact]
    public void The_same_party_twice_is_one() =>
        Score([Claim], [Claim with { Consignor = [.. Claim.Consignor, .. Claim.Consignor] }]).All.Points.ShouldBe(1);

    [Fact]
    public void Quotes_apart_are_no_match() =>
        Score([Claim], [Claim with { Quote = Quote.From(Text, At("Seoul said")) }]).All.Points.ShouldBe(0);

    [Fact]
    public void Groups_are_the_same_by_words_or_by_name()
    {
        var gold = Claim with { Consignee = [new Party(PartyId.Parse("rsf-sudan"), "Rapid Support Forces", At("Russia"))] };
        Score([gold], [Claim with { Consignee = [new Party(PartyId.Parse("rsf"), "the RSF", At("to Russia"))] }]).All.Points.ShouldBe(1);
        Score([gold], [Claim with { Consignee = [new Party(PartyId.Parse("rsf"), "rapid support forces", At("Seoul"))] }]).All.Points.ShouldBe(1);
        Score([gold], [Claim with { Consignee = [new Party(PartyId.Parse("rsf"), "the RSF", At("Seoul"))] }]).All.Points.ShouldBe(0);
    }

    [Fact]
    public void States_are_the_same_by_code_alone() =>
        Score([Claim], [Claim with { Consignor = [Party("KOR", "North Korea")] }]).All.Points.ShouldBe(0);

    [Fact]
    public void Pairs_are_chosen_for_the_greatest_sum()
    {
        var kin = Claim with { Goods = [Goods("ammunition", "shells")] };
        // The exact claim must not be spent on the gold that the kin claim fits as well.
        var report = Score([kin, Claim], [Claim, kin]);
        report.All.Points.ShouldBe(2);
    }

    [Fact]
    public void Each_slot_is_scored_on_its_own()
    {
        WrongSlots(Claim with { Quantity = null }).ShouldBe(["quantity"]);
        WrongSlots(Claim with { Stage = Stage.Planned }).ShouldBe(["stage"]);
        WrongSlots(Claim with { Stance = Stance.Denies }).ShouldBe(["stance"]);
        WrongSlots(Claim with { Period = new Period(DateInterval.Parse("2023-10-01/.."), At("October")) }).ShouldBe(["period"]);
        WrongSlots(Claim with { Carriers = [Claim.Carriers[0] with { Name = "ANGARA" }] }).ShouldBeEmpty();
        WrongSlots(Claim with { Carriers = [Claim.Carriers[0] with { Name = null, Flag = PartyId.Parse("RUS") }] }).ShouldBe(["carriers"]);
        WrongSlots(Claim with { Loading = [Claim.Loading[0] with { Name = "Rason" }] }).ShouldBeEmpty();
        WrongSlots(Claim with { Discharge = Claim.Loading }).ShouldBe(["discharge"]);
        WrongSlots(Claim with { Attribution = [Claim.Attribution[0]] }).ShouldBe(["attribution"]);
        WrongSlots(Claim with { Attribution = [Claim.Attribution[1], Claim.Attribution[0]] }).ShouldBe(["attribution", "origin"]);
        WrongSlots(Claim with { Attribution = [] }).ShouldBe(["attribution", "origin"]);
        WrongSlots(Claim with { Section = Section.Teaser }).ShouldBe(["section"]);
    }

    [Fact]
    public void A_span_outside_the_text_and_a_quote_that_is_not_there_are_counted()
    {
        var beyond = new TextSpan(0, Text.Length + 1);
        Score([Claim], [Claim with { Loading = [Claim.Loading[0] with { Span = beyond }] }]).BadSpans.ShouldBe(1);
        var report = Score([Claim], [Claim with { Quote = new Quote(Claim.Quote.Text + "!", Claim.Quote.Span) }]);
        (report.BadSpans, report.BadQuotes).ShouldBe((0, 1));
    }

    [Fact]
    public void A_stripped_prefix_moves_the_spans()
    {
        const string Prefix = " date 2023-11 ";
        var gold = Document("d", "en", [Claim.Moved(Prefix.Length)]) with { Text = Prefix + Text };
        var report = ClaimScorer.Score([gold], [Document("d", "en", [Claim])]);
        report.All.F1.ShouldBe(1);
        report.All.Slots.ShouldAllBe(slot => slot.Right == 1);
        report.BadQuotes.ShouldBe(0);
        report.ForeignText.ShouldBeEmpty();
    }

    [Fact]
    public void Another_text_is_told() =>
        ClaimScorer.Score([Document("d", "en", [Claim])], [Document("d", "en", [Claim]) with { Text = "Another" }]).ForeignText.ShouldBe(["d"]);

    [Fact]
    public void A_missing_document_costs_recall_in_its_language()
    {
        var report = ClaimScorer.Score(
            [Document("a", "fr", [Claim]), Document("b", "en", [Claim])],
            [Document("a", "fr", [Claim]), Document("c", "en", [Claim])]);
        report.Missing.ShouldBe(["b"]);
        report.Languages.Select(l => (l.Key, l.Value.F1)).ShouldBe([("en", 0.0), ("fr", 1.0)]);
        (report.All.Precision, report.All.Recall).ShouldBe((1.0, 0.5));
    }

    [Fact]
    public void Nothing_against_nothing_has_no_figure()
    {
        var report = Score([], []);
        (report.All.Precision, report.All.Recall, report.All.F1).ShouldBe((null, null, null));
        report.All.Slots.ShouldAllBe(slot => slot.Share == null);
    }

    private static ScoreReport Score(IReadOnlyList<TransferClaim> gold, IReadOnlyList<TransferClaim> made) =>
        ClaimScorer.Score([Document("d", "en", gold)], [Document("d", "en", made)]);

    private static IEnumerable<string> WrongSlots(TransferClaim made) => Score([Claim], [made]).Errors.Select(e => e.Slot!);

    private static Reading Document(string name, string language, IReadOnlyList<TransferClaim> claims) =>
        new() { Document = name, Language = language, Text = Text, Transfers = claims };

    private static Party Party(string id, string words) => new(PartyId.Parse(id), words, At(words));

    private static GoodsItem Goods(string code, string words) => new(GoodsCode.Parse(code), words, At(words));

    private static AttributionLink Link(string words, SourceKind kind) => new(words, kind, null, null, null, At(words));

    private static TextSpan At(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}

using Waybill.Ledger;
using Waybill.Model;

namespace Waybill.Briefs.Tests;

/// <summary>Cases that several tests look at.</summary>
internal static class Samples
{
    private const string First =
        "The White House said that North Korea shipped about 300 containers of shells from Rajin to Dunai on 7 September 2023.\n\n"
        + "The ship Angara carried them, Reuters reported. Moscow denies that North Korea sent it any shells.\n\n"
        + "Kim Jong Un met Vladimir Putin in Vladivostok on 13 September. The stock lasts two months.";

    private const string Second =
        "La Corée du Nord aurait livré 1 000 conteneurs d’obus à la Russie.\nUn expert dit n’avoir vu aucune preuve.\nLa Russie pourrait fournir des avions à la Corée du Nord.";

    /// <summary>Every section has something to say.</summary>
    public static CaseContent Full(string language = "en")
    {
        var test = new TestCase();
        var shipped = new TransferClaim
        {
            Consignor = [First.Party("PRK", "North Korea")],
            Consignee = [new Party(TestCase.Russia, "Russia", null)],
            Goods = [First.Goods("ammunition.artillery", "shells")],
            Quantity = new Quantity(300, 300, QuantityQualifier.About, "container", First.Span("about 300 containers")),
            Carriers = [new Carrier(CarrierKind.Vessel, "Angara", ImoNumber.Parse("9179842"), TestCase.Russia, First.Span("Angara"))],
            Loading = [First.Place("Rajin", "PRK", "Rajin")],
            Discharge = [First.Place("Dunai", "RUS", "Dunai")],
            Period = First.Period("2023-09-07", "2023-09-07", "on 7 September 2023"),
            Stage = Stage.Delivered,
            Attribution = [First.Link("White House", SourceKind.Government, "USA"), First.Link("Reuters", SourceKind.Media)],
            Quote = First.Quote("The White House said that North Korea shipped about 300 containers of shells from Rajin to Dunai on 7 September 2023."),
        };
        var denied = shipped with
        {
            Quantity = null,
            Carriers = [],
            Loading = [],
            Discharge = [],
            Period = null,
            Stance = Stance.Denies,
            Attribution = [First.Link("Moscow", SourceKind.Government, "RUS")],
            Quote = First.Quote("Moscow denies that North Korea sent it any shells."),
        };
        var alleged = new TransferClaim
        {
            Consignor = [Second.Party("PRK", "Corée du Nord")],
            Consignee = [Second.Party("RUS", "Russie")],
            Goods = [Second.Goods("ammunition.artillery", "obus")],
            Quantity = new Quantity(1000, 1000, QuantityQualifier.Exact, "container", Second.Span("1 000 conteneurs")),
            Stage = Stage.Delivered,
            Stance = Stance.Alleges,
            Quote = Second.Quote("La Corée du Nord aurait livré 1 000 conteneurs d’obus à la Russie."),
        };
        var unproven = alleged with
        {
            Quantity = null,
            Stance = Stance.NoEvidence,
            Attribution = [Second.Link("Un expert", SourceKind.Person)],
            Quote = Second.Quote("Un expert dit n’avoir vu aucune preuve."),
        };
        var possible = new TransferClaim
        {
            Consignor = [Second.Party("RUS", "Russie")],
            Consignee = [Second.Party("PRK", "Corée du Nord")],
            Goods = [Second.Goods("aircraft", "avions")],
            Stance = Stance.Possible,
            Section = Section.Teaser,
            Quote = Second.Quote("La Russie pourrait fournir des avions à la Corée du Nord."),
        };
        var first = test.Report("one", First, "First Daily", "2023-10-14", "Containers", "https://news.example/one", "en", [shipped, denied],
            [new EventClaim
            {
                Kind = EventKind.Meeting,
                Participants = [new EventParticipant(TestCase.NorthKorea, "Kim Jong Un", null), new EventParticipant(TestCase.Russia, "Vladimir Putin", null)],
                Place = First.Place("Vladivostok", "RUS", "Vladivostok"),
                Period = First.Period("2023-09-13", "2023-09-13", "13 September"),
                Quote = First.Quote("Kim Jong Un met Vladimir Putin in Vladivostok on 13 September."),
            }],
            [new EstimateClaim { Metric = EstimateMetric.Duration, Value = 2, Unit = "month", About = "the stock", Quote = First.Quote("The stock lasts two months.") }]);
        var second = test.Report("deux", Second, null, "2023-11", null, null, "fr", [alleged, unproven, possible]);
        test.Report("nothing", "It rained.", null, null, null, "javascript:alert(1)", null);
        return test
            .Transfer(test.Claim(first, shipped), test.Claim(second, alleged), test.Claim(first, denied), test.Claim(second, unproven))
            .Transfer(test.Claim(second, possible))
            .Fault("reports/locked.pdf", null, "encrypted: left out")
            .Fault("reports/feed.jsonl", 17, "no key \"text\": line left out")
            .Content(language, "Shells by sea", "Who sends what?");
    }

    /// <summary>Many transfers, one report each.</summary>
    public static CaseContent Big(int transfers)
    {
        var test = new TestCase();
        for (var i = 0; i < transfers; i++)
        {
            var text = $"Report {i}: North Korea sent {i + 2} shells to Russia. " + new string('x', 2000);
            var claim = new TransferClaim
            {
                Consignor = [text.Party("PRK", "North Korea")],
                Consignee = [text.Party("RUS", "Russia")],
                Goods = [text.Goods("ammunition.artillery", "shells")],
                Quote = text.Quote($"Report {i}: North Korea sent {i + 2} shells to Russia."),
            };
            test.Transfer(test.Claim(test.Report($"report-{i:d5}", text, transfers: [claim]), claim));
        }
        return test.Content();
    }

    /// <summary>Texts that would like to be markup.</summary>
    public static CaseContent Hostile(string text)
    {
        var test = new TestCase();
        var claim = new TransferClaim
        {
            Consignor = [new Party(PartyId.Parse("somebody"), text, null)],
            Goods = [new GoodsItem(GoodsCode.Parse("arms"), text, new TextSpan(0, 1))],
            Carriers = [new Carrier(CarrierKind.Vessel, text, null, null, new TextSpan(0, 1))],
            Loading = [new NamedPlace(text, null, new TextSpan(0, 1))],
            Attribution = [new AttributionLink(text, SourceKind.Unnamed, null, null, null, new TextSpan(0, 1))],
            Quote = new Quote(text, new TextSpan(0, text.Length + 50)),
        };
        var report = test.Report(text.Length > 100 ? "long" : text, text, text, "2023", text, text, text.Length > 100 ? "en" : text, [claim],
            [new EventClaim { Kind = EventKind.Measure, Instrument = text, Participants = [new EventParticipant(null, text, null)], Place = new NamedPlace(text, null, new TextSpan(0, 1)), Quote = new Quote(text, new TextSpan(0, 1)) }],
            [new EstimateClaim { Metric = EstimateMetric.Rank, Value = 1, Unit = text, About = text, Quote = new Quote(text, new TextSpan(0, 1)) }]);
        return test.Transfer(test.Claim(report, claim)).Fault(text, 1, text).Content("en", text, text);
    }
}

using System.Text;
using System.Text.Json;
using CsCheck;

namespace Waybill.Model.Tests;

public class ReadingJsonTests
{
    private const string Claim =
        """{"consignor":[{"id":"PRK","name":"North Korea","span":[0,5]}],"consignee":[],"goods":[{"code":"arms","name":"arms","span":[6,9]}],"quote":{"text":"x","span":[0,9]}}""";

    [Fact]
    public void What_is_written_is_read_back() => Gens.Reading.Sample(
        reading =>
        {
            var faults = new List<Fault>();
            var line = ReadingJson.ToLine(reading);
            line.ShouldNotContain("\n");
            var again = ReadingJson.Read(Encoding.UTF8.GetBytes(line), "f", 1, faults);
            faults.ShouldBeEmpty();
            again.ShouldNotBeNull().ShouldBeEquivalentTo(reading);
            ReadingJson.ToLine(again).ShouldBe(line);
        },
        iter: 300);

    [Fact]
    public void A_claim_is_read_back() => Gens.Transfer.Sample(
        claim => ReadingJson.ReadClaim(ReadingJson.ToLine(claim)).ShouldBeEquivalentTo(claim),
        iter: 300);

    [Fact]
    public void The_fields_stand_in_the_order_of_the_contract()
    {
        var line = ReadingJson.ToLine(new Reading { Document = "fr-1", Language = "fr", Published = PrefixDate.Parse("2023-11"), Publisher = "É", Text = "Séoul" });
        line.ShouldBe("""{"document":"fr-1","language":"fr","published":"2023-11","publisher":{"name":"É"},"title":null,"text":"Séoul","transfers":[],"events":[],"estimates":[]}""");
    }

    [Fact]
    public void Equal_numbers_have_equal_bytes()
    {
        static string Of(decimal value) => ReadingJson.ToLine(new Reading
        {
            Document = "d",
            Text = "t",
            Estimates = [new EstimateClaim { Metric = EstimateMetric.Value, Value = value, About = "", Quote = new Quote("t", new TextSpan(0, 1)) }],
        });
        Of(1500000.00m).ShouldBe(Of(1500000m));
        Of(1.50m).ShouldContain("\"value\":1.5,");
    }

    [Fact]
    public void Gold_forms_are_accepted()
    {
        var faults = new List<Fault>();
        var line = """
            {"document":"g","published":"2023","publisher":"Gazette","text":"From Rajin to Dunai","surplus":[1],
             "transfers":[{"consignor":[{"name":"Réseau d'Élite"}],"consignee":[{"id":"RUS","surface":"Russia"}],"goods":[{"code":"arms","span":[0,4]}],
               "carriers":[{"kind":"vessel","name":null,"imo":9179842,"flag":"RUS","surface":"x","span":[0,4]}],
               "loading":[{"name":"Rajin","country":"PRK","surface":"Rajin","span":[5,10]}],"stage":"under-way","quote":{"text":"From","span":[0,4]}}],
             "events":[{"kind":"meeting","place":"Dunai","participants":[{"name":"Kim"}],"quote":{"text":"From","span":[0,4]}}],
             "estimates":[{"metric":"value","value":{"min":2500000,"max":null},"about":"x","quote":{"text":"From","span":[0,4]}},
                          {"metric":"compare","value":"IND > CHN","about":"x","quote":{"text":"From","span":[0,4]}}]}
            """;
        var reading = ReadingJson.Read(Encoding.UTF8.GetBytes(line), "g", 1, faults).ShouldNotBeNull();
        faults.ShouldBeEmpty();
        reading.Publisher.ShouldBe("Gazette");
        reading.Transfers[0].Consignor[0].Id.ToString().ShouldBe("reseau-d-elite");
        reading.Transfers[0].Consignor[0].Span.ShouldBeNull();
        reading.Transfers[0].Carriers[0].Imo.ShouldBe(ImoNumber.Parse("9179842"));
        reading.Transfers[0].Stage.ShouldBe(Stage.UnderWay);
        reading.Events[0].Place.ShouldBe(new NamedPlace("Dunai", null, new TextSpan(14, 19)));
        reading.Estimates.Select(e => e.Value).ShouldBe([2_500_000m, null]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("""{"document":"d"}""")]
    [InlineData("""{"text":"t"}""")]
    [InlineData("""{"document":1,"text":"t"}""")]
    [InlineData("""{"document":"d","text":"\ud800"}""")]
    [InlineData("""{"document":"d","text":"t","published":"2023-13-01"}""")]
    [InlineData("""{"document":"d","text":"t","sha256":"00"}""")]
    public void A_line_that_is_no_reading_is_told_and_left_out(string line)
    {
        var faults = new List<Fault>();
        ReadingJson.Read(Encoding.UTF8.GetBytes(line), "f.jsonl", 7, faults).ShouldBeNull();
        faults.ShouldHaveSingleItem().ToString().ShouldStartWith("f.jsonl:7: ");
    }

    [Theory]
    [InlineData("\"PRK\"", "\"prk prk\"")]
    [InlineData("[0,5]", "[5,0]")]
    [InlineData("[0,5]", "[0]")]
    [InlineData("[0,5]", "[-1,5]")]
    [InlineData("[0,5]", "[0,5e30]")]
    [InlineData("\"arms\"", "\"guns\"")]
    [InlineData("\"consignee\":[]", "\"consignee\":{}")]
    [InlineData("\"consignee\":[]", "\"quantity\":{\"min\":5,\"max\":1,\"qualifier\":\"range\",\"unit\":\"shell\",\"span\":[0,1]}")]
    [InlineData("\"consignee\":[]", "\"quantity\":{\"min\":1e400,\"max\":1e400,\"unit\":\"shell\",\"span\":[0,1]}")]
    [InlineData("\"consignee\":[]", "\"period\":{\"start\":\"2023-02-30\",\"end\":null,\"span\":[0,1]}")]
    [InlineData("\"consignee\":[]", "\"stage\":\"done\"")]
    [InlineData("\"consignee\":[]", "\"carriers\":[7]")]
    [InlineData("\"quote\"", "\"quota\"")]
    public void A_claim_that_does_not_fit_is_told_and_left_out(string sound, string broken)
    {
        var faults = new List<Fault>();
        var line = $$"""{"document":"d","text":"t","transfers":[{{Claim.Replace(sound, broken, StringComparison.Ordinal)}},{{Claim}}]}""";
        var reading = ReadingJson.Read(Encoding.UTF8.GetBytes(line), "f", 2, faults).ShouldNotBeNull();
        reading.Transfers.Count.ShouldBe(1);
        faults.ShouldHaveSingleItem().ToString().ShouldStartWith("f:2: transfers[0] left out: ");
    }

    [Fact]
    public void Whatever_the_bytes_nothing_is_thrown() => Gen.Select(Gens.Reading, Gen.Int[0, 100_000], Gen.Byte).Sample(
        (reading, at, value) =>
        {
            var bytes = Encoding.UTF8.GetBytes(ReadingJson.ToLine(reading));
            bytes[at % bytes.Length] = value;
            ReadingJson.Read(bytes, "f", 1, new List<Fault>());
            ReadingJson.Read(bytes.AsMemory(0, at % bytes.Length), "f", 1, new List<Fault>()).ShouldBeNull();
        },
        iter: 500);

    [Fact]
    public void Lines_are_counted_and_empty_ones_passed_over()
    {
        var faults = new List<Fault>();
        var text = "\ufeff" + """{"document":"a","text":"t"}""" + "\r\n\r\nrubbish\n" + """{"document":"b","text":"t"}""";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        ReadingJson.ReadLines(stream, "f", faults).Select(r => r.Document).ShouldBe(["a", "b"]);
        faults.ShouldHaveSingleItem().Line.ShouldBe(3);
    }

    [Fact]
    public void What_is_no_claim_is_a_format_error()
    {
        Should.Throw<FormatException>(() => ReadingJson.ReadClaim("{"));
        Should.Throw<FormatException>(() => ReadingJson.ReadClaim("{}"));
    }

    [Fact]
    public void The_evaluation_documents_are_read_without_a_fault()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "eval", "dev"), "*.jsonl").Order(StringComparer.Ordinal).ToList();
        files.ShouldNotBeEmpty();
        foreach (var file in files)
        {
            var faults = new List<Fault>();
            using var stream = File.OpenRead(file);
            var readings = ReadingJson.ReadLines(stream, file, faults).ToList();
            faults.ShouldBeEmpty();
            readings.ShouldNotBeEmpty();
            readings.SelectMany(r => r.Transfers.Select(t => (r.Text, t.Quote))).ShouldAllBe(t => t.Quote.Span.Of(t.Text) == t.Quote.Text);
            using var lines = JsonDocument.Parse("[" + string.Join(',', readings.Select(ReadingJson.ToLine)) + "]");
            lines.RootElement.GetArrayLength().ShouldBe(readings.Count);
        }
    }
}

using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Waybill.Ledger;
using Waybill.Model;

namespace Waybill.Briefs.Tests;

public partial class StixExporterTests
{
    [Fact]
    public void Every_object_has_what_the_standard_asks_of_its_type()
    {
        foreach (var item in Objects(Samples.Full()))
        {
            item.GetProperty("spec_version").GetString().ShouldBe("2.1");
            Identifier().IsMatch(Id(item)).ShouldBeTrue(Id(item));
            Id(item).ShouldStartWith(Type(item) + "--");
            foreach (var stamp in (string[])["created", "modified"]) Timestamp().IsMatch(item.GetProperty(stamp).GetString()!).ShouldBeTrue();
            foreach (var required in Required(Type(item))) item.TryGetProperty(required, out _).ShouldBeTrue($"{Type(item)} has no {required}");
            if (item.TryGetProperty("object_refs", out var references)) references.GetArrayLength().ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public void Every_reference_leads_to_an_object()
    {
        var objects = Objects(Samples.Full());
        var known = objects.Select(Id).ToHashSet();
        known.Count.ShouldBe(objects.Count);
        foreach (var item in objects)
        {
            foreach (var id in Exported.Strings(item, "object_refs")) known.ShouldContain(id);
            foreach (var name in (string[])["created_by_ref", "source_ref", "target_ref"])
                if (item.TryGetProperty(name, out var one))
                    known.ShouldContain(one.GetString()!);
        }
    }

    [Fact]
    public void A_denial_is_an_opinion_and_other_claims_are_notes()
    {
        var objects = Objects(Samples.Full());
        var opinion = objects.Single(o => Type(o) == "opinion");
        opinion.GetProperty("opinion").GetString().ShouldBe("disagree");
        Exported.Strings(opinion, "authors").ShouldBe(["Moscow"]);
        objects.Count(o => Type(o) == "note").ShouldBe(4);
        objects.Count(o => Type(o) == "relationship").ShouldBe(1, "only what somebody states joins two parties");
    }

    [Fact]
    public void A_relationship_stops_after_its_last_day()
    {
        var item = Objects(Samples.Full()).Single(o => Type(o) == "relationship");
        item.GetProperty("start_time").GetString().ShouldBe("2023-09-07T00:00:00.000Z");
        item.GetProperty("stop_time").GetString().ShouldBe("2023-09-08T00:00:00.000Z");
    }

    [Fact]
    public void Timestamps_come_from_captures_and_publication()
    {
        var report = Objects(Samples.Full()).First(o => Type(o) == "report");
        report.GetProperty("created").GetString().ShouldBe("2026-11-02T09:30:00.000Z");
        report.GetProperty("published").GetString().ShouldBe("2023-10-14T00:00:00.000Z");
        report.GetProperty("external_references")[0].GetProperty("hashes").GetProperty("SHA-256").GetString()!.Length.ShouldBe(64);
    }

    [Fact]
    public void A_transfer_of_which_nothing_is_told_still_refers_to_something()
    {
        const string text = "It was sent.";
        var test = new TestCase();
        var claim = new TransferClaim { Goods = [], Quote = text.Quote(text) };
        foreach (var item in Objects(test.Transfer(test.Claim(test.Report("a", text, transfers: [claim]), claim)).Content()))
            if (item.TryGetProperty("object_refs", out var references))
                references.GetArrayLength().ShouldBeGreaterThan(0);
    }

    // RFC 9562, appendix A.4.
    [Fact]
    public void Identifiers_are_version_5() =>
        StixId.Version5(Guid.Parse("6ba7b810-9dad-11d1-80b4-00c04fd430c8", CultureInfo.InvariantCulture), "www.example.com")
            .ShouldBe(Guid.Parse("2ed6657d-e927-568b-95e1-2665a8aea6a2", CultureInfo.InvariantCulture));

    private static string[] Required(string type) => type switch
    {
        "identity" => ["name"],
        "grouping" => ["context", "object_refs"],
        "relationship" => ["relationship_type", "source_ref", "target_ref"],
        "report" => ["name", "published", "object_refs"],
        "note" => ["content", "object_refs"],
        "opinion" => ["opinion", "object_refs"],
        "location" => [],
        _ => ["no such type is written"],
    };

    private static List<JsonElement> Objects(CaseContent content) => [.. Exported.Json("stix", content).GetProperty("objects").EnumerateArray()];

    private static string Id(JsonElement item) => item.GetProperty("id").GetString()!;

    private static string Type(JsonElement item) => item.GetProperty("type").GetString()!;

    [GeneratedRegex("^[a-z-]+--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$")]
    private static partial Regex Timestamp();
}

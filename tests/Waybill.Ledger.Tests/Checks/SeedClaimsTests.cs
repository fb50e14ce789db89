using Waybill.Model;
using Waybill.Model.Tests;

namespace Waybill.Ledger.Tests;

/// <summary>The annotated claims of one article of November 2023, grouped and held against the pack.</summary>
public sealed class SeedClaimsTests
{
    private static readonly IReadOnlyList<Transfer> Transfers = Load();

    [Fact]
    public void Every_stated_transfer_of_arms_from_the_dprk_engages_8b_and_1874_9()
    {
        var arms = Transfers.Where(transfer => From(transfer, "PRK") && transfer.Supporting.Count > 0 && transfer.Goods.Any(goods => goods.Value.Code.Family is "arms" or "ammunition")).ToList();
        arms.ShouldNotBeEmpty();
        foreach (var transfer in arms)
            new[] { "1718/8(b)", "1874/9", "2270/6" }.ShouldBeSubsetOf(Outcomes(transfer, MeasureOutcome.Engages), transfer.Id);
    }

    [Fact]
    public void Nuclear_missile_and_space_technology_to_the_dprk_would_engage_the_matching_paragraphs()
    {
        var technology = Transfers.Where(transfer => From(transfer, "RUS") && transfer.Goods.Any(goods => goods.Value.Code.ToString() == "technology.nuclear")).ToList();
        technology.ShouldNotBeEmpty();
        foreach (var transfer in technology)
        {
            new[] { "1718/8(a)(ii)", "2270/5", "2321/11" }.ShouldBeSubsetOf(Outcomes(transfer, MeasureOutcome.WouldEngage), transfer.Id);
            var finding = MeasureCheck.Engaged(CheckSubject.Of(transfer)).Single(finding => finding.Measure.Id == "2270/5");
            finding.Elements.Where(element => element.State == ElementState.Unknown).Select(element => element.Kind)
                .ShouldBe([ElementKind.Act, ElementKind.InForce, ElementKind.Exceptions]);
        }
    }

    [Fact]
    public void Arms_from_the_eu_to_ukraine_engage_nothing() =>
        Transfers.Where(transfer => From(transfer, "EU")).ShouldAllBe(transfer => MeasureCheck.Engaged(CheckSubject.Of(transfer)).Count == 0);

    private static bool From(Transfer transfer, string party) => transfer.Consignor.Any(consignor => consignor.Value.Id.ToString() == party);

    private static IEnumerable<string> Outcomes(Transfer transfer, MeasureOutcome outcome) =>
        MeasureCheck.Engaged(CheckSubject.Of(transfer)).Where(finding => finding.Outcome == outcome).Select(finding => finding.Measure.Id);

    private static IReadOnlyList<Transfer> Load()
    {
        using var stream = File.OpenRead(Path.Combine(Repository.Root, "eval", "dev", "seed.jsonl"));
        var capture = Sha256.Of("seed"u8);
        var claims = ReadingJson.ReadLines(stream, "seed.jsonl", []).SelectMany(reading => reading.Transfers.Zip(
            ClaimIds.Of(capture, 0, reading), (claim, id) => new ClaimRecord(id, capture, reading.Document, reading.Publisher, reading.Published, claim)));
        return TransferGrouping.Group(claims.ToList(), GroupingOptions.Default);
    }
}

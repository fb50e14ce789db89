using System.Text.RegularExpressions;
using Waybill.Model;

namespace Waybill.Lists.Tests;

public sealed partial class MeasurePackTests
{
    private static readonly MeasurePack Pack = MeasurePack.Default;

    [Fact]
    public void The_pack_that_comes_with_the_program_has_no_fault() => Pack.Faults.ShouldBeEmpty();

    [Theory]
    [InlineData("1718", 40)]
    [InlineData("1737", 10)]
    [InlineData("1970", 4)]
    [InlineData("1591", 3)]
    [InlineData("2140", 2)]
    public void It_holds_the_regimes(string regime, int atLeast) =>
        Pack.Measures.Count(measure => measure.Regime == regime).ShouldBeGreaterThanOrEqualTo(atLeast);

    [Fact]
    public void Every_file_of_the_folder_is_read()
    {
        var folder = Path.Combine(Repository.Root, "src", "Waybill.Lists", "Measures", "Pack");
        var written = Directory.GetFiles(folder, "*.toml").Sum(file => File.ReadLines(file).Count(line => line == "[[measure]]"));
        Pack.Measures.Count.ShouldBe(written);
    }

    [Fact]
    public void No_sentence_of_it_judges()
    {
        foreach (var measure in Pack.Measures)
        {
            string[] texts =
            [
                measure.Text.English, measure.Text.French, measure.Verification.Source,
                .. measure.Exceptions.SelectMany(e => new[] { e.Text.English, e.Text.French, e.Evidence.English, e.Evidence.French }),
                .. measure.Goods.SelectMany(g => new[] { g.Name.English, g.Name.French }),
            ];
            foreach (var text in texts) Judging().IsMatch(text).ShouldBeFalse($"{measure.Id}: {text}");
        }
    }

    [Fact]
    public void Every_goods_code_that_is_armed_matter_lies_in_arms_or_may()
    {
        var arms = Pack.Measures.Single(measure => measure.Id == "1874/9").Goods.ShouldHaveSingleItem();
        foreach (var code in new[] { "arms", "ammunition", "ammunition.artillery", "missile.cruise", "armour", "small-arms", "component" })
            arms.Holds(GoodsCode.Parse(code)).ShouldBe(Membership.Inside, code);
        foreach (var code in new[] { "uav", "aircraft", "cargo" }) arms.Holds(GoodsCode.Parse(code)).ShouldBe(Membership.Maybe, code);
        foreach (var code in new[] { "food", "oil", "money", "personnel.workers" }) arms.Holds(GoodsCode.Parse(code)).ShouldBe(Membership.Outside, code);
    }

    [Theory]
    [InlineData("1874/9", "2009-06-11", null)]
    [InlineData("1874/9", "2009-06-12", MeasureStatus.InForce)]
    [InlineData("1874/9", "2030-01-01", MeasureStatus.InForce)]
    [InlineData("2321/26", "2017-08-05", MeasureStatus.Expired)]
    [InlineData("1747/5", "2015-06-01", MeasureStatus.InForce)]
    [InlineData("1747/5", "2020-06-01", MeasureStatus.Expired)]
    [InlineData("1747/5", "2025-10-01", MeasureStatus.Contested)]
    [InlineData("2231/B5", "2020-10-18", MeasureStatus.InForce)]
    [InlineData("2231/B5", "2020-10-19", MeasureStatus.Expired)]
    [InlineData("1591/7", "2026-10-01", MeasureStatus.Unknown)]
    public void A_measure_has_a_status_on_a_day(string id, string day, MeasureStatus? status) =>
        Pack.Measures.Single(measure => measure.Id == id).StatusOn(DateOnly.ParseExact(day, "yyyy-MM-dd")).ShouldBe(status);

    [Fact]
    public void What_was_not_compared_with_a_source_says_so()
    {
        Pack.Measures.Single(measure => measure.Id == "1874/9").Verification.Number.ShouldBeFalse();
        Pack.Measures.Single(measure => measure.Id == "1874/10").Verification.Number.ShouldBeTrue();
        Pack.Measures.Where(measure => measure.Verification.Source is "not read").ShouldAllBe(measure => !measure.Verification.Number && !measure.Verification.Content);
    }

    [GeneratedRegex(@"violat|\bviol(e|ent|er|é)|ill[eé]ga|guilt|coupable|illicit", RegexOptions.IgnoreCase)]
    private static partial Regex Judging();
}

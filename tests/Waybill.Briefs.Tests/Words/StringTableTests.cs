using System.Text.RegularExpressions;
using Waybill.Model;

namespace Waybill.Briefs.Tests;

public partial class StringTableTests
{
    private static readonly StringTable English = StringTable.Load("en");
    private static readonly StringTable French = StringTable.Load("fr");

    [Fact]
    public void Both_languages_have_the_same_keys() =>
        French.Keys.Order(StringComparer.Ordinal).ShouldBe(English.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_number_has_both_forms()
    {
        foreach (var key in English.Keys.Where(k => k.EndsWith(".one", StringComparison.Ordinal)))
            English.Find(key[..^3] + "other").ShouldNotBeNull(key);
    }

    [Fact]
    public void Both_languages_fill_the_same_places()
    {
        foreach (var key in English.Keys.Where(k => !k.EndsWith(".one", StringComparison.Ordinal)))
            Places(French[key]).ShouldBe(Places(English[key]), key);
    }

    [Fact]
    public void Every_goods_code_has_a_name()
    {
        foreach (var code in GoodsCode.Known) English.Find($"goods.{code}").ShouldNotBeNull(code);
    }

    [Fact]
    public void Every_word_of_the_vocabulary_has_a_name()
    {
        Check<Stage>("stage");
        Check<Stance>("stance");
        Check<Section>("part");
        Check<SourceKind>("source");
        Check<Channel>("channel");
        Check<EventKind>("event");
        Check<PositionAct>("act");
        Check<EstimateMetric>("metric");
        Check<CarrierKind>("carrier");
        Check<MovementKind>("movement");
        Check<EventConfidence>("confidence");
        Check<Waybill.Ledger.Bearing>("bearing");
        Check<Waybill.Ledger.SubjectRole>("role");
        Check<Waybill.Ledger.Verdict>("verdict");
        Check<Waybill.Lists.Standing>("standing");
        Check<Waybill.Lists.ListedThen>("listed");
        Check<QuantityQualifier>("quantity");
        Check<FieldKind>("field");
        Check<FieldKind>("field-short");
        Check<FieldKind>("untold");
    }

    private static void Check<T>(string family) where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>()) English.Find($"{family}.{Kebab.Of(value)}").ShouldNotBeNull($"{family}.{value}");
    }

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}

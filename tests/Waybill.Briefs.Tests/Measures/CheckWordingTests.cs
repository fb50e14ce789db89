using System.Text.RegularExpressions;
using Waybill.Ledger;
using Waybill.Lists;
using Waybill.Model;

namespace Waybill.Briefs.Tests;

public sealed partial class CheckWordingTests
{
    public static TheoryData<string> Languages => ["en", "fr"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_string_of_the_brief_judges(string language)
    {
        var table = StringTable.Load(language);
        foreach (var key in table.Keys) Judging().IsMatch(table[key]).ShouldBeFalse($"{key}: {table[key]}");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_sentence_of_a_check_judges_and_every_one_is_filled(string language)
    {
        var words = new CheckWording(language);
        foreach (var party in new[] { "PRK", "IRN", "LBY", "SDN", "YEM", "houthis", "RUS" })
            foreach (var code in GoodsCode.Known)
                foreach (var (from, to) in new[] { (party, "USA"), ("USA", party) })
                    foreach (var finding in MeasureCheck.All(Subject(from, to, code)))
                        foreach (var sentence in Sentences(words, finding))
                        {
                            sentence.ShouldNotBeNullOrWhiteSpace();
                            Judging().IsMatch(sentence).ShouldBeFalse(sentence);
                            sentence.ShouldNotContain("System.");
                            sentence.ShouldNotContain("{");
                        }
    }

    [Fact]
    public void The_test_can_fail() => Judging().IsMatch("This violates paragraph 9; elle viole le paragraphe 9").ShouldBeTrue();

    [Fact]
    public void The_vocabulary_of_the_check_has_names()
    {
        var table = StringTable.Load("en");
        void Check<T>(string family) where T : struct, Enum
        {
            foreach (var value in Enum.GetValues<T>()) table.Find($"{family}.{Kebab.Of(value)}").ShouldNotBeNull($"{family}.{value}");
        }
        Check<MeasureOutcome>("check-outcome");
        Check<ElementState>("check-state");
        Check<ElementKind>("check-element");
        Check<CheckReason>("check-reason");
        Check<MeasureCondition>("check-condition");
    }

    [Theory]
    [InlineData("en", "UNSCR 1874 (2009), paragraph 9", "Content compared with: SIPRI. Paragraph number unchecked.")]
    [InlineData("fr", "Résolution 1874 (2009), paragraphe 9", "Contenu comparé à : SIPRI. Numéro du paragraphe non vérifié.")]
    public void A_measure_is_named_with_the_state_of_its_verification(string language, string title, string verification)
    {
        var words = new CheckWording(language);
        var measure = MeasurePack.Default.Measures.Single(measure => measure.Id == "1874/9");
        words.Title(measure).ShouldBe(title);
        words.Verification(measure).Replace('\u00a0', ' ').Replace('\u202f', ' ').ShouldBe(verification);
    }

    private static IEnumerable<string> Sentences(CheckWording words, MeasureFinding finding) =>
    [
        words.Title(finding.Measure), words.Text(finding.Measure), words.Verification(finding.Measure), words.Outcome(finding.Outcome),
        .. words.Exceptions(finding.Measure),
        .. finding.Elements.SelectMany(element => new[] { words.Element(element), words.State(element.State), words.Reason(element) }),
    ];

    private static CheckSubject Subject(string from, string to, string code) => new()
    {
        Consignor = [new Claimed<PartyId>(PartyId.Parse(from), [])],
        Consignee = [new Claimed<PartyId>(PartyId.Parse(to), [])],
        Goods = [new Claimed<GoodsCode>(GoodsCode.Parse(code), [])],
        Asked = true,
    };

    [GeneratedRegex(@"violat|\bviol(e|ent|er|é)|ill[eé]ga|guilt|coupable", RegexOptions.IgnoreCase)]
    private static partial Regex Judging();
}

using Waybill.Ledger;

namespace Waybill.Briefs.Tests;

public class ScreeningSectionTests
{
    [Fact]
    public void A_case_without_lists_has_no_such_section() => Rendered.Of(Samples.Full()).Document.QuerySelector("#screening").ShouldBeNull();

    [Theory]
    [InlineData("en", "agrees", "listed then", "not compared: mmsi", "date from the file’s name")]
    [InlineData("fr", "concorde", "inscrit alors", "non comparé : mmsi", "date tirée du nom du fichier")]
    public void A_hit_tells_record_version_and_what_agreed_differed_and_was_not_compared(string language, params string[] told)
    {
        var section = Rendered.Of(Listed.Content(language)).Document.QuerySelector("#screening")!;
        var text = section.TextContent.Replace('\u00a0', ' ').Replace('\u202f', ' ');
        foreach (var words in told) text.ShouldContain(words);
        var hit = section.QuerySelector("#H12345678")!;
        hit.TextContent.ShouldContain("ANGARA <b>");
        hit.TextContent.ShouldContain("7 (line 2)");
        hit.TextContent.ShouldContain("Port ban");
        hit.QuerySelectorAll("li.met").Length.ShouldBe(1);
        hit.QuerySelectorAll("li.not-met").Length.ShouldBe(1);
        hit.HasAttribute("open").ShouldBeTrue();
        section.QuerySelector("#H2")!.TextContent.ShouldContain("the same MMSI");
    }

    [Fact]
    public void What_is_clear_names_the_lists_of_which_date()
    {
        var row = Rendered.Of(Listed.Content()).Document.QuerySelector("#screening table")!;
        row.TextContent.ShouldContain("Blue Crane");
        row.TextContent.Replace('\u00a0', ' ').ShouldContain("ships (June 2022)");
        row.TextContent.ShouldContain("1 movement event");
    }

    [Fact]
    public void Where_only_states_are_named_it_is_said_that_nobody_was_looked_for()
    {
        var content = Listed.Content();
        var section = Rendered.Of(content with { Screening = new CaseScreening(content.Screening.Lists, [], []) }).Document.QuerySelector("#screening")!;
        section.TextContent.ShouldContain("Nobody was looked for");
        section.QuerySelector("table").ShouldBeNull();
    }

    [Fact]
    public void The_waybill_and_the_table_lead_to_the_hit()
    {
        var document = Rendered.Of(Listed.Content()).Document;
        document.QuerySelector("#waybills .listed a[href='#H12345678']").ShouldNotBeNull();
        document.QuerySelector(".transfer-table")!.TextContent.ShouldContain("1 hit in lists");
    }

    [Fact]
    public void What_was_judged_to_be_another_is_folded_beside_its_judgement_and_counts_no_more()
    {
        var document = Rendered.Of(Listed.Content(judgement: Listed.Judgement(Verdict.Different))).Document;
        var hit = document.QuerySelector("#H12345678")!;
        hit.HasAttribute("open").ShouldBeFalse();
        hit.TextContent.ShouldContain("Judged to be another — A. Reader, 2\u00a0Nov\u00a02026: built later");
        hit.TextContent.ShouldNotContain("has changed since");
        document.QuerySelector("#waybills .listed a").ShouldBeNull();
        document.QuerySelector(".transfer-table")!.TextContent.ShouldNotContain("in lists");
    }

    [Fact]
    public void A_record_that_changed_since_it_was_judged_is_told() =>
        Rendered.Of(Listed.Content(judgement: Listed.Judgement(Verdict.Different, "other"))).Document.QuerySelector("#H12345678")!.TextContent.ShouldContain("has changed since");
}

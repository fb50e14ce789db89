using Waybill.Model;

namespace Waybill.Lists.Tests;

public class PersonTests
{
    private const string List = "id,name,alias,type,dob,nationality,gender,passport\n1,Karim Yusuf NOORI,Abu Karim,person,circa 1962,Iran,male,X1234567\n";

    [Fact]
    public void What_agrees_raises_and_what_disagrees_lowers_the_score()
    {
        var plain = Score(new ScreeningQuery { Kind = SubjectKind.Person, Names = ["Karim Noori"] });
        Score(Asked() with { Births = [DateInterval.Parse("1962-03-04/1962-03-04")] }).ShouldBeGreaterThan(plain);
        Score(Asked() with { Births = [DateInterval.Parse("1990-03-04/1990-03-04")] }).ShouldBeLessThan(plain);
        Score(Asked() with { Countries = ["IRN"] }).ShouldBeGreaterThan(plain);
        Score(Asked() with { Countries = ["FRA"] }).ShouldBeLessThan(plain);
        Score(Asked() with { Gender = "female" }).ShouldBeLessThan(plain);
    }

    [Theory]
    [InlineData("NOORI Karim")]
    [InlineData("Kareem Yousef Nouri")]
    [InlineData("Karim Y. Noori")]
    [InlineData("Karim Nori")]
    [InlineData("KarimYusuf Noori")]
    [InlineData("Карим Юсуф Нури")]
    public void Other_spellings_are_found(string name) => Screened.Against(List, new ScreeningQuery { Names = [name] }).Hits.ShouldHaveSingleItem();

    [Fact]
    public void A_company_is_not_looked_for_among_persons() =>
        Screened.Against(List, new ScreeningQuery { Kind = SubjectKind.Organisation, Names = ["Karim Noori"] }).Clear.ShouldBeTrue();

    [Fact]
    public void An_equal_passport_is_found_under_another_name()
    {
        var query = new ScreeningQuery { Kind = SubjectKind.Person, Names = ["Someone Else"], Numbers = [ListedNumber.Of(NumberKind.Passport, "x 123-4567", new ListRef("query", 0))!] };
        Screened.Against(List, query).Hits.ShouldHaveSingleItem().Agreed.ShouldContain(one => one.Field == "passport");
    }

    [Fact]
    public void A_name_without_a_telling_word_is_said_to_find_nothing()
    {
        var result = Screened.Against("id,name\n1,Crane Company Ltd\n", new ScreeningQuery { Names = ["The Company Ltd"] });
        result.Clear.ShouldBeTrue();
        result.Notes.ShouldHaveSingleItem().ShouldContain("no word that tells");
    }

    [Fact]
    public void The_same_question_gives_the_same_answer_from_many_threads()
    {
        var lists = ListTexts.Read(("a.csv", "id,name,type\n" + string.Concat(Enumerable.Range(0, 300).Select(i => $"{i},Karim Noori {(char)('A' + i % 26)}man{i % 7},person\n"))));
        var screener = new Screener(ScreeningIndex.Build(lists.Lists), new ScreeningOptions());
        var first = Told(screener.Screen(Asked()));
        Parallel.For(0, 200, _ => Told(screener.Screen(Asked())).ShouldBe(first));
    }

    private static string Told(ScreeningResult result) => string.Join('|', result.Hits.Select(hit => $"{hit.Record.Id} {hit.Score}"));

    private static ScreeningQuery Asked() => new() { Kind = SubjectKind.Person, Names = ["Karim Noori"] };

    private static double Score(ScreeningQuery query) =>
        new Screener(ScreeningIndex.Build([ListTexts.One("a.csv", List)]), new ScreeningOptions { ShowAt = 0.3 }).Screen(query).Hits.ShouldHaveSingleItem().Score;
}

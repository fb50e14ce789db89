namespace Waybill.Ledger.Tests;

public sealed class CaseFileTests
{
    [Fact]
    public void Absent_keys_mean_the_defaults()
    {
        var (info, faults) = CaseFile.Parse("", "rajin");
        info.ShouldBe(new CaseInfo("rajin", "rajin"));
        faults.ShouldBeEmpty();
    }

    [Fact]
    public void Reads_every_key()
    {
        var (info, faults) = CaseFile.Parse("# ours\nname = \"rajin\"\ntitle = \"De Rajin à Dunai\"\nlanguage = \"fr\"\nquestion = '''Qui livre\nquoi ?'''\n", "x");
        info.ShouldBe(new CaseInfo("rajin", "De Rajin à Dunai", "fr", "Qui livre\nquoi ?"));
        faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\nlanguage = \"de\"", 2, "language 'de' is neither \"en\" nor \"fr\": \"en\" is used")]
    [InlineData("title = 7", 1, "'title' is not a text between quotes: the default is used")]
    [InlineData("title = \"  \"", 1, "'title' is not a text between quotes: the default is used")]
    [InlineData("colour = \"red\"", 1, "'colour' is no key of a case (name, title, language, question): passed over")]
    [InlineData("\n\n[more]", 3, "[more] is no part of a case: passed over")]
    public void A_bad_value_is_a_fault_and_the_default_holds(string toml, int line, string message)
    {
        var (info, faults) = CaseFile.Parse(toml, "rajin");
        info.ShouldBe(new CaseInfo("rajin", "rajin"));
        var fault = faults.ShouldHaveSingleItem();
        (fault.Source, fault.Line, fault.Message).ShouldBe(("case.toml", line, message));
    }

    [Fact]
    public void What_is_not_toml_is_a_fault_and_the_rest_is_read()
    {
        var (info, faults) = CaseFile.Parse("language = \"fr\"\nthis is not toml\n", "rajin");
        info.Language.ShouldBe("fr");
        faults.ShouldNotBeEmpty();
        faults[0].Line.ShouldBe(2);
    }
}

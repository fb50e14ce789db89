namespace Waybill.Lists.Tests;

public sealed class MeasureReaderTests
{
    private const string Head = "regime = \"9999\"\nen = \"Ruritania\"\nfr = \"Ruritanie\"\ntarget = \"state\"\nstates = [\"RUS\"]\n";

    private const string Good =
        "[[measure]]\nid = \"9999/1\"\ndate = \"2020-01-02\"\ndirection = \"to\"\nact = \"supply\"\nbound = [\"all-states\"]\ngoods = [\"arms\"]\n"
        + "number = \"checked\"\ncontent = \"unchecked\"\nsource = \"a test\"\nen = \"No arms.\"\nfr = \"Pas d’armes.\"\n";

    [Fact]
    public void A_file_adds_its_measures()
    {
        var pack = Read(Head + Good);
        pack.Faults.ShouldBeEmpty();
        var measure = pack.Measures[^1];
        (measure.Id, measure.Instrument, measure.Paragraph).ShouldBe(("9999/1", "UNSCR 9999 (2020)", "1"));
        measure.Periods.ShouldHaveSingleItem().Status.ShouldBe(MeasureStatus.InForce);
        measure.Goods.ShouldHaveSingleItem().Id.ShouldBe("arms");
    }

    [Fact]
    public void Lists_whose_designations_it_goes_by_are_named_with_or_without_programme()
    {
        var designations = Read(Head + "lists = [\"un-consolidated DPRK\", \"un-1718-vessels\"]\n" + Good).Measures[^1].Designations;
        designations.ShouldBe([new DesignationList("un-consolidated", "DPRK"), new DesignationList("un-1718-vessels", null)]);
    }

    [Fact]
    public void A_file_puts_its_measure_in_the_place_of_one_with_the_same_identifier()
    {
        var pack = Read(Head + Good.Replace("9999/1", "1874/9"));
        pack.Faults.ShouldBeEmpty();
        pack.Measures.Count.ShouldBe(MeasurePack.Default.Measures.Count);
        pack.Measures.Single(measure => measure.Id == "1874/9").Regime.ShouldBe("9999");
    }

    [Theory]
    [InlineData("goods = [\"arms\"]", "goods = [\"sweets\"]", "names the goods 'sweets', which no file defines")]
    [InlineData("goods = [\"arms\"]", "", "has no 'goods'")]
    [InlineData("direction = \"to\"", "direction = \"up\"", "'direction' holds 'up'")]
    [InlineData("date = \"2020-01-02\"", "date = \"2020-02-31\"", "no day")]
    [InlineData("id = \"9999/1\"", "id = \"9999\"", "not resolution/paragraph")]
    [InlineData("number = \"checked\"", "number = \"perhaps\"", "neither \"checked\" nor \"unchecked\"")]
    [InlineData("act = \"supply\"", "act = \"supply\"\nexceptions = [\"none-such\"]", "the exception 'none-such'")]
    [InlineData("act = \"supply\"", "act = \"supply\"\nperiods = [\"2020-01-01/2020-02-01 in-force\", \"2020-01-15/.. expired\"]", "overlap")]
    [InlineData("act = \"supply\"", "act = \"supply\"\nperiods = [\"../2020-02-01 in-force\"]", "begin nowhere")]
    [InlineData("bound = [\"all-states\"]", "bound = [\"every one\"]", "'every one'")]
    [InlineData("en = \"No arms.\"", "", "has no 'en'")]
    public void A_measure_that_is_wrong_is_left_out_and_the_rest_is_kept(string part, string wrong, string message)
    {
        var pack = Read(Head + Good.Replace(part, wrong) + Good.Replace("9999/1", "9999/2"));
        var fault = pack.Faults.ShouldHaveSingleItem();
        (fault.Source, fault.Line).ShouldBe(("own.toml", 6));
        fault.Message.ShouldContain(message);
        pack.Measures[^1].Id.ShouldBe("9999/2");
        pack.Measures.ShouldNotContain(measure => measure.Id == "9999/1");
    }

    [Fact]
    public void What_stands_twice_in_a_file_is_told() => Read(Head + Good + Good).Faults.ShouldHaveSingleItem().Message.ShouldContain("stands twice");

    [Fact]
    public void A_key_that_nobody_knows_is_told_and_the_measure_kept()
    {
        var pack = Read(Head + Good + "colour = \"red\"\n");
        pack.Faults.ShouldHaveSingleItem().Message.ShouldContain("'colour' is no key");
        pack.Measures[^1].Id.ShouldBe("9999/1");
    }

    [Theory]
    [InlineData("[[measure]]\nid = [[[")]
    [InlineData("\0\u0001")]
    [InlineData("[[weather]]\nid = \"rain\"\n")]
    [InlineData("[[measure]]\nid = 3\n")]
    public void What_is_no_such_file_is_a_fault_and_no_exception(string toml)
    {
        var pack = Read(toml);
        pack.Faults.ShouldNotBeEmpty();
        pack.Faults.ShouldAllBe(fault => fault.Source == "own.toml");
        pack.Measures.Count.ShouldBe(MeasurePack.Default.Measures.Count);
    }

    private static MeasurePack Read(string toml) => MeasurePack.Read([("own.toml", toml)]);
}

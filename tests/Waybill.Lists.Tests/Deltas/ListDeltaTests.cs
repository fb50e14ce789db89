namespace Waybill.Lists.Tests;

public class ListDeltaTests
{
    private const string Old = "id,name,flag,imo\n1,Grey Heron,Togo,9187629\n2,White Heron,Malta,\n3,Black Heron,Palau,\n";
    private const string New = "id,name,imo,flag,remark\n\n4,Red Heron,,Togo,\n3,Black Heron,,Palau,\n1,Grey Heron,9187629,Panama,sighted\n";

    [Fact]
    public void It_tells_what_came_what_went_and_which_fields_changed()
    {
        var delta = ListDelta.Of(ListTexts.One("ships-2020.csv", Old), ListTexts.One("ships-2021.csv", New));
        (delta.Old.Name, delta.New.Name).ShouldBe(("ships", "ships"));
        delta.Added.Select(record => record.Id).ShouldBe(["4"]);
        delta.Removed.Select(record => record.Id).ShouldBe(["2"]);
        var change = delta.Changed.ShouldHaveSingleItem();
        change.Removed.ShouldBe([new DesignationField("flag", "TGO")]);
        change.Added.ShouldBe([new DesignationField("flag", "PAN"), new DesignationField("remark", "sighted")]);
    }

    [Fact]
    public void Other_lines_and_another_order_are_no_change()
    {
        var rows = Old.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var turned = string.Join("\n\n", [rows[0], .. rows.Skip(1).Reverse()]);
        var delta = ListDelta.Of(ListTexts.One("a.csv", Old), ListTexts.One("a.csv", turned));
        (delta.Added.Count, delta.Removed.Count, delta.Changed.Count).ShouldBe((0, 0, 0));
    }
}

namespace Waybill.Lists.Tests;

public class ListRefTests
{
    [Theory]
    [InlineData("KPi.001", 12, "KPi.001 (line 12)")]
    [InlineData("KPi.001", 0, "KPi.001")]
    public void It_tells_the_record_and_the_line_if_there_is_one(string record, int line, string told) =>
        new ListRef(record, line).ToString().ShouldBe(told);
}

namespace Waybill.Model.Tests;

public class FaultTests
{
    [Fact]
    public void It_says_where_and_what()
    {
        new Fault("a.jsonl", 3, "no JSON").ToString().ShouldBe("a.jsonl:3: no JSON");
        new Fault("a.pdf", null, "encrypted").ToString().ShouldBe("a.pdf: encrypted");
    }
}

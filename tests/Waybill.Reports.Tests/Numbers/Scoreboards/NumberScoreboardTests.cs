namespace Waybill.Reports.Tests.Scoreboards;

/// <summary>How much of what others expect of numbers comes out. The floors are what was reached: they only ever rise.</summary>
public sealed class NumberScoreboardTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("fr", 0.92)]
    [InlineData("en", 0.90)]
    [Trait("needs", "shared")]
    public void Recognizers_text(string language, double floor)
    {
        var shared = Environment.GetEnvironmentVariable("WAYBILL_SHARED");
        Assert.SkipWhen(shared is null, "WAYBILL_SHARED does not name the folder that holds data/time/");
        var board = NumberScoreboard.Of(Path.Combine(shared, "data", "time"), language);
        output.WriteLine(board.ToString());
        foreach (var line in board.Wrong) output.WriteLine(line);
        board.Share.ShouldBeGreaterThanOrEqualTo(floor);
    }
}

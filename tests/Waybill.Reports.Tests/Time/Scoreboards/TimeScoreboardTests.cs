namespace Waybill.Reports.Tests.Scoreboards;

/// <summary>How much of what others expect of date phrases comes out. The floors are what was reached: they only ever rise.</summary>
public sealed class TimeScoreboardTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("fr", 0.77)]
    [InlineData("en", 0.56)]
    [Trait("needs", "shared")]
    public void Recognizers_text(string language, double floor) => Hold(Recognizers.Read(Folder(), language), preferFuture: false, floor);

    [Theory]
    [InlineData("fr", 0.75)]
    [InlineData("en", 0.53)]
    [Trait("needs", "shared")]
    public void Duckling_phrases(string language, double floor) => Hold(Duckling.Read(Folder(), language), preferFuture: true, floor);

    private static string Folder()
    {
        var shared = Environment.GetEnvironmentVariable("WAYBILL_SHARED");
        Assert.SkipWhen(shared is null, "WAYBILL_SHARED does not name the folder that holds data/time/");
        return Path.Combine(shared, "data", "time");
    }

    private void Hold(IEnumerable<Phrase> phrases, bool preferFuture, double floor)
    {
        var board = new Scoreboard();
        board.Score(phrases, preferFuture);
        output.WriteLine(board.ToString());
        foreach (var line in board.Wrong) output.WriteLine(line);
        board.Share.ShouldBeGreaterThanOrEqualTo(floor);
    }
}

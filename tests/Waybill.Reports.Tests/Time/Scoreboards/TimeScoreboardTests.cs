namespace Waybill.Reports.Tests.Scoreboards;

/// <summary>How much of what others expect of date phrases comes out. The floors are what was reached: they only ever rise.</summary>
public sealed class TimeScoreboardTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("fr", 0.95)]
    [InlineData("en", 0.85)]
    [Trait("needs", "shared")]
    public void Recognizers_text(string language, double floor) => Hold(Recognizers.Read(Folder(), language), preferFuture: false, TimeStyle.Assistant, floor);

    [Theory]
    [InlineData("fr", 0.87)]
    [InlineData("en", 0.87)]
    [Trait("needs", "shared")]
    public void Duckling_phrases(string language, double floor) => Hold(Duckling.Read(Folder(), language), preferFuture: true, TimeStyle.Assistant with { Rolling = RollingRule.WholeUnits, Parts = PartRule.Ends }, floor);

    private static string Folder()
    {
        var shared = Environment.GetEnvironmentVariable("WAYBILL_SHARED");
        Assert.SkipWhen(shared is null, "WAYBILL_SHARED does not name the folder that holds data/time/");
        return Path.Combine(shared, "data", "time");
    }

    private void Hold(IEnumerable<Phrase> read, bool preferFuture, TimeStyle style, double floor)
    {
        var phrases = read.ToList();
        var board = new Scoreboard();
        board.Score(phrases, preferFuture, style);
        output.WriteLine(board.ToString());
        var news = new Scoreboard();
        news.Score(phrases, preferFuture, style with { Rolling = RollingRule.Today, Parts = PartRule.Thirds, OfNextWeek = false, IsoWeeks = false });
        output.WriteLine($"by the rules of news where those differ: {news.Share:P1}");
        foreach (var line in board.Wrong) output.WriteLine(line);
        board.Share.ShouldBeGreaterThanOrEqualTo(floor);
    }
}

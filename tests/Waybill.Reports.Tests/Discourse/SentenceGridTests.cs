using System.Globalization;

namespace Waybill.Reports.Tests;

/// <summary>Plain sentences of <c>eval/grid</c> are read as it says, most of them whoever sends what to whom.</summary>
public sealed class SentenceGridTests(ITestOutputHelper output)
{
    /// <summary>How often each pattern is filled.</summary>
    private const int Times = 12;

    // What was measured when the row was set, less 0.03: weights are trained anew now and then.
    [Theory]
    [InlineData("en", 0.91)]
    [InlineData("fr", 0.91)]
    public void Plain_sentences_are_read_as_the_grid_says(string language, double floor)
    {
        var read = SentenceGrid.Of(language, Times).Select(sentence => (sentence.Pattern, Right: sentence.IsReadBy(Page.ReadAll(language, sentence.Text, "2024-09-12")))).ToList();
        var share = read.Count(sentence => sentence.Right) / (double)read.Count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{language}: {share:F3} of {read.Count} sentences"));
        foreach (var pattern in read.GroupBy(sentence => sentence.Pattern).Select(group => (group.Key, Right: group.Count(sentence => sentence.Right))).Where(pattern => pattern.Right < 3 * Times / 4).OrderBy(pattern => pattern.Right))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pattern.Right} of {Times}: {pattern.Key}"));
        share.ShouldBeGreaterThanOrEqualTo(floor);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void A_grid_is_the_same_each_time_and_a_pattern_seldom_twice(string language)
    {
        var sentences = SentenceGrid.Of(language, Times).ToList();
        sentences.Select(sentence => sentence.Text).ShouldBe(SentenceGrid.Of(language, Times).Select(sentence => sentence.Text));
        sentences.ShouldAllBe(sentence => !sentence.Text.Contains('{'));
        sentences.GroupBy(sentence => sentence.Pattern).ShouldAllBe(pattern => pattern.Select(sentence => sentence.Text).Distinct().Count() > Times / 2);
    }
}

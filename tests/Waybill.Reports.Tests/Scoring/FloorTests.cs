using System.Globalization;
using Waybill.Model;

namespace Waybill.Reports.Tests;

/// <summary>Evaluation documents are read at least as well as <c>eval/floors.tsv</c> says, so that a change of words or rules that costs claims is seen.</summary>
public class FloorTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "eval");

    /// <summary>File below <c>eval</c>, and the least F1 of its claims.</summary>
    public static TheoryData<string, double> Floors()
    {
        using var reader = new StreamReader(Path.Combine(Folder, "floors.tsv"));
        var table = LexiconTable.Read("eval/floors.tsv", reader);
        var floors = new TheoryData<string, double>();
        foreach (var row in table.Rows) floors.Add(table[row, "file"], double.Parse(table[row, "claims"], CultureInfo.InvariantCulture));
        return floors;
    }

    [Theory]
    [MemberData(nameof(Floors))]
    public void Claims_are_read_as_well_as_the_floor(string file, double claims)
    {
        var faults = new List<Fault>();
        using var stream = File.OpenRead(Path.Combine(Folder, file));
        var gold = ReadingJson.ReadLines(stream, file, faults).ToList();
        faults.ShouldBeEmpty();
        var reader = new ReportReader();
        var made = gold.ConvertAll(truth => reader.Read(new SourceDocument
        {
            Name = truth.Document,
            Text = truth.Text,
            Published = truth.Published,
            Publisher = truth.Publisher,
            Title = truth.Title,
        }));
        made.ShouldAllBe(reading => reading.Language == Path.GetFileNameWithoutExtension(file));
        var report = ClaimScorer.Score(gold, made);
        report.All.F1.ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(claims);
        (report.BadSpans, report.BadQuotes).ShouldBe((0, 0));
    }
}

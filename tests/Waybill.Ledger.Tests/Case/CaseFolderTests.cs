using Waybill.Model;

namespace Waybill.Ledger.Tests;

public sealed class CaseFolderTests
{
    [Fact]
    public void Reports_lie_in_their_room_in_ordinal_order()
    {
        using var folder = new TempCase().With("reports/b.txt", "").With("reports/B.txt", "").With("reports/a/z.md", "").With("reports/.hidden", "").With("notes.txt", "").With("lists/l.txt", "");
        Reports(folder).ShouldBe(["reports/B.txt", "reports/a/z.md", "reports/b.txt"]);
    }

    [Fact]
    public void Without_that_room_they_lie_in_the_case_itself()
    {
        using var folder = new TempCase().With("article.txt", "").With("fr/un.txt", "").With("case.toml", "").With("waybill.db", "").With("waybill.db-journal", "")
            .With("brief.html", "").With("positions/p.txt", "").With("detections/d.txt", "").With("lists/l.txt", "");
        Reports(folder).ShouldBe(["article.txt", "fr/un.txt"]);
    }

    [Fact]
    public void A_link_that_leads_round_is_not_followed()
    {
        using var folder = new TempCase().With("reports/a.txt", "");
        Directory.CreateSymbolicLink(Path.Combine(folder.Root, "reports", "round"), folder.Root);
        Reports(folder).ShouldBe(["reports/a.txt"]);
    }

    private static IReadOnlyList<string> Reports(TempCase folder)
    {
        var faults = new List<Fault>();
        var reports = CaseFolder.At(folder.Root).Reports(faults);
        faults.ShouldBeEmpty();
        return reports;
    }
}

namespace Waybill.Ledger.Tests;

public sealed class KilledRunTests
{
    private const int Files = 320;

    [Fact]
    public void A_process_killed_again_and_again_leaves_a_ledger_that_the_next_run_finishes()
    {
        using var whole = Folder();
        var expected = Dump.Of(whole.Run().Content);

        using var folder = Folder();
        var killed = 0;
        foreach (var lines in (int[])[0, 1, 70, 100, 128, 150, 200, 250])
        {
            using var child = TakeInChild.Start(folder.Root);
            for (var i = 0; i < lines && child.StandardOutput.ReadLine() is not null; i++)
            {
                child.StandardInput.WriteLine();
                child.StandardInput.Flush();
            }
            killed += child.HasExited ? 0 : 1;
            child.Kill();
            child.WaitForExit();
        }
        killed.ShouldBe(8);

        var (result, content) = folder.Run();
        (result.New + result.Known).ShouldBe(Files);
        Dump.Of(content).ShouldBe(expected);
        Directory.GetFiles(folder.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(["case.toml", "waybill.db"]);
    }

    [Fact]
    public void A_process_that_is_left_alone_takes_all_in()
    {
        using var folder = Folder();
        using var child = TakeInChild.Start(folder.Root);
        child.StandardInput.Close();
        child.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(Files);
        child.WaitForExit();
        child.ExitCode.ShouldBe(0);
        folder.Run().Result.Known.ShouldBe(Files);
    }

    private static TempCase Folder()
    {
        var folder = new TempCase().With("case.toml", "name = 'case'");
        for (var i = 0; i < Files; i++) folder.Report($"r{i:D3}", $"2023-10-{i % 28 + 1:D2}", "Pacific Wire", string.Concat(Enumerable.Repeat($"Prose {i}. ", 400)), $"PRK>RUS ammunition q={i + 1}:container");
        return folder;
    }
}

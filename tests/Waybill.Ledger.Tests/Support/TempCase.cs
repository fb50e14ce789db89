namespace Waybill.Ledger.Tests;

/// <summary>A case folder of its own for a test, taken away afterwards.</summary>
internal sealed class TempCase : IDisposable
{
    public static readonly DateTimeOffset Start = new(2024, 1, 2, 3, 4, 5, TimeSpan.Zero);

    public TempCase() => Root = Directory.CreateTempSubdirectory("waybill-case-").FullName;

    public string Root { get; }

    public string LedgerPath => Path.Combine(Root, "waybill.db");

    public SetClock Clock { get; } = new(Start);

    /// <summary>Writes a file below the case.</summary>
    public TempCase With(string path, string content)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
        return this;
    }

    /// <summary>Writes a report with front matter; its lines are shorthand claims or prose.</summary>
    public TempCase Report(string name, string published, string publisher, params string[] lines) =>
        With($"reports/{name}.md", $"---\ntitle: {name}\ndate: {published}\npublisher: {publisher}\n---\n{string.Join("\n\n", lines)}\n");

    public CaseLedger Open() => CaseLedger.Open(Root, new CaseLedgerOptions { TimeProvider = Clock, Patience = TimeSpan.FromSeconds(1), Parallelism = 2 });

    /// <summary>Opens, takes in, closes.</summary>
    public (TakeInResult Result, CaseContent Content) Run(DocumentReader? reader = null)
    {
        using var ledger = Open();
        var result = ledger.TakeIn(reader ?? Told.Reader());
        return (result, ledger.Content());
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

/// <summary>A clock that a test sets.</summary>
internal sealed class SetClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}

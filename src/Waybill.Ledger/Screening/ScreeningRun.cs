using System.Text;
using Waybill.Lists;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Looks for the parties and ships of a case in the lists of its folder, when either has changed since that was last done.</summary>
internal static class ScreeningRun
{
    /// <summary>Folder of a case that holds the lists.</summary>
    public const string Room = "lists";

    /// <summary>Changes when the rules do: what another version answered is asked again.</summary>
    private const string RulesVersion = "1";

    /// <summary>Largest file read: what one array holds.</summary>
    private const long MaxBytes = int.MaxValue - 1024;

    public static void Run(ILedgerStore store, CaseFolder folder, CaseLedgerOptions options, IProgress<TakeInProgress>? progress, CancellationToken cancellation)
    {
        var paths = folder.Room(Room);
        var known = store.Index().ScreeningKey;
        if (paths.Count == 0 && known.Length == 0) return;
        var found = StoredScreening.None;
        if (paths.Count > 0)
        {
            var ledger = store.Load();
            var subjects = ContentBuilder.Subjects(ledger, options.Grouping);
            var key = Key(folder.Stamp(paths), subjects);
            if (key == known) return;
            found = Find(folder, paths, key, subjects, ledger.Screening, options, progress, cancellation);
        }
        cancellation.ThrowIfCancellationRequested();
        using var transaction = store.Begin();
        transaction.ReplaceScreening(found);
        transaction.Commit();
    }

    private static StoredScreening Find(
        CaseFolder folder, IReadOnlyList<string> paths, string key, IReadOnlyList<CaseSubject> subjects, StoredScreening before,
        CaseLedgerOptions options, IProgress<TakeInProgress>? progress, CancellationToken cancellation)
    {
        var faults = new List<Fault>();
        var index = ScreeningIndex.Build(ListReader.Read(Files(folder, paths, faults, progress, cancellation), new ListOptions(), faults.Add));
        var book = new HitBook(before, options.TimeProvider.GetUtcNow());
        var screener = new Screener(index, new ScreeningOptions());
        var answers = OrderedParallel.Select(subjects, subject => SubjectScreening.Of(subject, screener, book), options.Parallelism, cancellation).SelectMany(answer => answer).ToList();
        return new StoredScreening(key, index.Lists, index.Lists.Count == 0 ? [] : answers, faults);
    }

    /// <summary>The files, read one at a time; one that cannot be read is a fault.</summary>
    private static IEnumerable<ListFile> Files(CaseFolder folder, IReadOnlyList<string> paths, List<Fault> faults, IProgress<TakeInProgress>? progress, CancellationToken cancellation)
    {
        for (var i = 0; i < paths.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Report(new TakeInProgress(i, paths.Count, paths[i], 0));
            ListFile? file = null;
            try
            {
                if (new FileInfo(folder.Full(paths[i])).Length <= MaxBytes) file = new ListFile(paths[i], File.ReadAllBytes(folder.Full(paths[i])));
                else faults.Add(new Fault(paths[i], null, "is larger than two gigabytes: not read"));
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                faults.Add(new Fault(paths[i], null, $"cannot be read ({Reasons.Of(error)}): not taken in"));
            }
            if (file is not null) yield return file;
        }
    }

    private static string Key(string stamp, IReadOnlyList<CaseSubject> subjects)
    {
        var text = new StringBuilder(RulesVersion).Append(stamp);
        foreach (var subject in subjects) subject.Tell(text);
        return Sha256.Of(Encoding.UTF8.GetBytes(text.ToString())).ToString();
    }
}

using Waybill.Model;
using Waybill.Reports;

namespace Waybill.Cli;

/// <summary>A piece of input small enough for one worker.</summary>
internal abstract record ReportItem
{
    /// <summary>Takes it in; called on a worker's thread.</summary>
    public abstract IEnumerable<IntakeResult> TakeIn(IntakeOptions options);

    /// <summary>Where a document of it stands, to tell when two bear one name; null when the intake tells that itself.</summary>
    public virtual (string Source, int? Line)? Place => null;

    /// <summary>A file that is one document.</summary>
    public sealed record WholeFile(string Path) : ReportItem
    {
        public override (string Source, int? Line)? Place => (Path, null);

        public override IEnumerable<IntakeResult> TakeIn(IntakeOptions options)
        {
            using var stream = Open(Path, out var fault);
            if (stream is null) yield return new IntakeResult(null, [fault!]);
            else foreach (var result in ReportIntake.Read(stream, Path, options)) yield return result;
        }
    }

    /// <summary>A line of a file of many documents.</summary>
    public sealed record Line(string Source, JsonLine Content) : ReportItem
    {
        public override (string Source, int? Line)? Place => (Source, Content.Number);

        public override IEnumerable<IntakeResult> TakeIn(IntakeOptions options) => [JsonLines.Parse(Content, Source, options)];
    }

    /// <summary>A document that was taken in while it was looked for.</summary>
    public sealed record TakenIn(IntakeResult Result) : ReportItem
    {
        public override IEnumerable<IntakeResult> TakeIn(IntakeOptions options) => [Result];
    }

    /// <summary>Opens a file; null with a fault when it cannot be.</summary>
    public static FileStream? Open(string path, out Fault? fault)
    {
        fault = null;
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            fault = new Fault(path, null, $"cannot be opened, passed over: {e.Message}");
            return null;
        }
    }
}

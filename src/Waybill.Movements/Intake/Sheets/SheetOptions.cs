namespace Waybill.Movements.Intake;

/// <summary>How to read a list of detections or sightings.</summary>
public sealed record SheetOptions
{
    /// <summary>Name of the file, for faults. Default: empty.</summary>
    public string Source { get; init; } = "";

    /// <summary>Number of the capture, for <see cref="Waybill.Model.SourceLine"/>. Default 0.</summary>
    public int Capture { get; init; }

    /// <summary>Longest row in bytes. Default 1 MiB: footprints of images stand in some.</summary>
    public int RowLimit { get; init; } = 1 << 20;

    /// <summary>Most records. Default 5,000,000: they are held in memory.</summary>
    public int RecordLimit { get; init; } = 5_000_000;

    /// <summary>Longest JSON document in bytes. Default 256 MiB.</summary>
    public int DocumentLimit { get; init; } = 256 << 20;
}

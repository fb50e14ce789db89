namespace Waybill.Movements.Intake;

/// <summary>How to read a file of positions.</summary>
public sealed record PositionReaderOptions
{
    /// <summary>Name of the file, for faults. Default: empty.</summary>
    public string Source { get; init; } = "";

    /// <summary>Number of the capture, for <see cref="Waybill.Model.SourceLine"/>. Default 0.</summary>
    public int Capture { get; init; }

    /// <summary>Format; null (default) to tell it by the content.</summary>
    public PositionFormat? Format { get; init; }

    /// <summary>Times before it are clock errors. Default 1996-01-01: AIS went into service after that.</summary>
    public DateTime Earliest { get; init; } = new(1996, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Times after it are clock errors; null (default) when the caller knows no limit.</summary>
    public DateTime? Latest { get; init; }

    /// <summary>How far a receiver's time may be from that of a base station. Default 30 s, as Global Fishing Watch's filter of satellite clocks has it.</summary>
    public TimeSpan ClockLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Longest row of a table, or line of JSON, in bytes. Default 1 MiB.</summary>
    public int RowLimit { get; init; } = 1 << 20;

    /// <summary>Longest JSON document that is no sequence of lines, in bytes. Default 256 MiB: such a document is held in memory.</summary>
    public int DocumentLimit { get; init; } = 256 << 20;

    /// <summary>Longest page of a Parquet file, unpacked, in bytes. Default 128 MiB: writers make pages of 1 MiB, some of up to 100.</summary>
    public int PageLimit { get; init; } = 128 << 20;

    /// <summary>
    /// Most values, rows times columns that are wanted, of a group of rows of a Parquet file, which is held in memory. Default 64 Mi: 8 million rows of
    /// eight columns, some 0.5 GiB; writers make groups of 120,000 to a million rows.
    /// </summary>
    public int CellLimit { get; init; } = 64 << 20;

    /// <summary>Limits of the sentence reader.</summary>
    public Ais.AisReaderOptions Ais { get; init; } = new();
}

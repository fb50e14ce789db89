using Waybill.Reports;

namespace Waybill.Ledger;

/// <summary>How a ledger is opened and filled.</summary>
public sealed record CaseLedgerOptions
{
    /// <summary>Every option at its default.</summary>
    public static CaseLedgerOptions Default { get; } = new();

    /// <summary>Clock that dates captures and custody. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Thresholds of the grouping. Default: <see cref="GroupingOptions.Default"/>.</summary>
    public GroupingOptions Grouping { get; init; } = GroupingOptions.Default;

    /// <summary>Limits of taking in. Default: <see cref="IntakeOptions.Default"/>.</summary>
    public IntakeOptions Intake { get; init; } = IntakeOptions.Default;

    /// <summary>How many files or documents are read at a time, at least 1. Default: the number of processors.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>How long to wait for another process that writes to the ledger, whole seconds, at least 1. Default: 5 s.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Bytes of memory for positions, at least 1 MiB; what does not fit goes to a temporary file in the case folder, and the events stay the same.
    /// Default (null): a quarter of the memory that the machine or container has.
    /// </summary>
    public long? PositionBytes { get; init; }
}

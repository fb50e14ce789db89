namespace Waybill.Lists;

/// <summary>Limits of reading lists: they are files of strangers.</summary>
public sealed record ListOptions
{
    /// <summary>Largest file, in bytes. Default 1 GiB: the largest public list is a third of it.</summary>
    public long MaxBytes { get; init; } = 1L << 30;

    /// <summary>Longest field or text node, in characters; longer ones are cut. Default 100,000.</summary>
    public int MaxField { get; init; } = 100_000;

    /// <summary>Faults told for one file before they are only counted. Default 50.</summary>
    public int MaxFaults { get; init; } = 50;
}

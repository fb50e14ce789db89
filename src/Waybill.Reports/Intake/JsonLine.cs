namespace Waybill.Reports;

/// <summary>One line of a JSON Lines file, before it is parsed.</summary>
/// <param name="Number">Line number counted from 1.</param>
/// <param name="Bytes">The line in UTF-8 without its end; it stays valid, and may be parsed on another thread.</param>
/// <param name="Problem">Why there is nothing to parse; null when there is.</param>
public readonly record struct JsonLine(int Number, ReadOnlyMemory<byte> Bytes, string? Problem = null);

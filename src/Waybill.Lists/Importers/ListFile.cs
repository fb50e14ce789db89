namespace Waybill.Lists;

/// <summary>A file of a list, or a part of one, as bytes.</summary>
/// <param name="Name">Its name, for faults and for a date that stands in it.</param>
/// <param name="Bytes">What it holds.</param>
public sealed record ListFile(string Name, ReadOnlyMemory<byte> Bytes);

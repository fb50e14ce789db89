namespace Waybill.Movements.Ais;

/// <summary>What a line says about the sentence in it.</summary>
internal readonly ref struct LineContext
{
    /// <summary>Line, from 1.</summary>
    public long Line { get; init; }

    /// <summary>Receive time in milliseconds since 1970, or <see cref="Stamp.Unknown"/>.</summary>
    public long Received { get; init; }

    /// <summary>Who received it; empty when nobody says.</summary>
    public ReadOnlySpan<byte> Station { get; init; }

    /// <summary>Group id of a tag block; -1 when there is none.</summary>
    public long Group { get; init; }
}

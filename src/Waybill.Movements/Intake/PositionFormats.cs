namespace Waybill.Movements.Intake;

/// <summary>Tells formats by their first bytes.</summary>
internal static class PositionFormats
{
    /// <summary>The format; null when it is none that is known.</summary>
    public static PositionFormat? Of(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("PAR1"u8)) return PositionFormat.Parquet;
        head = head.StartsWith("\uFEFF"u8) ? head[3..] : head;
        if (head.Contains((byte)0)) return null;
        head = head.TrimStart(" \r\n\t"u8);
        if (head.IsEmpty) return null;
        if (head[0] is (byte)'{' or (byte)'[') return IsSentenceStamp(head) ? PositionFormat.Nmea : PositionFormat.Json;
        if (head[0] is (byte)'!' or (byte)'\\' or (byte)'$' || head.IndexOf("VDM,"u8) >= 0 || head.IndexOf("VDO,"u8) >= 0) return PositionFormat.Nmea;
        var end = head.IndexOf((byte)'\n');
        return (end < 0 ? head : head[..end]).IndexOfAny(",;\t|"u8) >= 0 ? PositionFormat.Csv : null;
    }

    /// <summary>A log whose lines begin with a time in brackets.</summary>
    private static bool IsSentenceStamp(ReadOnlySpan<byte> head)
    {
        var end = head.IndexOf((byte)'\n');
        var line = end < 0 ? head : head[..end];
        return line[0] == '[' && (line.IndexOf("VDM,"u8) > 0 || line.IndexOf("VDO,"u8) > 0);
    }
}

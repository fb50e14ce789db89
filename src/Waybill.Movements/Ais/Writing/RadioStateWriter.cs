namespace Waybill.Movements.Ais;

/// <summary>Writes the parts of the communication state (Recommendation ITU-R M.1371-5, Annex 2, tables 18 and 20).</summary>
internal static class RadioStateWriter
{
    public static void Write(ByteOutput output, RadioState state, long radio)
    {
        var selected = state == RadioState.Either ? (radio & (1 << 19)) != 0 ? RadioState.Itdma : RadioState.Sotdma : state;
        Part(output, ",\"sync_state\":"u8, (radio >> 17) & 3);
        if (selected == RadioState.Itdma)
        {
            Part(output, ",\"slot_increment\":"u8, (radio >> 4) & 0x1fff);
            Part(output, ",\"slots_to_allocate\":"u8, (radio >> 1) & 7);
            output.Write((radio & 1) != 0 ? ",\"keep_flag\":true"u8 : ",\"keep_flag\":false"u8);
            return;
        }
        var timeout = (radio >> 14) & 7;
        var sub = radio & 0x3fff;
        Part(output, ",\"slot_timeout\":"u8, timeout);
        switch (timeout)
        {
            case 0: Part(output, ",\"slot_offset\":"u8, sub); break;
            case 1:
                Part(output, ",\"utc_hour\":"u8, sub >> 9);
                Part(output, ",\"utc_min\":"u8, (sub >> 2) & 0x7f);
                break;
            case 2 or 4 or 6: Part(output, ",\"slot_number\":"u8, sub); break;
            default: Part(output, ",\"received_stations\":"u8, sub); break;
        }
    }

    private static void Part(ByteOutput output, ReadOnlySpan<byte> name, long value)
    {
        output.Write(name);
        output.Number(value);
    }
}

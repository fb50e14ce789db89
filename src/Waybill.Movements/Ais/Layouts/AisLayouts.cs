namespace Waybill.Movements.Ais;

/// <summary>The layouts of <c>messages.tsv</c>, and which of them a message has.</summary>
public static class AisLayouts
{
    private static readonly CompiledLayouts Compiled = CompiledLayouts.Load();

    /// <summary>All layouts by key.</summary>
    public static IReadOnlyDictionary<string, AisLayout> All => Compiled.ByKey;

    /// <summary>The layout of a message.</summary>
    /// <returns>Null when the type is none of 1 to 27.</returns>
    internal static AisLayout? Of(in AisBits bits)
    {
        var type = bits.Type;
        return type switch
        {
            6 when bits.Length >= 88 => Compiled.Application(type, (int)bits.Number(72, 16), bits.Length),
            8 when bits.Length >= 56 => Compiled.Application(type, (int)bits.Number(40, 16), bits.Length),
            22 when bits.Length > 139 => Compiled.Variant(type, (int)bits.Number(139, 1)),
            24 when bits.Length >= 40 => Compiled.Variant(type, TwentyFour(bits)),
            25 or 26 when bits.Length >= 40 => Compiled.Variant(type, (int)bits.Number(38, 2)),
            >= 1 and <= 27 => Compiled.Variant(type, 0),
            _ => null,
        };
    }

    /// <summary>A craft that belongs to a mother ship (MMSI 98…) sends that ship's MMSI in place of its dimensions.</summary>
    private static int TwentyFour(in AisBits bits) => bits.Number(38, 2) switch
    {
        0 => 0,
        1 => bits.Number(8, 30) / 10_000_000 == 98 ? 2 : 1,
        _ => 3,
    };
}

namespace Waybill.Reports.Syntax;

/// <summary>
/// Mixes the number of a feature template and its values into the 32-bit key under which the model keeps the feature.
/// The arithmetic is part of the model format: changing it means training again.
/// </summary>
internal static class FeatureHash
{
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xD6E8FEB86659FD93;
    private const ulong Third = 0xA0761D6478BD642F;
    private const ulong Fourth = 0xE7037ED1A0B428DB;

    /// <summary>Key of a template with one value.</summary>
    public static uint Of(int template, uint a) => Finish(a ^ ((ulong)(uint)template * Second));

    /// <summary>Key of a template with two values.</summary>
    public static uint Of(int template, uint a, uint b) => Finish((((ulong)a << 32) | b) ^ ((ulong)(uint)template * Second));

    /// <summary>Key of a template with three values.</summary>
    public static uint Of(int template, uint a, uint b, uint c) =>
        Finish((((ulong)a << 32) | b) ^ ((ulong)(uint)template * Second) ^ (c * Third));

    /// <summary>Key of a template with four values.</summary>
    public static uint Of(int template, uint a, uint b, uint c, uint d) =>
        Finish((((ulong)a << 32) | b) ^ ((ulong)(uint)template * Second) ^ (c * Third) ^ (d * Fourth));

    /// <summary>One more letter of a running hash over letters.</summary>
    public static uint Letter(uint hash, char letter) => (hash ^ letter) * 0x01000193;

    private static uint Finish(ulong x)
    {
        x *= First;
        x ^= x >> 32;
        x *= Second;
        return (uint)(x >> 32);
    }
}

namespace Waybill.Movements.Testing;

/// <summary>Random numbers that are the same on every machine (SplitMix64): the seed alone decides.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed * 0x9E3779B97F4A7C15UL + 0x1234567;

    /// <summary>0 up to 1.</summary>
    public double Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }

    public double Between(double low, double high) => low + (high - low) * Next();

    public int Below(int count) => (int)(Next() * count);

    public bool Chance(double share) => Next() < share;

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>Mean 0, standard deviation 1 (Box and Muller).</summary>
    public double Normal() => Math.Sqrt(-2 * Math.Log(1 - Next())) * Math.Cos(2 * Math.PI * Next());

    /// <summary>Dice of their own for a part of the world: what one part throws leaves the others alone.</summary>
    public Dice Fork() => new((ulong)(Next() * (1UL << 53)));
}

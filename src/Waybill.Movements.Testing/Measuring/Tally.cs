namespace Waybill.Movements.Testing;

/// <summary>What was found and what was there.</summary>
/// <param name="Right">Found and there.</param>
/// <param name="Wrong">Found and not there.</param>
/// <param name="Missed">There and not found.</param>
public readonly record struct Tally(int Right, int Wrong, int Missed)
{
    /// <summary>Share of what was found that was there; 1 when nothing was found.</summary>
    public double Precision => Right + Wrong == 0 ? 1 : (double)Right / (Right + Wrong);

    /// <summary>Share of what was there that was found; 1 when nothing was there.</summary>
    public double Recall => Right + Missed == 0 ? 1 : (double)Right / (Right + Missed);

    /// <summary>Both together.</summary>
    public static Tally operator +(Tally a, Tally b) => Add(a, b);

    /// <summary>Both together.</summary>
    public static Tally Add(Tally left, Tally right) => new(left.Right + right.Right, left.Wrong + right.Wrong, left.Missed + right.Missed);
}

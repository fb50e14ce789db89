using System.Globalization;

namespace Waybill.MovementMeasure;

/// <summary>Mean and 95 % interval of the mean.</summary>
internal static class Interval
{
    // Student's t at 97.5 %, by degrees of freedom from 1.
    private static readonly double[] T = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086];

    public static string Of(IEnumerable<double> values)
    {
        var all = values.ToArray();
        var mean = all.Average();
        if (all.Length < 2) return string.Create(CultureInfo.InvariantCulture, $"{mean:0.000}");
        var deviation = Math.Sqrt(all.Sum(v => (v - mean) * (v - mean)) / (all.Length - 1));
        var half = T[Math.Min(all.Length - 2, T.Length - 1)] * deviation / Math.Sqrt(all.Length);
        return string.Create(CultureInfo.InvariantCulture, $"{mean:0.000} ({mean - half:0.000}-{Math.Min(1, mean + half):0.000})");
    }
}

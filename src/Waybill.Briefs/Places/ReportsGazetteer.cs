using System.Collections.Frozen;
using System.Globalization;
using Waybill.Reports;

namespace Waybill.Briefs;

/// <summary>The gazetteer that the reports are read with: <c>Knowledge/places.tsv</c> of Waybill.Reports.</summary>
/// <remarks>Columns: name, country, kind, latitude, longitude; more columns are left aside. A place without coordinates is not known here.</remarks>
public sealed class ReportsGazetteer : IPlaceGazetteer
{
    private readonly FrozenDictionary<string, GeoPoint> _points;

    /// <summary>Reads the table.</summary>
    public ReportsGazetteer()
    {
        using var stream = typeof(ReportReader).Assembly.GetManifestResourceStream("Knowledge/places.tsv");
        _points = Read(stream).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <inheritdoc/>
    public bool TryLocate(string name, out GeoPoint point) => _points.TryGetValue(name, out point);

    private static Dictionary<string, GeoPoint> Read(Stream? stream)
    {
        var points = new Dictionary<string, GeoPoint>(StringComparer.OrdinalIgnoreCase);
        if (stream is null) return points;
        foreach (var row in Resources.Rows(stream))
            if (row.Length >= 5 && TryPoint(row[3], row[4]) is { } point)
                points.TryAdd(row[0], point);
        return points;
    }

    private static GeoPoint? TryPoint(string latitude, string longitude) =>
        double.TryParse(latitude, NumberStyles.Float, CultureInfo.InvariantCulture, out var lat) && Math.Abs(lat) <= 90
        && double.TryParse(longitude, NumberStyles.Float, CultureInfo.InvariantCulture, out var lon) && Math.Abs(lon) <= 180
            ? new GeoPoint(lat, lon)
            : null;
}

using System.Globalization;
using Waybill.Model;

namespace Waybill.Movements.Intake;

/// <summary>Reads ships seen from satellites: CSV by header names, or GeoJSON points.</summary>
public static class DetectionReader
{
    /// <summary>Reads a file to its end.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="tell">Gets faults, each with its line.</param>
    /// <returns>The detections, in the order of the file. Probabilities in per cent, where any is over 1, are made parts of 1.</returns>
    /// <exception cref="IOException">When the stream cannot be read.</exception>
    public static IReadOnlyList<Detection> Read(Stream stream, SheetOptions? options = null, Action<Fault>? tell = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= new SheetOptions();
        tell ??= static _ => { };
        var times = new TimeText();
        var detections = new List<Detection>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in SheetReader.Read(stream, ColumnTables.Detections, options, tell))
        {
            var line = (int)Math.Min(row.Line, int.MaxValue);
            if (row.Time(DetectionRole.Time, times) is not { } time) tell(new Fault(options.Source, line, "the detection has no time that can be read, left out"));
            else if (Place(row) is not { } place) tell(new Fault(options.Source, line, "the detection has no place, or none on earth, left out"));
            else if (row[DetectionRole.Id] is { } id && !ids.Add(id)) tell(new Fault(options.Source, line, "a detection of that name stands above already, left out"));
            else detections.Add(Make(row, time, place, new SourceLine(options.Capture, line)));
        }
        return detections.Any(detection => detection.Probability > 1) ? [.. detections.Select(detection => detection with { Probability = detection.Probability / 100 })] : detections;
    }

    private static LatLon? Place(SheetRow<DetectionRole> row) =>
        row.Number(DetectionRole.Lat) is { } lat && row.Number(DetectionRole.Lon) is { } lon && LatLon.IsValid(lat, lon) ? new LatLon(lat, lon) : null;

    private static Detection Make(SheetRow<DetectionRole> row, DateTime time, LatLon place, SourceLine source) => new(
        row[DetectionRole.Id] ?? source.Line.ToString(CultureInfo.InvariantCulture),
        time,
        place,
        row.Number(DetectionRole.Length) is > 0 and < 1000 and var length ? length : null,
        row.Number(DetectionRole.Heading) is >= 0 and <= 360 and var heading ? heading : null,
        row.Number(DetectionRole.Probability) is >= 0 and <= 100 and var probability ? probability : null,
        row[DetectionRole.Sensor],
        row[DetectionRole.Scene],
        source);
}

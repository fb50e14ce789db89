using System.Globalization;
using Waybill.Model;

namespace Waybill.Movements.Intake;

/// <summary>Reads dated statements and pictures that put a ship at a place: CSV by header names.</summary>
public static class SightingReader
{
    /// <summary>Reads a file to its end.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="tell">Gets faults, each with its line.</param>
    /// <returns>The sightings, in the order of the file.</returns>
    /// <exception cref="IOException">When the stream cannot be read.</exception>
    public static IReadOnlyList<Sighting> Read(Stream stream, SheetOptions? options = null, Action<Fault>? tell = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= new SheetOptions();
        tell ??= static _ => { };
        var sightings = new List<Sighting>();
        foreach (var row in SheetReader.Read(stream, ColumnTables.Sightings, options, tell))
        {
            var line = (int)Math.Min(row.Line, int.MaxValue);
            void Leave(string why) => tell(new Fault(options.Source, line, why));
            if (SightingTime.Of(row[SightingRole.Start], row[SightingRole.End]) is not { } time) Leave("the sighting has no date that can be read (2023, 2023-09, 2023-09-07, or a time), left out");
            else if (Make(row, time, new SourceLine(options.Capture, line), Leave) is not { } sighting) Leave("the sighting names no ship, or no place, left out");
            else sightings.Add(sighting);
        }
        return sightings;
    }

    private static Sighting? Make(SheetRow<SightingRole> row, (DateTime Start, DateTime End) time, SourceLine source, Action<string> tell)
    {
        var imo = Imo(row.Digits(SightingRole.Imo), tell);
        var mmsi = row.Digits(SightingRole.Mmsi) is { } digits && Mmsi.TryParse(digits, null, out var found) ? found : (Mmsi?)null;
        if (row[SightingRole.Mmsi] is not null && mmsi is null) tell("the MMSI of the sighting is no nine-digit number, not used");
        var at = row.Number(SightingRole.Lat) is { } lat && row.Number(SightingRole.Lon) is { } lon && LatLon.IsValid(lat, lon) ? new LatLon(lat, lon) : (LatLon?)null;
        if (at is null && (row[SightingRole.Lat] ?? row[SightingRole.Lon]) is not null) tell("the coordinates of the sighting are none on earth, not used");
        var (name, place) = (row[SightingRole.Name], row[SightingRole.Place]);
        if ((name is null && imo is null && mmsi is null) || (place is null && at is null)) return null;
        return new Sighting(time.Start, time.End, name, imo, mmsi, place, at, row[SightingRole.Statement], row[SightingRole.Url], source);
    }

    private static ImoNumber? Imo(string? digits, Action<string> tell)
    {
        if (digits is null) return null;
        if (ImoNumber.TryParse(digits, CultureInfo.InvariantCulture, out var imo)) return imo;
        tell("the IMO number of the sighting has a wrong check digit or length, not used");
        return null;
    }
}

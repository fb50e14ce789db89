using System.Globalization;
using System.Text;
using Waybill.Model;

namespace Waybill.Movements;

/// <summary>Reads the rows of a list of ports: name, country, kind, latitude, longitude, radius, variants, source, note.</summary>
internal static class PortRows
{
    private const double DefaultRadiusKm = 3;
    private const double MaxRadiusKm = 100;

    public static IEnumerable<Port> Read(Stream stream, string source, ICollection<Fault> faults)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        var separator = source.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? ',' : '\t';
        var ports = new List<Port>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#' || (number == 1 && line.StartsWith("name" + separator, StringComparison.OrdinalIgnoreCase))) continue;
            var port = Row(line.Split(separator), out var wrong);
            if (port is not null) ports.Add(port);
            else faults.Add(new Fault(source, number, $"no port, left out: {wrong}"));
        }
        return ports;
    }

    private static Port? Row(string[] cells, out string wrong)
    {
        wrong = "";
        if (cells.Length < 5) wrong = "name, country, kind, latitude and longitude are wanted";
        else if (string.IsNullOrWhiteSpace(cells[0])) wrong = "the name is empty";
        else if (cells[1].Length > 0 && !PartyId.TryParse(cells[1], null, out _)) wrong = $"'{cells[1]}' is no ISO 3166-1 alpha-3 code";
        else if (!Number(cells[3], out var lat) || !Number(cells[4], out var lon) || !LatLon.IsValid(lat, lon)) wrong = $"'{cells[3]}', '{cells[4]}' are no coordinates in degrees";
        else
        {
            var radius = DefaultRadiusKm;
            if (Cell(cells, 5) is { Length: > 0 } text && (!Number(text, out radius) || radius is not (> 0 and <= MaxRadiusKm)))
            {
                wrong = $"'{text}' is no radius in kilometres, 0 to {MaxRadiusKm}";
                return null;
            }
            PartyId? country = cells[1].Length > 0 ? PartyId.Parse(cells[1], null) : null;
            return new Port(cells[0].Trim(), country, cells[2].Trim(), new LatLon(lat, lon), radius,
                Cell(cells, 6).Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), Cell(cells, 7));
        }
        return null;
    }

    private static string Cell(string[] cells, int index) => index < cells.Length ? cells[index].Trim() : "";

    private static bool Number(string text, out double number) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}

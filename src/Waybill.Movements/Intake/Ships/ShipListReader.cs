using System.Globalization;
using Waybill.Model;

namespace Waybill.Movements.Intake;

/// <summary>Reads which flags ships fly and flew: CSV by header names, or JSON. Digits of an MMSI that one of them explains are no finding.</summary>
public static class ShipListReader
{
    /// <summary>Reads a file to its end.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="tell">Gets faults, each with its line.</param>
    /// <returns>The flags, in the order of the file.</returns>
    /// <exception cref="IOException">When the stream cannot be read.</exception>
    public static IReadOnlyList<KnownFlag> Read(Stream stream, SheetOptions? options = null, Action<Fault>? tell = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= new SheetOptions();
        tell ??= static _ => { };
        var flags = new List<KnownFlag>();
        foreach (var row in SheetReader.Read(stream, ColumnTables.Ships, options, tell))
        {
            var line = (int)Math.Min(row.Line, int.MaxValue);
            void Leave(string why) => tell(new Fault(options.Source, line, why));
            if (!ImoNumber.TryParse(row.Digits(ShipRole.Imo), CultureInfo.InvariantCulture, out var imo))
            {
                Leave("the ship has no IMO number of seven digits with a right check digit, left out");
                continue;
            }
            var source = new SourceLine(options.Capture, line);
            var before = flags.Count;
            foreach (var (cell, former) in new[] { (row[ShipRole.Flag], false), (row[ShipRole.Former], true) })
                foreach (var code in cell?.Split([' ', ',', ';', '|'], StringSplitOptions.RemoveEmptyEntries) ?? [])
                {
                    if (PartyId.TryParse(code.ToUpperInvariant(), null, out var state) && state.IsState) flags.Add(new KnownFlag(imo, state, former, source));
                    else Leave($"'{(code.Length > 20 ? code[..20] : code)}' is no state as ISO 3166-1 alpha-3, not used");
                }
            if (flags.Count == before) Leave("the ship has no flag, left out");
        }
        return flags;
    }
}

using System.Globalization;
using Waybill.Model;

namespace Waybill.Movements;

/// <summary>Settles by which name and number a ship is shown: those that she told most often, the later on a tie.</summary>
internal static class ShipIdentity
{
    public static void Settle(Ship ship)
    {
        var name = ship.Statics.Where(s => s.Name is not null).GroupBy(s => s.Name).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Max(s => s.Time)).FirstOrDefault()?.Key;
        var imo = ship.Statics.Select(s => Imo(s.ImoDigits)).Where(number => number is not null).GroupBy(number => number).OrderByDescending(g => g.Count()).FirstOrDefault()?.Key;
        ship.Ref = new VesselRef(ship.Mmsi, imo, name, MidTable.Standard.Find(ship.Mmsi));
        var lengths = ship.Statics.Where(s => s.LengthMetres is > 0).Select(s => s.LengthMetres!.Value).Order().ToList();
        ship.LengthMetres = lengths.Count > 0 ? lengths[lengths.Count / 2] : null;
    }

    /// <summary>The IMO number of seven digits whose check digit is right; null for any other number.</summary>
    public static ImoNumber? Imo(int? digits) =>
        digits is > 0 and <= 9_999_999 && ImoNumber.TryParse(digits.Value.ToString("D7", CultureInfo.InvariantCulture), null, out var imo) ? imo : null;
}

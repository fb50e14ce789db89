using System.Globalization;
using Waybill.Model;

namespace Waybill.Movements.Testing;

/// <summary>Images of the ports that are watched: every ship in them is seen with some chance, its length measured with some error.</summary>
internal static class Satellites
{
    private const double ImageRadiusKm = 30;
    private const double SeenShare = 0.9;
    private const double LengthError = 0.08;
    private static readonly string[] Watched = ["Rajin", "Chongjin", "Dunai", "Vostochny", "Vladivostok", "Nakhodka", "Wonsan"];

    public static IEnumerable<Detection> Pass(IReadOnlyList<SimulatedShip> ships, SimulationOptions options, Dice dice)
    {
        foreach (var port in Watched.Select(SeaPort.Named))
        {
            for (var hours = dice.Between(0, options.ImageHours); hours < options.Days * 24; hours += options.ImageHours * dice.Between(0.8, 1.2))
            {
                if (dice.Chance(1 / 3.0)) continue;
                var time = options.Start.AddHours(hours);
                var scene = string.Create(CultureInfo.InvariantCulture, $"{port.Name}-{time:yyyyMMddHHmm}");
                var number = 0;
                foreach (var ship in ships)
                {
                    var at = ship.Way.At(hours * 3600).At;
                    if (Globe.Km(at, port.At) > ImageRadiusKm || !dice.Chance(SeenShare)) continue;
                    number++;
                    yield return new Detection($"{scene}-{number}", time, Globe.Shift(at, 0.1 * dice.Normal(), 0.1 * dice.Normal()),
                        Math.Round(ship.LengthMetres * Math.Exp(LengthError * dice.Normal())), null, 0.9, "SIM-1", scene);
                }
            }
        }
    }
}

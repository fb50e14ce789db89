using Waybill.Model;

namespace Waybill.Movements;

/// <summary>When ships shuttle. No other public system tells shuttles; the defaults follow what was published of Rajin and Dunai in 2023.</summary>
public sealed record ShuttleOptions
{
    /// <summary>Least calls at the far end, seen or inferred, each between two at the near end. Default 3: once is a trip, twice a coincidence.</summary>
    public int MinRounds { get; init; } = 3;

    /// <summary>Least of them that a message, a sighting or a detection shows. Default 2: silences alone name no port.</summary>
    public int MinSeen { get; init; } = 2;

    /// <summary>
    /// Least calls that silences show for one shown otherwise to be enough. Default 6: as many silences of one length from one port, after one sighting
    /// at the end of another of them, are no coincidence.
    /// </summary>
    public int FittedForOneSeen { get; init; } = 6;

    /// <summary>Least distance between the ends, nautical miles. Default 20: nearer, it is one port area.</summary>
    public double MinNm { get; init; } = 20;

    /// <summary>Distance from the near end within which a silence begins and ends there, kilometres. Default 40: these ships go dark in port or just off it.</summary>
    public double NearKm { get; init; } = 40;

    /// <summary>Least hours that a silence must leave for the hidden call. Default 4: less does not load a ship.</summary>
    public double MinStayHours { get; init; } = 4;

    /// <summary>Share by which a silence without a detection may be shorter or longer than those with one to count as a call too. Default 0.6.</summary>
    public double LengthSpread { get; init; } = 0.6;

    /// <summary>Least share of the ship's stops, between the first and the last of the shuttle, that are at its two ends. Default 0.7: a liner calls elsewhere too.</summary>
    public double Focus { get; init; } = 0.7;

    internal EventRule Rule => new("shuttle", "1",
    [
        new("min_rounds", MinRounds), new("min_seen", MinSeen), new("fitted_for_one_seen", FittedForOneSeen), new("min_nm", MinNm), new("near_km", NearKm), new("min_stay_hours", MinStayHours),
        new("length_spread", LengthSpread), new("focus", Focus),
    ]);
}

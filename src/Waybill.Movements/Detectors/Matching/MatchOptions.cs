using Waybill.Model;

namespace Waybill.Movements;

/// <summary>When a ship seen from space is one that was heard.</summary>
public sealed record MatchOptions
{
    /// <summary>
    /// Least score of a match: probability a square kilometre that the ship heard was where one was seen. Default 2.5e-5 (the threshold of Global
    /// Fishing Watch's longline study, between 5e-6, almost certainly another ship, and 1e-4).
    /// </summary>
    public double MinScore { get; init; } = 2.5e-5;

    /// <summary>Longest time from the image to the nearest message, hours. Default 12: beyond, a ship may be anywhere.</summary>
    public double MaxHours { get; init; } = 12;

    /// <summary>Error of a place in the image and in the message, kilometres. Default 0.3: a moving ship is displaced in a radar image.</summary>
    public double PlaceErrorKm { get; init; } = 0.3;

    /// <summary>The same of a ship that lies still, kilometres. Default 0.15: the image's own error and the way from the antenna to the ship's middle.</summary>
    public double StillErrorKm { get; init; } = 0.15;

    /// <summary>
    /// Share of ships that send nothing. Default 0.1. Where many ships lie close, as in port, a match must be likelier than such a ship would be by
    /// chance: the score must reach this share of the other ships seen a square kilometre within 5 km.
    /// </summary>
    public double UnheardShare { get; init; } = 0.1;

    /// <summary>Growth of that error with the distance that she can have gone since the nearest message. Default 0.3.</summary>
    public double DriftShare { get; init; } = 0.3;

    /// <summary>Error of a length measured in the image, as a share. Default 0.2: radar smears, and the length told by the ship is typed by hand.</summary>
    public double LengthError { get; init; } = 0.2;

    internal EventRule Rule => new("match", "1",
        [new("min_score_e6", MinScore * 1e6), new("max_hours", MaxHours), new("place_error_km", PlaceErrorKm), new("still_error_km", StillErrorKm), new("unheard_share", UnheardShare), new("drift_share", DriftShare), new("length_error", LengthError)]);
}

using Waybill.Model;

namespace Waybill.Movements;

/// <summary>A ship seen and the track that explains her; no track when none does.</summary>
/// <param name="Detection">What was seen.</param>
/// <param name="Track">Who it was.</param>
/// <param name="Score">How well it fits.</param>
internal sealed record Matched(Detection Detection, Track? Track, MatchScore Score)
{
    /// <summary>Distance to the nearest ship that was heard within the hour, kilometres; null when none was.</summary>
    public double? NearestHeardKm { get; init; }
}

/// <summary>Detections from space, each with the track that explains it or as dark.</summary>
internal static class MatchDetector
{
    /// <summary>Every detection, by time.</summary>
    public static List<Matched> Find(Fleet fleet, MatchOptions options)
    {
        var found = new List<Matched>();
        var tracks = fleet.Tracks.ToList();
        foreach (var scene in fleet.Detections.GroupBy(SceneOf))
        {
            var candidates = new List<(Detection Left, Ship Right, double Score)>();
            var scores = new List<(Track Track, MatchScore Score)>();
            var nearest = new Dictionary<Detection, double>();
            foreach (var detection in scene)
            {
                var least = Math.Max(options.MinScore, options.UnheardShare * Crowding(detection, scene));
                foreach (var track in tracks)
                {
                    if (MatchScore.Of(detection, track, options) is not { } score) continue;
                    if (score.Minutes <= 60 && score.Km < nearest.GetValueOrDefault(detection, double.MaxValue)) nearest[detection] = score.Km;
                    if (score.Score < least) continue;
                    candidates.Add((detection, track.Ship, score.Score));
                    scores.Add((track, score));
                }
            }
            var matched = MutualBest.Pair(candidates, options.MinScore).ToDictionary(i => candidates[i].Left, i => scores[i], EqualityComparer<Detection>.Default);
            foreach (var detection in scene)
            {
                var (track, score) = matched.GetValueOrDefault(detection);
                found.Add(new Matched(detection, track, score) { NearestHeardKm = nearest.TryGetValue(detection, out var km) ? km : null });
            }
        }
        return [.. found.OrderBy(match => match.Detection.Time).ThenBy(match => match.Detection.Id, StringComparer.Ordinal)];
    }

    /// <summary>Other ships seen a square kilometre within 5 km.</summary>
    private static double Crowding(Detection detection, IEnumerable<Detection> scene)
    {
        const double radius = 5;
        return scene.Count(other => !ReferenceEquals(other, detection) && Sphere.Km(other.At, detection.At) <= radius) / (Math.PI * radius * radius);
    }

    /// <summary>The image of a detection; without a name, all of one minute.</summary>
    public static string SceneOf(Detection detection) => detection.Scene ?? detection.Time.ToString("yyyyMMddHHmm", System.Globalization.CultureInfo.InvariantCulture);

    public static MovementEvent Event(Matched match, Fleet fleet, PortIndex ports, MatchOptions options)
    {
        var (detection, place) = (match.Detection, ports.PlaceNear(match.Detection.At, 200));
        var length = detection.LengthMetres is { } metres ? $"a ship of {Tell.Number(metres)} m" : "a ship";
        var seen = $"On {Tell.Time(detection.Time)} {detection.Sensor ?? "a satellite"} saw {length} {Tell.Where(place, detection.At)}";
        var common = new MovementEvent
        {
            Kind = MovementKind.DarkDetection,
            Start = detection.Time,
            End = detection.Time,
            At = detection.At,
            Place = place,
            Rule = options.Rule,
            Confidence = EventConfidence.Moderate,
            Why = "",
            Evidence = fleet.Evidence([detection.Source]),
        };
        if (match.Track is { } track)
            return common with
            {
                Kind = MovementKind.Match,
                Vessels = [track.Ship.Ref],
                Figures = [new("length_m", detection.LengthMetres), new("km", match.Score.Km), new("minutes", match.Score.Minutes), new("score_e6", match.Score.Score * 1e6)],
                Confidence = match.Score.Score >= 40 * options.MinScore ? EventConfidence.High : EventConfidence.Moderate,
                Why = $"{seen}; the messages of {track.Ship.Label}, {Tell.Number(match.Score.Minutes)} minutes off, put her {Tell.Number(match.Score.Km)} km from there, and no other ship fits better.",
                Evidence = fleet.Evidence([detection.Source, match.Score.Nearest.Source]),
            };
        return common with
        {
            Figures = [new("length_m", detection.LengthMetres), new("nearest_heard_km", match.NearestHeardKm), new("probability", detection.Probability)],
            Confidence = detection.Probability is < 0.5 ? EventConfidence.Low : EventConfidence.Moderate,
            Why = $"{seen} that no track explains: "
                + (match.NearestHeardKm is { } km ? $"the nearest ship heard within the hour was {Tell.Number(km)} km away." : "no ship was heard within the hour."),
        };
    }
}

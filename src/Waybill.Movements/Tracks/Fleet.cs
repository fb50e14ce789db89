using Waybill.Model;

namespace Waybill.Movements;

/// <summary>All ships of the data, cut into tracks, and what else was seen. Ships stand by MMSI: the order of reading leaves no mark.</summary>
internal sealed class Fleet
{
    public required IReadOnlyList<Ship> Ships { get; init; }

    public IReadOnlyList<Detection> Detections { get; init; } = [];

    public IReadOnlyList<Sighting> Sightings { get; init; } = [];

    /// <summary>Digests of the captures that the lines of the records count in.</summary>
    public required IReadOnlyList<Sha256> Captures { get; init; }

    public IEnumerable<Track> Tracks => Ships.SelectMany(ship => ship.Tracks);

    /// <summary>Last instant that anything was heard, seconds.</summary>
    public uint End { get; init; }

    /// <summary>First instant that anything was heard, seconds.</summary>
    public uint Start { get; init; }

    /// <summary>The lines as evidence: one entry a capture, lines ascending, each once.</summary>
    public IReadOnlyList<EventEvidence> Evidence(IEnumerable<SourceLine> lines) =>
        [.. lines.Where(line => line.Line > 0 && line.Capture < Captures.Count)
            .GroupBy(line => line.Capture).OrderBy(group => group.Key)
            .Select(group => new EventEvidence(Captures[group.Key], [.. group.Select(line => line.Line).Distinct().Order()]))];
}

using Waybill.Model;
using Waybill.Movements;

namespace Waybill.Ledger;

/// <summary>Hands the sightings of reports to the detectors, and turns the evidence that rests on them into documents and spans.</summary>
internal sealed class ReportSightings
{
    private readonly Dictionary<Sha256, List<ClaimSighting>> _byCapture = [];

    /// <summary>Hands them over; one that a list of sightings tells too is left to the list, so that nothing counts twice.</summary>
    public ReportSightings(IReadOnlyList<ClaimSighting> told, MovementIntake intake)
    {
        var places = new PlaceBook();
        var listed = intake.Taken.ToList();
        var ships = listed.Select(sighting => sighting.ShipName).Concat(intake.ShipNames).OfType<string>().Select(PlainName.Of).ToHashSet(StringComparer.Ordinal);
        var captures = new Dictionary<Sha256, int>();
        foreach (var one in told)
        {
            if (!one.IsShip && !ships.Contains(PlainName.Of(one.Sighting.ShipName!))) continue;
            if (listed.Exists(known => ClaimSightings.Same(known, one.Sighting, places))) continue;
            if (!captures.TryGetValue(one.Capture, out var number))
            {
                captures.Add(one.Capture, number = intake.Capture(one.Capture));
                _byCapture.Add(one.Capture, []);
            }
            _byCapture[one.Capture].Add(one);
            // The number of the sighting in its report stands for a line until the event is found.
            intake.Accept(one.Sighting with { Source = new SourceLine(number, _byCapture[one.Capture].Count) });
        }
    }

    /// <summary>The event with documents and spans where its evidence lies in reports.</summary>
    public MovementEvent Cite(MovementEvent e) =>
        e.Evidence.Any(evidence => _byCapture.ContainsKey(evidence.Capture)) ? e with { Evidence = [.. e.Evidence.SelectMany(Cite)] } : e;

    private IEnumerable<EventEvidence> Cite(EventEvidence evidence) => _byCapture.TryGetValue(evidence.Capture, out var sightings)
        ? evidence.Lines.Select(line => sightings[line - 1]).GroupBy(sighting => sighting.Document, StringComparer.Ordinal)
            .Select(group => new EventEvidence(evidence.Capture, []) { Document = group.Key, Spans = [.. group.Select(sighting => sighting.Span).Distinct().Order()] })
        : [evidence];
}

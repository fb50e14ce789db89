using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Reads what else a sentence tells of: meetings, positions, movements and measures.</summary>
internal static class EventReader
{
    private static readonly IEventDetector[] Detectors = [new MeetingDetector(), new PositionDetector(), new MovementDetector(), new MeasureDetector()];

    /// <summary>Every event, kind by kind.</summary>
    public static IEnumerable<EventClaim> Read(Scene scene) => Detectors.SelectMany(detector => detector.Find(scene));

    /// <summary>Whether a sentence has words of an event, or carriers, whose part in it only syntax tells.</summary>
    public static bool NeedsSyntax(SentenceView view) =>
        view.Matches.Exists(match => match.Entry is TriggerEntry { Frame: FrameKind.Meet or FrameKind.Travel or FrameKind.Measure } or CarrierEntry or VesselEntry)
        || view.HasCue(CueKind.Talks) || view.HasCue(CueKind.Instrument) || view.HasCue(CueKind.Relocating) || view.HasCue(CueKind.Presence);
}

using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Finds the events of one kind in a sentence.</summary>
internal interface IEventDetector
{
    /// <summary>The events, in order.</summary>
    IEnumerable<EventClaim> Find(Scene scene);
}

using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Finds the figures of one metric in a sentence.</summary>
internal interface IEstimateRule
{
    /// <summary>The figures, in order.</summary>
    IEnumerable<EstimateClaim> Find(Scene scene);
}

using Waybill.Model;

namespace Waybill.Reports;

/// <summary>What relative times are counted from.</summary>
/// <param name="Published">When the document was published; null leaves everything but full dates without days.</param>
/// <param name="Local">The days last mentioned before the text, for "the next day", "the same month".</param>
/// <param name="Year">The year that a document looks back on, for months without a year; null for the latest such month.</param>
/// <param name="PreferFuture">Whether the clause speaks of what is to come.</param>
internal readonly record struct TimeAnchor(PrefixDate? Published, DateInterval? Local = null, int? Year = null, bool PreferFuture = false);

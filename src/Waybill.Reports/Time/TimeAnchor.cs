using Waybill.Model;

namespace Waybill.Reports;

/// <summary>What relative times are counted from.</summary>
/// <param name="Published">When the document was published; null leaves everything but full dates without days.</param>
/// <param name="Local">The days last mentioned before the text, for "the next day", "the same month".</param>
/// <param name="Frame">
/// A stated period that the text before looks back on: a day or month without a year that falls inside belongs to it.
/// </param>
/// <param name="PreferFuture">Whether the clause speaks of what is to come.</param>
internal readonly record struct TimeAnchor(PrefixDate? Published, DateInterval? Local = null, DateInterval? Frame = null, bool PreferFuture = false);

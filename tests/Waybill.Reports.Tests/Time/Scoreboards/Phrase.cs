using Waybill.Model;

namespace Waybill.Reports.Tests.Scoreboards;

/// <summary>A phrase of an outside collection, with what must come out of it.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Text">The phrase.</param>
/// <param name="Now">What relative times are counted from.</param>
/// <param name="Expected">What it holds; empty when nothing may be found.</param>
internal sealed record Phrase(string Language, string Text, DateOnly Now, IReadOnlyList<Expectation> Expected);

/// <summary>One time of a phrase.</summary>
/// <param name="Kind">The collection's word for its kind.</param>
/// <param name="Words">The words that state it; null for the whole phrase.</param>
/// <param name="Days">The days it may mean.</param>
/// <param name="Seconds">Length of a duration, 0 for others.</param>
internal sealed record Expectation(string Kind, string? Words, IReadOnlyList<DateInterval> Days, decimal Seconds);

using Waybill.Model;

namespace Waybill.Lists;

/// <summary>Under which programme, and when, a subject is designated.</summary>
/// <param name="Programme">Programme or regime, as the list names it.</param>
/// <param name="Reference">Permanent reference of the entry or of the legal act, when told.</param>
/// <param name="Days">From the day of listing to that of delisting; null when the list dates neither.</param>
/// <param name="At">Where it stands.</param>
public sealed record Listing(string Programme, string? Reference, DateInterval? Days, ListRef At);

namespace Waybill.Ledger;

/// <summary>What <c>case.toml</c> says of a case.</summary>
/// <param name="Name">Name of the case; by default its folder's.</param>
/// <param name="Title">Title that the brief bears; by default the name.</param>
/// <param name="Language">Language of the brief, <c>en</c> (default) or <c>fr</c>.</param>
/// <param name="Question">What the case is to answer, one or two sentences; null when it does not say.</param>
public sealed record CaseInfo(string Name, string Title, string Language = "en", string? Question = null);

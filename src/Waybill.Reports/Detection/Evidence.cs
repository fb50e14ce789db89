namespace Waybill.Reports;

/// <summary>What one hint says for one language.</summary>
/// <param name="Language">Index of the language.</param>
/// <param name="Score">Sixteenths of a bit by which the hint is likelier in it than elsewhere.</param>
internal readonly record struct Evidence(int Language, int Score);

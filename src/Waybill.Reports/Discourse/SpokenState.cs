namespace Waybill.Reports;

/// <summary>A state that a document names.</summary>
/// <param name="Name">What it calls it first.</param>
/// <param name="Times">How often it names it.</param>
internal readonly record struct SpokenState(string Name, int Times);

using Waybill.Model;

namespace Waybill.Reports;

/// <summary>A state that a document names.</summary>
/// <param name="Name">What it calls it first.</param>
/// <param name="Times">How often it names it.</param>
/// <param name="First">Where it names it first.</param>
internal readonly record struct SpokenState(string Name, int Times, TextSpan First)
{
    /// <summary>Its place among the states that the document names most, from 1; the last place is shared by all that follow.</summary>
    public uint Rank { get; init; }
}

namespace Waybill.Ledger;

/// <summary>What happened to a capture's place in the folder.</summary>
public enum CustodyAct
{
    /// <summary>Its bytes were taken in from a path.</summary>
    TakenIn,

    /// <summary>The same bytes were found at another path, or again.</summary>
    Found,

    /// <summary>The path no longer holds anything.</summary>
    Gone,

    /// <summary>The path holds other bytes now.</summary>
    Replaced,
}

/// <summary>One step of the chain of custody.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="Act">What happened.</param>
/// <param name="Path">Path below the case folder, with <c>/</c>.</param>
public sealed record CustodyStep(DateTimeOffset At, CustodyAct Act, string Path);

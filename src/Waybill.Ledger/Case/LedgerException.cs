using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>The ledger itself cannot be used: locked, newer, full, no ledger at all. What it held before is as it was.</summary>
public sealed class LedgerException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="fault">The file and what is wrong with it, as a user is to read it.</param>
    /// <param name="inner">What the store reported.</param>
    public LedgerException(Fault fault, Exception? inner = null)
        : base(fault?.ToString(), inner)
    {
        ArgumentNullException.ThrowIfNull(fault);
        Fault = fault;
    }

    /// <summary>The file and what is wrong with it.</summary>
    public Fault Fault { get; }
}

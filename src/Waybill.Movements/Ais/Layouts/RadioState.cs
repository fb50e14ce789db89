namespace Waybill.Movements.Ais;

/// <summary>What the communication state at the end of a message says (Recommendation ITU-R M.1371-5, Annex 2, 3.3.7.2 and 3.3.7.3).</summary>
internal enum RadioState
{
    /// <summary>The message has none.</summary>
    None,

    /// <summary>Self-organised access.</summary>
    Sotdma,

    /// <summary>Incremental access.</summary>
    Itdma,

    /// <summary>The first bit says: 0 self-organised, 1 incremental.</summary>
    Either,
}

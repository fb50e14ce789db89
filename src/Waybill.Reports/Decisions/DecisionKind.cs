namespace Waybill.Reports;

/// <summary>What the reader decides by weighing. The numbers are part of the model format and do not change.</summary>
internal enum DecisionKind : byte
{
    /// <summary>Who sends goods and who receives them.</summary>
    Roles = 0,

    /// <summary>How far the transfer has come.</summary>
    Stage = 1,

    /// <summary>How the source stands to it.</summary>
    Stance = 2,

    /// <summary>Who says so through whom.</summary>
    Chain = 3,

    /// <summary>When the goods move.</summary>
    Time = 4,

    /// <summary>Whether a carrier carries them.</summary>
    Carrier = 5,

    /// <summary>Whether they are loaded or discharged at a place.</summary>
    Place = 6,

    /// <summary>What the goods are.</summary>
    Code = 7,

    /// <summary>Whether goods are part of a transfer at all.</summary>
    Claim = 8,

    /// <summary>Whether a claim is told, all of it being known.</summary>
    Telling = 9,

    /// <summary>How much of the goods moves.</summary>
    Quantity = 10,

    /// <summary>Whether a sentence may tell of a transfer at all, before its syntax is known.</summary>
    Sentence = 11,
}

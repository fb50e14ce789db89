namespace Waybill.Movements.Ais;

/// <summary>What can be wrong with lines of AIS sentences.</summary>
public enum AisFaultKind
{
    /// <summary>The checksum is not that of the sentence.</summary>
    WrongChecksum,

    /// <summary>There is no checksum.</summary>
    NoChecksum,

    /// <summary>The fields are not those of a VDM or VDO sentence.</summary>
    Malformed,

    /// <summary>A sentence without the mark that it starts with.</summary>
    NoStart,

    /// <summary>The payload has a letter that stands for no bits.</summary>
    WrongPayload,

    /// <summary>The payload is too short for a header, or longer than any message.</summary>
    WrongLength,

    /// <summary>The message type is none of 1 to 27.</summary>
    UnknownType,

    /// <summary>Sentences of a message are missing.</summary>
    Incomplete,

    /// <summary>The line is longer than a line may be.</summary>
    LineTooLong,

    /// <summary>The checksum of a tag block is wrong: its time and station are not used.</summary>
    WrongTagBlock,
}

namespace Waybill.Movements.Ais;

/// <summary>Limits of a reader of AIS sentences.</summary>
public sealed record AisReaderOptions
{
    /// <summary>Longest line in bytes. Default 1024: a sentence has at most 82 characters (IEC 61162-1, 7.3), a tag block 80; the rest is for receivers' stamps.</summary>
    public int LineLimit { get; init; } = 1024;

    /// <summary>Messages of several sentences that may be open at a time. Default 64: ten sequence numbers on two channels, of several stations.</summary>
    public int OpenMessages { get; init; } = 64;

    /// <summary>How long the sentences of a message may be apart by receive time. Default 30 s: sequence numbers come round again after ten messages.</summary>
    public TimeSpan MessageTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many sentences may come from the first to the last of a message. Default 1000: holds where no receive time is known.</summary>
    public int MessageSentences { get; init; } = 1000;
}

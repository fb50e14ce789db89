namespace Waybill.Reports;

/// <summary>A verb or noun of transfer in its sentence.</summary>
/// <param name="Match">Where it stands.</param>
/// <param name="Entry">What the lexicon says of it.</param>
/// <param name="Group">Its auxiliaries and negation; nothing for a noun.</param>
internal sealed record Trigger(Match Match, TriggerEntry Entry, VerbGroup Group)
{
    /// <summary>Its token.</summary>
    public int Token => Match.First;

    /// <summary>Shape that decides where its roles stand.</summary>
    public TriggerShape Shape { get; init; }

    /// <summary>Frame and shape in one value, for the facts of decisions; 0 stands for no trigger.</summary>
    public uint Key => ((uint)Entry.Frame * 8) + (uint)Shape + 1;
}

/// <summary>Shape of a trigger.</summary>
internal enum TriggerShape : byte
{
    /// <summary>A noun.</summary>
    Noun,

    /// <summary>A finite verb in the active voice.</summary>
    Active,

    /// <summary>A verb in the passive voice.</summary>
    Passive,

    /// <summary>A bare participle on a noun.</summary>
    Participle,

    /// <summary>An infinitive.</summary>
    Infinitive,

    /// <summary>A gerund or present participle.</summary>
    Gerund,
}

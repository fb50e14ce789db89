using Waybill.Model;

namespace Waybill.Reports;

/// <summary>A transfer as one verb or noun of a sentence tells it, with its roles as they stand there.</summary>
internal sealed class Frame(Match trigger, TriggerEntry entry)
{
    /// <summary>The word that calls it up.</summary>
    public Match Trigger { get; } = trigger;

    /// <summary>What the lexicon says of that word.</summary>
    public TriggerEntry Entry { get; } = entry;

    /// <summary>Tokens that its roles are looked for in.</summary>
    public (int First, int End) Window { get; set; }

    /// <summary>Who sends.</summary>
    public List<PartyMention> Consignor { get; set; } = [];

    /// <summary>Who receives.</summary>
    public List<PartyMention> Consignee { get; set; } = [];

    /// <summary>What moves.</summary>
    public List<CargoMention> Cargo { get; set; } = [];

    /// <summary>What carries it.</summary>
    public List<CarrierMention> Carriers { get; } = [];

    /// <summary>Where it is loaded.</summary>
    public List<PlaceMention> Loading { get; } = [];

    /// <summary>Where it is discharged.</summary>
    public List<PlaceMention> Discharge { get; } = [];

    /// <summary>When.</summary>
    public TimeMention? Time { get; set; }

    /// <summary>How far it has come.</summary>
    public Stage Stage { get; set; }

    /// <summary>Whether it is what is given in exchange.</summary>
    public bool IsMirror { get; init; }

    /// <summary>Stance of who says it.</summary>
    public Stance Stance { get; set; }
}

using Waybill.Model;

namespace Waybill.Reports;

/// <summary>What a lexicon says of a word or group of words.</summary>
internal abstract record Entry;

/// <summary>How a word stands for a party.</summary>
internal enum PartyKind
{
    /// <summary>Name of a state.</summary>
    State,

    /// <summary>Adjective or noun of nationality.</summary>
    Demonym,

    /// <summary>A capital, which may stand for its government or be just a place.</summary>
    Capital,

    /// <summary>A seat or organ of government.</summary>
    Government,

    /// <summary>A person who leads or speaks for a state.</summary>
    Leader,

    /// <summary>Armed forces with a name of their own.</summary>
    Forces,

    /// <summary>An armed group, company or movement.</summary>
    Group,

    /// <summary>A body of states.</summary>
    Body,
}

/// <summary>A party.</summary>
internal sealed record PartyEntry(PartyId Id, PartyKind Kind, string Name) : Entry
{
    /// <summary>A number for who is meant (<see cref="RoleCandidate.Meaning"/>).</summary>
    public uint Meaning { get; } = RoleCandidate.MeaningOf([Id]);
}

/// <summary>A second party that a place may stand for: the group that holds it.</summary>
internal sealed record SecondPartyEntry(PartyEntry Party) : Entry;

/// <summary>Goods; <paramref name="Unit"/> is what counting them yields, null when they cannot be counted.</summary>
internal sealed record GoodsEntry(GoodsCode Code, string? Unit) : Entry
{
    /// <summary>Whether they are people, or people who train: a mechanic may be sent, and may say so.</summary>
    public bool IsPeople => Code.Family is "personnel" or "training";
}

/// <summary>A unit of quantity.</summary>
internal sealed record UnitEntry(string Unit) : Entry
{
    /// <summary>Whether these are dollars of which the words do not say whose.</summary>
    public bool IsPlainDollar { get; init; }
}

/// <summary>A kind of carrier.</summary>
internal sealed record CarrierEntry(CarrierKind Kind) : Entry
{
    /// <summary>What a number of carriers with goods counts: lorries as such, others as shipments (docs/annotation.md).</summary>
    public static string LoadOf(CarrierKind kind) => kind == CarrierKind.Vehicle ? "vehicle" : "shipment";
}

/// <summary>A ship known by name.</summary>
internal sealed record VesselEntry(string Name, ImoNumber? Imo, PartyId? Flag) : Entry;

/// <summary>A place; <paramref name="Garbled"/> when the form is a known slip of machine translation.</summary>
internal sealed record PlaceEntry(string Name, PartyId? Country, string Kind, bool Garbled) : Entry
{
    /// <summary>States of which a document may not speak where the garbled form stands for the place: the word is a name of their own.</summary>
    public IReadOnlyList<PartyId> Unless { get; init; } = [];
}

/// <summary>Somebody or something that can be a source; <paramref name="Name"/> is null for a common noun.</summary>
internal sealed record SourceEntry(SourceKind Kind, string? Name, PartyId? For, Channel? Channel) : Entry;

/// <summary>A noun that is a source only where its name stands by it: the agency Belga, the group Pax.</summary>
internal sealed record BodyEntry(SourceKind Kind, Channel? Channel) : Entry;

/// <summary>A verb or noun that calls up a frame.</summary>
internal sealed record TriggerEntry(FrameKind Frame, Stage? Stage, VerbForm Form, GoodsCode? Goods) : Entry
{
    /// <summary>Whether it says, shows or cites something.</summary>
    public bool IsOfSpeech => Frame is >= FrameKind.Say and <= FrameKind.Cite;
}

/// <summary>A word of grammar or a marker.</summary>
internal sealed record CueEntry(CueKind Kind, string Value) : Entry
{
    /// <summary>What the words say of the state that they stand for, as <see cref="StateTraits"/> names it; null for nothing.</summary>
    public string? Trait { get; init; }
}

/// <summary>What a trigger is about.</summary>
internal enum FrameKind
{
    /// <summary>The subject gives the object to somebody.</summary>
    Send,

    /// <summary>The subject gets the object from somebody.</summary>
    Receive,

    /// <summary>The subject asks somebody for the object.</summary>
    Seek,

    /// <summary>The subject, goods or a carrier, goes to what follows.</summary>
    Move,

    /// <summary>The subject, goods or a carrier, leaves what follows.</summary>
    Leave,

    /// <summary>A carrier takes the object somewhere.</summary>
    Carry,

    /// <summary>Goods are put on board.</summary>
    Load,

    /// <summary>Goods are taken off.</summary>
    Unload,

    /// <summary>The subject stops the object on its way.</summary>
    Seize,

    /// <summary>The subject arms or trains the object: the goods lie in the verb.</summary>
    Equip,

    /// <summary>Both sides treat with each other.</summary>
    Trade,

    /// <summary>A source says.</summary>
    Say,

    /// <summary>A source denies.</summary>
    Deny,

    /// <summary>A source says that it sees no proof.</summary>
    Doubt,

    /// <summary>A source accuses.</summary>
    Accuse,

    /// <summary>A source warns or fears.</summary>
    Warn,

    /// <summary>A source condemns.</summary>
    Condemn,

    /// <summary>A source confirms.</summary>
    Confirm,

    /// <summary>A source calls for something.</summary>
    CallFor,

    /// <summary>Evidence shows.</summary>
    Show,

    /// <summary>One source leans on another: citing, quoting.</summary>
    Cite,

    /// <summary>Parties meet.</summary>
    Meet,

    /// <summary>Somebody or something travels or is seen.</summary>
    Travel,

    /// <summary>A measure is imposed or invoked.</summary>
    Measure,
}

/// <summary>Form of a verb; <see cref="Noun"/> for a noun.</summary>
internal enum VerbForm
{
    /// <summary>No verb.</summary>
    Noun,

    /// <summary>Infinitive.</summary>
    Infinitive,

    /// <summary>Present tense.</summary>
    Present,

    /// <summary>Past tense; in English also the participle.</summary>
    Past,

    /// <summary>Imperfect.</summary>
    Imperfect,

    /// <summary>Future.</summary>
    Future,

    /// <summary>Conditional.</summary>
    Conditional,

    /// <summary>Past participle.</summary>
    Participle,

    /// <summary>Present participle, gerund.</summary>
    Gerund,
}

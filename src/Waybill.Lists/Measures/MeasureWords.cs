namespace Waybill.Lists;

/// <summary>Which way goods go that a measure bars, seen from its target.</summary>
public enum MeasureDirection
{
    /// <summary>To the target.</summary>
    To,

    /// <summary>From the target.</summary>
    From,

    /// <summary>Both ways.</summary>
    Both,
}

/// <summary>What a measure is about.</summary>
public enum MeasureAct
{
    /// <summary>Supply, sale or transfer.</summary>
    Supply,

    /// <summary>Export by the target and procurement from it.</summary>
    Procurement,

    /// <summary>Training, advice, services, assistance, cooperation, work.</summary>
    Services,

    /// <summary>Money and financial services.</summary>
    Finance,

    /// <summary>Freezing of assets.</summary>
    Freeze,

    /// <summary>Carriage to and fro.</summary>
    Carriage,

    /// <summary>Fuel and supplies to ships.</summary>
    Bunkering,

    /// <summary>Transfer from ship to ship.</summary>
    ShipToShip,

    /// <summary>Seizure, de-registration, ports, insurance of ships.</summary>
    Vessel,

    /// <summary>Inspection of cargo.</summary>
    Inspection,

    /// <summary>Vigilance and restraint, a call and no ban.</summary>
    Restraint,
}

/// <summary>What a measure is directed at.</summary>
public enum TargetKind
{
    /// <summary>A State, with all that is under it.</summary>
    State,

    /// <summary>A territory, whoever receives there.</summary>
    Territory,

    /// <summary>A part of a territory.</summary>
    PartOfTerritory,

    /// <summary>Named persons and entities.</summary>
    Persons,
}

/// <summary>Whether a measure is in force.</summary>
public enum MeasureStatus
{
    /// <summary>It is.</summary>
    InForce,

    /// <summary>It exists, but does not apply for the time being.</summary>
    Suspended,

    /// <summary>It ended.</summary>
    Expired,

    /// <summary>Some States hold that it is in force, others that it is not.</summary>
    Contested,

    /// <summary>Nobody checked.</summary>
    Unknown,
}

/// <summary>What a measure asks for besides target, goods, act and time.</summary>
public enum MeasureCondition
{
    /// <summary>A ship carries the goods.</summary>
    Vessel,

    /// <summary>The goods pass from ship to ship.</summary>
    ShipToShip,

    /// <summary>A ship flies the target's flag.</summary>
    TargetFlag,

    /// <summary>A party or ship is designated.</summary>
    Designated,

    /// <summary>A yearly cap is exceeded.</summary>
    OverCap,

    /// <summary>The State determines what the goods could contribute to.</summary>
    Determination,

    /// <summary>The goods go for repair, servicing, testing or marketing.</summary>
    RepairPurpose,

    /// <summary>The ship is on the high seas.</summary>
    HighSeas,

    /// <summary>The ship is in a port of the State.</summary>
    PortCall,

    /// <summary>Somebody insures, registers or classifies the ship.</summary>
    VesselServices,

    /// <summary>There is no end-user document.</summary>
    EndUserDocument,
}

/// <summary>Whether goods lie in a class of goods.</summary>
public enum Membership
{
    /// <summary>They do not.</summary>
    Outside,

    /// <summary>The code does not tell.</summary>
    Maybe,

    /// <summary>They do.</summary>
    Inside,
}

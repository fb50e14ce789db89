namespace Waybill.Reports;

/// <summary>What a phrase is to a verb or noun of transfer, whatever its voice.</summary>
internal enum GrammarRole : byte
{
    /// <summary>Nothing that can be told.</summary>
    None,

    /// <summary>Who does it: subject of the active, agent of the passive, possessor or adjective of the noun.</summary>
    Doer,

    /// <summary>What it is done with: object of the active, subject of the passive, genitive of the noun.</summary>
    Undergoer,

    /// <summary>To whom: indirect object, behind to.</summary>
    Goal,

    /// <summary>From whom, from where.</summary>
    Origin,

    /// <summary>Behind for.</summary>
    Benefit,

    /// <summary>Behind in or at.</summary>
    Place,

    /// <summary>Behind with.</summary>
    Partner,

    /// <summary>Owner or nationality of the goods.</summary>
    GoodsOwner,

    /// <summary>Nationality of something else.</summary>
    Attribute,
}

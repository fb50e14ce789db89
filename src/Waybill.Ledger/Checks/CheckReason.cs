namespace Waybill.Ledger;

/// <summary>Why an element is met, not met or unknown. Each has a sentence in every language of the brief.</summary>
public enum CheckReason
{
    /// <summary>A party is the target.</summary>
    TargetParty,

    /// <summary>A place lies in the target.</summary>
    TargetPlace,

    /// <summary>A party or ship is designated under the measure's regime.</summary>
    TargetListed,

    /// <summary>A party or ship may be one that is designated under it.</summary>
    TargetMaybeListed,

    /// <summary>A ship of an event flies the target's flag; for whom the goods are nothing tells.</summary>
    TargetEventFlag,

    /// <summary>Other parties are named.</summary>
    TargetOther,

    /// <summary>A party is named that may act for the target.</summary>
    TargetTies,

    /// <summary>A place is named that lies outside the part of the territory.</summary>
    TargetOutside,

    /// <summary>The territory or State is named, the part or the persons are not.</summary>
    TargetWithin,

    /// <summary>Nobody says.</summary>
    TargetUntold,

    /// <summary>The goods lie in a class.</summary>
    GoodsInside,

    /// <summary>The goods lie in a class that a later paragraph added.</summary>
    GoodsWidened,

    /// <summary>The measure is about all goods.</summary>
    GoodsAny,

    /// <summary>The goods may lie in a class.</summary>
    GoodsMaybe,

    /// <summary>The content is not stated.</summary>
    GoodsUnstated,

    /// <summary>The goods lie in no class.</summary>
    GoodsOther,

    /// <summary>Nobody says.</summary>
    GoodsUntold,

    /// <summary>What the ships of an event carried nothing tells.</summary>
    GoodsUnseen,

    /// <summary>Ships were tracked; that goods moved nothing tells.</summary>
    ActUnseen,

    /// <summary>Claims state that they moved.</summary>
    ActMoved,

    /// <summary>Claims state it, all with a hedge.</summary>
    ActHedged,

    /// <summary>Claims speak of it as sought, agreed or planned.</summary>
    ActAhead,

    /// <summary>Claims do not say how far it has come.</summary>
    ActUntold,

    /// <summary>It is only spoken of as possible.</summary>
    ActPossible,

    /// <summary>It is only denied, or nobody saw proof.</summary>
    ActDenied,

    /// <summary>The question takes it so.</summary>
    ActAsked,

    /// <summary>In force on all the days.</summary>
    TimeInForce,

    /// <summary>Nothing dates the transfer.</summary>
    TimeUndated,

    /// <summary>Not yet adopted.</summary>
    TimeBefore,

    /// <summary>No longer in force.</summary>
    TimeExpired,

    /// <summary>Suspended.</summary>
    TimeSuspended,

    /// <summary>States disagree whether it is in force.</summary>
    TimeContested,

    /// <summary>Nobody checked whether it is in force.</summary>
    TimeUnchecked,

    /// <summary>In force on some of the days.</summary>
    TimePartly,

    /// <summary>A State takes part.</summary>
    BoundState,

    /// <summary>A ship or aircraft flies the flag of a State.</summary>
    BoundFlag,

    /// <summary>The target itself is bound.</summary>
    BoundTarget,

    /// <summary>Nobody says.</summary>
    BoundUntold,

    /// <summary>A condition is met.</summary>
    ConditionMet,

    /// <summary>A condition is not met.</summary>
    ConditionNotMet,

    /// <summary>Nothing tells whether a condition is met.</summary>
    ConditionUntold,

    /// <summary>A party or ship is designated.</summary>
    ConditionListed,

    /// <summary>A party or ship may be one that is designated: only the name is like it.</summary>
    ConditionMaybeListed,

    /// <summary>The lists that were searched have none of them.</summary>
    ConditionNotListed,

    /// <summary>Ships met at sea; whether goods passed nothing tells.</summary>
    ConditionMeeting,

    /// <summary>A ship of an event flies the flag, by her MMSI.</summary>
    ConditionEventFlag,

    /// <summary>It names no exception.</summary>
    ExceptionsNone,

    /// <summary>None is recorded, but nobody checked what the measure says.</summary>
    ExceptionsUnchecked,

    /// <summary>Nothing tells whether an exception applies.</summary>
    ExceptionsUntold,
}

namespace Waybill.Model;

/// <summary>How far a transfer has come.</summary>
public enum Stage
{
    /// <summary>The text does not say.</summary>
    Unstated,

    /// <summary>Asked for, offered, negotiated.</summary>
    Sought,

    /// <summary>Ordered, signed.</summary>
    Agreed,

    /// <summary>Announced or promised, not yet moved.</summary>
    Planned,

    /// <summary>Present, habitual, loading, on the way.</summary>
    UnderWay,

    /// <summary>Sent, shipped, handed over.</summary>
    Delivered,

    /// <summary>Seized, blocked.</summary>
    Intercepted,
}

/// <summary>Stance of the origin towards the transfer.</summary>
public enum Stance
{
    /// <summary>States it.</summary>
    Asserts,

    /// <summary>States it with a hedge: reportedly, would have, believed to, <i>aurait</i>.</summary>
    Alleges,

    /// <summary>Says that it could be: could, might, fears, risk of.</summary>
    Possible,

    /// <summary>Says that it is not so.</summary>
    Denies,

    /// <summary>Says that it saw no proof, or cannot confirm.</summary>
    NoEvidence,
}

/// <summary>Part of the page that a claim stands in.</summary>
public enum Section
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>Title or heading.</summary>
    Headline,

    /// <summary>Words under a picture.</summary>
    Caption,

    /// <summary>A link to another article: "Read also: …".</summary>
    Teaser,
}

/// <summary>What kind of source a link of an attribution is.</summary>
public enum SourceKind
{
    /// <summary>A government, ministry or presidency.</summary>
    Government,

    /// <summary>A named or titled person in office.</summary>
    Official,

    /// <summary>Armed forces.</summary>
    Military,

    /// <summary>An intelligence service or its officials.</summary>
    Intelligence,

    /// <summary>A parliament or its members.</summary>
    Legislature,

    /// <summary>An organ between governments: UN, EU, G7.</summary>
    Igo,

    /// <summary>A panel of experts.</summary>
    ExpertPanel,

    /// <summary>A research institute.</summary>
    ThinkTank,

    /// <summary>A non-governmental organisation.</summary>
    Ngo,

    /// <summary>A newspaper, agency or broadcaster.</summary>
    Media,

    /// <summary>A company.</summary>
    Company,

    /// <summary>Satellite pictures, radar, AIS.</summary>
    Imagery,

    /// <summary>A paper, leaked or published.</summary>
    Document,

    /// <summary>A person who speaks for nobody else.</summary>
    Person,

    /// <summary>Somebody whom the text does not name.</summary>
    Unnamed,
}

/// <summary>Way in which a source said it.</summary>
public enum Channel
{
    /// <summary>A statement.</summary>
    Statement,

    /// <summary>A press conference or briefing.</summary>
    PressConference,

    /// <summary>An interview.</summary>
    Interview,

    /// <summary>A report.</summary>
    Report,

    /// <summary>An article.</summary>
    Article,

    /// <summary>Pictures or sensor data.</summary>
    Imagery,

    /// <summary>A post on a social network.</summary>
    Post,

    /// <summary>A document.</summary>
    Document,
}

/// <summary>Kind of an event that is no transfer.</summary>
public enum EventKind
{
    /// <summary>Talks, a summit, a visit received.</summary>
    Meeting,

    /// <summary>Somebody takes a position.</summary>
    Position,

    /// <summary>A vessel, train, aircraft or person travels or is seen at a place.</summary>
    Movement,

    /// <summary>A sanction imposed, an embargo or resolution invoked.</summary>
    Measure,
}

/// <summary>What somebody who takes a position does.</summary>
public enum PositionAct
{
    /// <summary>Accuses.</summary>
    Accuse,

    /// <summary>Condemns.</summary>
    Condemn,

    /// <summary>Warns.</summary>
    Warn,

    /// <summary>Denies.</summary>
    Deny,

    /// <summary>Confirms.</summary>
    Confirm,

    /// <summary>Calls for something.</summary>
    CallFor,
}

/// <summary>What a figure about a transfer measures that is not its quantity.</summary>
public enum EstimateMetric
{
    /// <summary>How long a stock lasts.</summary>
    Duration,

    /// <summary>Which share works.</summary>
    UsableShare,

    /// <summary>Per day, month or year.</summary>
    Rate,

    /// <summary>Place in an order: among the largest suppliers.</summary>
    Rank,

    /// <summary>A product or sum that the text draws from other figures.</summary>
    DerivedQuantity,

    /// <summary>Worth in money.</summary>
    Value,

    /// <summary>One exceeds another.</summary>
    Compare,
}

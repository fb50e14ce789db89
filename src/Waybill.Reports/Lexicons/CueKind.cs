namespace Waybill.Reports;

/// <summary>Words of grammar and markers that the reader goes by.</summary>
internal enum CueKind
{
    /// <summary>Marks where something goes: to, vers.</summary>
    To,

    /// <summary>Marks where something comes from: from, depuis.</summary>
    From,

    /// <summary>Genitive: of, de.</summary>
    Of,

    /// <summary>Marks who does: by, par.</summary>
    By,

    /// <summary>Marks for whom: for, pour.</summary>
    For,

    /// <summary>Marks a place: in, at, en.</summary>
    In,

    /// <summary>With, avec.</summary>
    With,

    /// <summary>Any other preposition.</summary>
    Other,

    /// <summary>By way of: via, through.</summary>
    Via,

    /// <summary>On board of.</summary>
    Aboard,

    /// <summary>In exchange for what follows.</summary>
    Exchange,

    /// <summary>In return, for what was said before.</summary>
    Return,

    /// <summary>According to.</summary>
    According,

    /// <summary>Turns a claim's stance.</summary>
    Stance,

    /// <summary>Turns a claim's stage.</summary>
    Stage,

    /// <summary>Not, never, none.</summary>
    Negation,

    /// <summary>Auxiliary have.</summary>
    Have,

    /// <summary>Auxiliary be.</summary>
    Be,

    /// <summary>Opens a relative clause.</summary>
    Relative,

    /// <summary>Opens a content clause: that, que.</summary>
    That,

    /// <summary>And, or.</summary>
    And,

    /// <summary>Article or other determiner.</summary>
    Determiner,

    /// <summary>Opens another clause: while, alors que, if.</summary>
    Subordinator,

    /// <summary>Pronoun; the value tells which.</summary>
    Pronoun,

    /// <summary>A noun that stands for a party named before: the country, its neighbour.</summary>
    Anaphor,

    /// <summary>A noun that makes a group of people of a nationality: forces, army.</summary>
    Forces,

    /// <summary>A noun that makes firms of a nationality: companies, banks.</summary>
    Firm,

    /// <summary>A noun for people, or a body of theirs, who may send or receive for themselves and not for a state: fighters, villages, a hospital.</summary>
    People,

    /// <summary>Of make only: -made, built.</summary>
    Made,

    /// <summary>Opens a link to another article.</summary>
    Teaser,

    /// <summary>Opens or marks a caption.</summary>
    Caption,

    /// <summary>Begging, newsletters, notices.</summary>
    Boilerplate,

    /// <summary>Anonymous, unnamed.</summary>
    Anonymous,

    /// <summary>The same one as before: the same source, selon lui.</summary>
    SameSource,

    /// <summary>A noun for a ship's identification: IMO.</summary>
    Imo,

    /// <summary>Flag, pavillon.</summary>
    Flag,

    /// <summary>A noun phrase for no proof.</summary>
    NoEvidence,

    /// <summary>A word of checking or proving: under a negation it says that there is no proof.</summary>
    Checking,

    /// <summary>Not able to, nobody who: negates a word of checking as "not" does.</summary>
    Failing,

    /// <summary>A title before a person's name.</summary>
    Title,

    /// <summary>A kind of place: port, base, depot.</summary>
    Place,

    /// <summary>What goods are worth: valued at, <i>d'une valeur de</i>.</summary>
    Worth,

    /// <summary>Lasts, keeps supplied.</summary>
    Lasting,

    /// <summary>Works; the value <c>fails</c> for the contrary.</summary>
    Usable,

    /// <summary>Between a part and its whole: one in two.</summary>
    OutOf,

    /// <summary>A superlative: largest, main.</summary>
    Most,

    /// <summary>What is ranked: supplier, customer, source.</summary>
    Ranked,

    /// <summary>Among, one of.</summary>
    OneOf,

    /// <summary>Could hold, would make: a quantity drawn from another.</summary>
    Capacity,

    /// <summary>Makes a share of: accounts for, comes from.</summary>
    Sharing,

    /// <summary>Exceeds; the value <c>times</c> where a number belongs to it, or that number itself.</summary>
    Exceeding,

    /// <summary>A noun of meeting: talks, summit.</summary>
    Talks,

    /// <summary>A resolution, embargo, ban or list of sanctions; the value is the body that it is always of.</summary>
    Instrument,

    /// <summary>A verb or noun of taking or invoking a measure.</summary>
    Imposing,

    /// <summary>Something military that moves as one: battalion, battery.</summary>
    Formation,

    /// <summary>Being at a place: seen at, lay at, <i>au mouillage</i>.</summary>
    Presence,

    /// <summary>Moving something from one place to another.</summary>
    Relocating,

    /// <summary>The most that is allowed: ceiling, quota.</summary>
    Ceiling,

    /// <summary>A noun or adjective of rejecting: a lie, groundless.</summary>
    Rebuff,

    /// <summary>To call something something: it rejects only with a word of rejecting.</summary>
    Naming,

    /// <summary>A verb of warning that is read as one of saying where a clause follows.</summary>
    Warning,

    /// <summary>A verb of fearing: no warning.</summary>
    Fearing,

    /// <summary>Under a measure: what stands before it suffers it.</summary>
    Under,

    /// <summary>A small word inside a person's name: al, bin, van, de; <i>weak</i> stands only behind a first name.</summary>
    Particle,

    /// <summary>A noun of counting or holding: what stands before it with a nationality says so, "by Kyiv's count", "on American estimates".</summary>
    Reckoning,

    /// <summary>Before one who told it, or who was told or carries it on: seen by, in an interview with, who has it from.</summary>
    Hearsay,

    /// <summary>What counts deliveries: three times, on two occasions, five voyages.</summary>
    Occasion,

    /// <summary>Of two things that were told: neither, both.</summary>
    Pair,

    /// <summary>What undoes a deal without naming it: called off, fell through, <i>a été résilié</i>, <i>n'a pas abouti</i>.</summary>
    Undone,

    /// <summary>What may answer a question by itself: yes, no, none.</summary>
    Reply,

    /// <summary>Each his own of what is listed: respectively.</summary>
    Respectively,
}

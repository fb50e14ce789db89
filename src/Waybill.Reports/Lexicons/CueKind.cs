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

    /// <summary>A title before a person's name.</summary>
    Title,

    /// <summary>A kind of place: port, base, depot.</summary>
    Place,
}

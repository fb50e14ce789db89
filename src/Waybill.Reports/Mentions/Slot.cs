namespace Waybill.Reports;

/// <summary>How a noun phrase is tied to what stands before it.</summary>
internal enum Marker
{
    /// <summary>No preposition: subject or object.</summary>
    None,

    /// <summary>To, vers: where it goes, who gets it.</summary>
    To,

    /// <summary>From, en provenance de: where it comes from.</summary>
    From,

    /// <summary>By, par: who does it.</summary>
    By,

    /// <summary>For, pour.</summary>
    For,

    /// <summary>In, à bord de: a place.</summary>
    In,

    /// <summary>With, avec.</summary>
    With,

    /// <summary>Via.</summary>
    Via,

    /// <summary>On board.</summary>
    Aboard,

    /// <summary>Behind "according to".</summary>
    According,

    /// <summary>Of, of a noun that is no goods and no trigger.</summary>
    Of,

    /// <summary>Any other preposition.</summary>
    Other,
}

namespace Waybill.Briefs;

/// <summary>The fields of a waybill, in the order of the form.</summary>
internal enum FieldKind
{
    /// <summary>Who sends.</summary>
    Consignor,

    /// <summary>Who receives.</summary>
    Consignee,

    /// <summary>What moves.</summary>
    Goods,

    /// <summary>How much.</summary>
    Quantity,

    /// <summary>What carries it.</summary>
    Carrier,

    /// <summary>Where it is loaded.</summary>
    Loading,

    /// <summary>Where it is discharged.</summary>
    Discharge,

    /// <summary>When it moves.</summary>
    Period,

    /// <summary>How far it has come.</summary>
    Stage,
}

/// <summary>One field of a waybill with every claimed value.</summary>
/// <param name="Kind">Which field.</param>
/// <param name="Values">The values; empty when the sources do not say.</param>
internal sealed record WaybillField(FieldKind Kind, IReadOnlyList<FieldValue> Values)
{
    /// <summary>Whether the sources say anything.</summary>
    public bool Told => Values.Count > 0;
}

/// <summary>One claimed value.</summary>
/// <param name="Text">The value in the language of the case.</param>
/// <param name="Words">The words of the text, where they say more than the value.</param>
/// <param name="WordsLanguage">Language of those words.</param>
/// <param name="Claims">Who claims it.</param>
/// <param name="Remark">What is to be known of the value: that it was mended, or cannot be; null for nothing.</param>
internal sealed record FieldValue(string Text, string? Words, string? WordsLanguage, IReadOnlyList<ClaimView> Claims, string? Remark = null);

namespace Waybill.Reports;

/// <summary>How a bare number hedges itself.</summary>
internal enum NumberVagueness : byte
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>A group word with an article: <i>une dizaine</i>.</summary>
    About,

    /// <summary>A plural group word: <i>dizaines</i>, hundreds.</summary>
    AtLeast,
}

/// <summary>A number without what hedges it from outside.</summary>
/// <param name="End">Token behind it.</param>
/// <param name="Value">Its value.</param>
/// <param name="Scale">What its last multiplying words made of it: 1 000 000 in two million; 1 when there is none.</param>
/// <param name="Vagueness">How it hedges itself.</param>
/// <param name="Kind">What sort it is.</param>
/// <param name="IsArticle">Whether it is a mere article.</param>
internal readonly record struct NumberReading(int End, decimal Value, decimal Scale, NumberVagueness Vagueness, NumberKind Kind, bool IsArticle);

using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Goods in a sentence, with what counts them.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token behind the last.</param>
/// <param name="Code">What they are.</param>
/// <param name="Quantity">How much, when the phrase says.</param>
internal sealed record CargoMention(int First, int End, GoodsCode Code, Quantity? Quantity)
{
    /// <summary>The code of goods that no words tell of.</summary>
    public static readonly GoodsCode Unknown = GoodsCode.Parse("cargo");

    /// <summary>First token of the phrase: that of the quantity, when it stands before.</summary>
    public int PhraseFirst { get; init; } = First;

    /// <summary>Other codes that the same words may have: gold is a mineral, or money.</summary>
    public IReadOnlyList<GoodsCode> Others { get; init; } = [];

    /// <summary>The unit in which a bare number counts them; null where no list says.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether it is but a number and its unit, whose goods the phrase does not name.</summary>
    public bool IsCount { get; init; }

    /// <summary>Whether a number counts what was named before, so that its unit is told by those goods.</summary>
    public bool UnitIsOpen { get; init; }

    /// <summary>Whether the goods stand for those of a claim before: these weapons, the cargo.</summary>
    public bool IsAnaphor { get; init; }

    /// <summary>Whether it is money that only tells what goods behind it are worth.</summary>
    public bool IsWorth { get; init; }

    /// <summary>Names of goods for the claim: several where one name covers them.</summary>
    public GoodsItem ToItem(SentenceView view) => new(Code, view.Words(First, End), view.SpanOf(First, End));
}

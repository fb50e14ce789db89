namespace Waybill.Lists;

/// <summary>How wide the net for candidates is.</summary>
public sealed record SearchOptions
{
    /// <summary>Names compared word by word for each name that is looked for. Default 40: more did not find more on the UN list.</summary>
    public int Candidates { get; init; } = 40;

    /// <summary>Words of the index taken for one word that is looked for, the most alike first. Default 24.</summary>
    public int WordVariants { get; init; } = 24;

    /// <summary>A word that more names have only narrows down what rarer words found, if there are any. Default 20,000.</summary>
    public int FrequentWord { get; init; } = 20_000;
}

namespace Waybill.Reports;

/// <summary>Agreement over some documents.</summary>
/// <param name="Gold">Transfers in the gold.</param>
/// <param name="Produced">Transfers that were read.</param>
/// <param name="Points">Points of the matched pairs: 1 each, a half where the goods are only kin.</param>
/// <param name="Slots">Agreement of each slot over the matched pairs.</param>
public sealed record ScoreTable(int Gold, int Produced, double Points, IReadOnlyList<SlotScore> Slots)
{
    /// <summary>Share of what was read that is right, 0 to 1; null when nothing was read.</summary>
    public double? Precision => Produced == 0 ? null : Points / Produced;

    /// <summary>Share of the gold that was read, 0 to 1; null when the gold is empty.</summary>
    public double? Recall => Gold == 0 ? null : Points / Gold;

    /// <summary>Harmonic mean of the two, 0 to 1; null when both sides are empty.</summary>
    public double? F1 => Gold + Produced == 0 ? null : 2 * Points / (Gold + Produced);
}

/// <summary>Agreement of one slot over the matched pairs.</summary>
/// <param name="Name">Name of the slot.</param>
/// <param name="Pairs">Number of matched pairs.</param>
/// <param name="Right">Pairs that agree in it.</param>
/// <param name="Told">Pairs whose gold has a value for it.</param>
/// <param name="RightTold">Those of them that agree.</param>
public sealed record SlotScore(string Name, int Pairs, int Right, int Told, int RightTold)
{
    /// <summary>Share of the pairs that agree, 0 to 1; null without a pair.</summary>
    public double? Share => Pairs == 0 ? null : (double)Right / Pairs;

    /// <summary>Share of agreement where the gold has a value, 0 to 1; null where it never has.</summary>
    public double? ShareTold => Told == 0 ? null : (double)RightTold / Told;
}

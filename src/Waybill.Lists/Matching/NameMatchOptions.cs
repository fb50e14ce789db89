namespace Waybill.Lists;

/// <summary>How names are compared.</summary>
/// <remarks>
/// All defaults but those that say otherwise were set on nine tenths of the pairs of name_bench, rounded (docs/screening.md tells how
/// and what they yield); all shares are from 0 to 1.
/// </remarks>
public sealed record NameMatchOptions
{
    /// <summary>Two words less alike than this are different words. Default 0.72.</summary>
    public float LeastAlike { get; init; } = 0.72f;

    /// <summary>How much of what two words lack to being equal counts against the name. Default 2.5.</summary>
    public float TypoCost { get; init; } = 2.5f;

    /// <summary>How that grows: 1 evenly, more leaves small differences cheap. Default 1.8.</summary>
    public float TypoPower { get; init; } = 1.8f;

    /// <summary>Share of the least alike word in the score, beside the mean of all. Default 0.3.</summary>
    public float WorstShare { get; init; } = 0.3f;

    /// <summary>What is left of the score when each name has a full word that the other lacks. Default 0.5.</summary>
    public float Contradicted { get; init; } = 0.5f;

    /// <summary>What only one name has costs at most this share of the score. Default 0.27.</summary>
    public float ExtraCost { get; init; } = 0.27f;

    /// <summary>What is left of the score when one word alone agrees and a name has more of its own. Default 0.85.</summary>
    public float OneWord { get; init; } = 0.85f;

    /// <summary>What is left of the score when only words agree that many organisations bear, and others do not. Default 0.35.</summary>
    public float CommonWords { get; init; } = 0.35f;

    /// <summary>What is left of the score of two organisations whose numbers differ. Default 0.85.</summary>
    public float NumberDiffers { get; init; } = 0.85f;

    /// <summary>What is left of the score of two ships whose numbers differ. Default 0.4, against name_bench: Zu Zag Bong 5 and 6 are two hulls.</summary>
    public float ShipNumberDiffers { get; init; } = 0.4f;

    /// <summary>What is left of the score when father and son changed places. Default 0.7.</summary>
    public float Turned { get; init; } = 0.7f;

    /// <summary>How alike an initial and a word that begins with it are. Default 0.85.</summary>
    public float InitialAlike { get; init; } = 0.85f;

    /// <summary>How alike a word and its abbreviation are. Default 0.8.</summary>
    public float AbbreviationAlike { get; init; } = 0.8f;

    /// <summary>What the score of a name of few letters lacks to 1 at most: short names agree by chance. Default 0.22.</summary>
    public float Shortness { get; init; } = 0.22f;

    /// <summary>Letters in agreement after which two thirds of that are made up. Default 11.</summary>
    public float ShortLetters { get; init; } = 11;

    /// <summary>Letters that a word has at least to be sought among words written apart. Default 5.</summary>
    public int JoinedLetters { get; init; } = 5;

    /// <summary>How alike a word and words written apart are at least. Default 0.88.</summary>
    public float JoinedAlike { get; init; } = 0.88f;
}

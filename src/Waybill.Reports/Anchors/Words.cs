using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Values of the cue files as values of the vocabulary.</summary>
internal static class Words
{
    /// <summary>A stage by the word that <c>cues.tsv</c> has for it.</summary>
    /// <exception cref="FormatException">When it is none.</exception>
    public static Stage StageOf(string word) => word switch
    {
        "sought" => Stage.Sought,
        "agreed" => Stage.Agreed,
        "planned" => Stage.Planned,
        "under-way" => Stage.UnderWay,
        "delivered" => Stage.Delivered,
        "intercepted" => Stage.Intercepted,
        _ => throw new FormatException($"'{word}' is no stage"),
    };

    /// <summary>A stance by the word that <c>cues.tsv</c> has for it.</summary>
    /// <exception cref="FormatException">When it is none.</exception>
    public static Stance StanceOf(string word) => word switch
    {
        "alleges" => Stance.Alleges,
        "possible" => Stance.Possible,
        "denies" => Stance.Denies,
        "no-evidence" => Stance.NoEvidence,
        _ => throw new FormatException($"'{word}' is no stance"),
    };
}

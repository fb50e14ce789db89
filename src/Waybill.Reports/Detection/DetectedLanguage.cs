namespace Waybill.Reports;

/// <summary>The language that a text seems to be in.</summary>
/// <param name="Code">BCP 47 code, <c>und</c> when it cannot be told.</param>
/// <param name="Confidence">
/// 0 (a tie, or nothing to go by) to 1: by how much the language's score exceeds the next one's, lessened when fewer than ten of its words were seen.
/// </param>
internal readonly record struct DetectedLanguage(string Code, double Confidence)
{
    /// <summary>The language cannot be told (BCP 47 <c>und</c>).</summary>
    public static DetectedLanguage Unknown { get; } = new("und", 0);
}

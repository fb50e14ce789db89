namespace Waybill.Lists;

/// <summary>A text in both languages of the program.</summary>
/// <param name="English">In English.</param>
/// <param name="French">In French.</param>
public sealed record BilingualText(string English, string French)
{
    /// <summary>The text in a language: French for <c>fr</c>, English for any other.</summary>
    public string In(string language) => language is "fr" ? French : English;
}

using Waybill.Ledger;
using Waybill.Lists;

namespace Waybill.Briefs;

/// <summary>Words what lists have, in the language of the case.</summary>
internal sealed class ScreeningWording(Wording words)
{
    /// <summary>A list: name, version, date and where the date comes from.</summary>
    public string List(ListInfo list) => words.Say("screening.list", list.Name, LabelText.Name(list.Version), Date(list));

    /// <summary>A list by name and date.</summary>
    public string Short(ListInfo list) => $"{list.Name} ({(list.Date is { } date ? words.Dates.Date(date) : words["screening.undated"])})";

    /// <summary>The days whose lists count for a subject.</summary>
    public string Days(ScreenedSubject subject) =>
        subject.Days is { } days ? words.Say("screening.days", words.Dates.Interval(days)) : words["screening.days-newest"];

    /// <summary>A hit in a line: caption, list, record.</summary>
    public string Hit(ScreenedHit hit) => words.Say("screening.hit", LabelText.Name(hit.Caption), Short(hit.List), hit.At);

    /// <summary>How the subject stands to the record, and whether it was listed then.</summary>
    public string Standing(ScreenedHit hit) => $"{words.Name("standing", hit.Standing)}, {words.Name("listed", hit.Then)}";

    /// <summary>Programmes with their days; null when the record names none.</summary>
    public string? Programmes(ScreenedHit hit)
    {
        var told = hit.Listings.Where(listing => listing.Programme.Length > 0)
            .Select(listing => listing.Days is { } days ? $"{listing.Programme} ({words.Dates.Interval(days)})" : listing.Programme)
            .Distinct(StringComparer.Ordinal).ToList();
        return told.Count == 0 ? null : words.Say("screening.programme", LabelText.Name(string.Join(words["list.semicolon"], told)));
    }

    /// <summary>Something compared: field, both values, why.</summary>
    public static string Compared(Compared compared) =>
        compared.Asked == compared.Listed ? $"{compared.Field} {compared.Asked}: {compared.Why}" : $"{compared.Field} {compared.Asked} / {compared.Listed}: {compared.Why}";

    /// <summary>A judgement: verdict, who, when, why.</summary>
    public string Judgement(Judgement judgement)
    {
        var (verdict, day) = (words.Name("verdict", judgement.Verdict), words.Dates.Day(DateOnly.FromDateTime(judgement.At.UtcDateTime)));
        return judgement.Note is { } note ? words.Say("screening.judgement-note", verdict, judgement.By, day, note) : words.Say("screening.judgement", verdict, judgement.By, day);
    }

    private string Date(ListInfo list) => list.Date is { } date
        ? words.Say(list.DateStated ? "screening.dated-list" : "screening.dated-file", words.Dates.Date(date))
        : words["screening.undated"];
}

using System.Globalization;
using Waybill.Model;

namespace Waybill.Briefs.Tests;

/// <summary>Makes parts of claims from the words of a text, so that their spans are right.</summary>
internal static class Words
{
    public static TextSpan Span(this string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        if (at < 0) throw new ArgumentException($"'{words}' is not in the text");
        return new TextSpan(at, at + words.Length);
    }

    public static Quote Quote(this string text, string words) => Model.Quote.From(text, text.Span(words));

    public static Party Party(this string text, string code, string words) => new(PartyId.Parse(code), words, text.Span(words));

    public static GoodsItem Goods(this string text, string code, string words) => new(GoodsCode.Parse(code), words, text.Span(words));

    public static NamedPlace Place(this string text, string? name, string? country, string words) =>
        new(name, country is null ? null : PartyId.Parse(country), text.Span(words));

    public static AttributionLink Link(this string text, string words, SourceKind kind = SourceKind.Government, string? of = null) =>
        new(words, kind, of is null ? null : PartyId.Parse(of), null, null, text.Span(words));

    public static Period Period(this string text, string? start, string? end, string words) =>
        new(new DateInterval(Day(start), Day(end)), text.Span(words));

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using System.Text;
using System.Text.RegularExpressions;
using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>
/// Why an event is told, in the language of the page: the detectors' own sentence in English, in another language one made of the figures of the event
/// (<c>Strings/sentences-*.tsv</c>).
/// </summary>
internal sealed partial class EventSentence
{
    private readonly Wording _words;
    private readonly Dictionary<string, string> _templates = new(StringComparer.Ordinal);

    public EventSentence(Wording words)
    {
        _words = words;
        if (words.Language == "en") return;
        using var stream = Resources.Open($"Strings/sentences-{words.Language}.tsv");
        foreach (var row in Resources.Rows(stream)) _templates.Add(row[0], Typography.Space(row[1], words.Language));
    }

    /// <summary>The sentence, and the language that it is in.</summary>
    public (string Text, string Language) Of(MovementEvent e) => Told(e) is { } told ? (told, _words.Language) : (e.Why, "en");

    private string? Told(MovementEvent e)
    {
        var key = ClaimNames.Of(e.Kind);
        var still = e.End is null || e.Figures.Any(figure => figure is { Name: "implied_knots" or "nearest_heard_km", Value: null }) ? ".still" : "";
        if (e.Kind == MovementKind.Gap)
            return Fill(_templates.GetValueOrDefault(key + still), e) is { } heard && Fill(_templates.GetValueOrDefault($"{key}.{e.Finding}"), e) is { } judged ? heard + judged : null;
        var template = _templates.GetValueOrDefault($"{key}.{e.Finding}{still}") ?? _templates.GetValueOrDefault($"{key}.{e.Finding}") ?? _templates.GetValueOrDefault(key + still) ?? _templates.GetValueOrDefault(key);
        return Fill(template, e);
    }

    /// <summary>The template with its places filled; null when one cannot be.</summary>
    private string? Fill(string? template, MovementEvent e)
    {
        if (template is null) return null;
        var text = new StringBuilder();
        var at = 0;
        foreach (Match place in Places().Matches(template))
        {
            if (Value(place.Groups[1].Value, place.Groups[2].Value, e) is not { } value) return null;
            text.Append(template, at, place.Index - at).Append(value);
            at = place.Index + place.Length;
        }
        return text.Append(template, at, template.Length - at).ToString();
    }

    private string? Value(string name, string unit, MovementEvent e) => name switch
    {
        "ship" => Name(e, 0),
        "other" => Name(e, 1),
        "ships" => e.Vessels.Count == 0 ? null : _words.List([.. e.Vessels.Select(MovementView.Name)]),
        "mmsi" => Vessel(e, 0)?.Mmsi?.ToString(),
        "other-mmsi" => Vessel(e, 1)?.Mmsi?.ToString(),
        "imo" => Vessel(e, 0)?.Imo?.ToString(),
        "flag" => Vessel(e, 0)?.Flag is { } flag ? _words.States.Name(flag) ?? flag.ToString() : null,
        "start" => Moment(e.Start),
        "end" => e.End is { } end ? Moment(end) : null,
        "place" => e.Place?.Name,
        "to" => e.ToPlace?.Name,
        "where" => Where(e),
        _ => Figure(name[0] == '=' ? e.Rule.Thresholds : e.Figures, name.TrimStart('='), unit),
    };

    private string? Figure(IReadOnlyList<EventFigure> figures, string name, string unit) => figures.FirstOrDefault(figure => figure.Name == name)?.Value is not { } value ? null : unit switch
    {
        "h" => value >= 72 ? Counted(value / 24, "jour") : Counted(value, "heure"),
        "min" => Counted(name == "hours" ? value * 60 : value, "minute"),
        "m" => $"{Number(value * 1000)}{Typography.NoBreak}m",
        "%" => $"{Number(value * 100)}{Typography.NoBreak}%",
        _ => Number(value),
    };

    private string Counted(double value, string unit) => $"{Number(value)}{Typography.NoBreak}{unit}{(_words.Numbers.IsSingular((decimal)Math.Round(value, 1)) ? "" : "s")}";

    private string? Where(MovementEvent e)
    {
        if (e.Place is not { } place) return e.At is { } at ? _templates["point"].Replace("{place}", at.ToString(), StringComparison.Ordinal) : null;
        return place.Kilometres is > 5 and var km
            ? _templates["off"].Replace("{km}", Number(km), StringComparison.Ordinal).Replace("{place}", place.Name, StringComparison.Ordinal)
            : _templates["at"].Replace("{place}", place.Name, StringComparison.Ordinal);
    }

    private static VesselRef? Vessel(MovementEvent e, int number) => number < e.Vessels.Count ? e.Vessels[number] : null;

    private static string? Name(MovementEvent e, int number) => Vessel(e, number) is { } vessel ? MovementView.Name(vessel) : null;

    private string Moment(DateTime time) => _words.Dates.Moment(new DateTimeOffset(time, TimeSpan.Zero));

    private string Number(double value) => _words.Numbers.Format(Math.Round((decimal)value, 1));

    [GeneratedRegex(@"\{(=?[a-z0-9_-]+)(?::([a-z%]+))?\}")]
    private static partial Regex Places();
}

using Waybill.Ledger;
using Waybill.Lists;
using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>Words what a check of measures found, in English or French.</summary>
public sealed class CheckWording
{
    private readonly Wording _words;
    private readonly ValueWording _values;

    /// <summary>Makes the wording of a language.</summary>
    /// <param name="language"><c>en</c> or <c>fr</c>; any other gives English.</param>
    public CheckWording(string language) : this(Wording.For(language ?? throw new ArgumentNullException(nameof(language))))
    {
    }

    internal CheckWording(Wording words) => (_words, _values) = (words, new ValueWording(words));

    /// <summary>Name of a measure: instrument and paragraph.</summary>
    public string Title(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        const string resolution = "UNSCR ";
        var instrument = measure.Instrument.StartsWith(resolution, StringComparison.Ordinal)
            ? _words.Say("measure.unscr", measure.Instrument[resolution.Length..])
            : measure.Instrument;
        return _words.Say("measure.title", instrument, measure.Paragraph);
    }

    /// <summary>What a measure says.</summary>
    public string Text(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.Text.In(_words.Language);
    }

    /// <summary>What of a measure was checked, with what.</summary>
    public string Verification(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var key = measure.Verification switch
        {
            { Number: true, Content: true } => "both",
            { Content: true } => "content",
            { Number: true } => "number",
            _ => "neither",
        };
        return _words.Say($"measure.checked.{key}", measure.Verification.Source);
    }

    /// <summary>What comes of the elements.</summary>
    public string Outcome(MeasureOutcome outcome) => _words.Name("check-outcome", outcome);

    /// <summary>State of an element.</summary>
    public string State(ElementState state) => _words.Name("check-state", state);

    /// <summary>Name of an element.</summary>
    public string Element(ElementResult element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return element.Condition is { } condition ? _words.Name("check-condition", condition) : _words.Name("check-element", element.Kind);
    }

    /// <summary>Why an element is in its state, one sentence.</summary>
    public string Reason(ElementResult element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return _words.Say($"check-reason.{Kebab.Of(element.Reason)}", element.Values.Select(Value).ToArray<object?>());
    }

    /// <summary>The elements that are not told, in one sentence; null when all are.</summary>
    public string? Untold(MeasureFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var open = finding.Elements.Where(element => element.State == ElementState.Unknown).Select(Element).ToList();
        return open.Count == 0 ? null : _words.Say("measures.unknown-list", string.Join(_words["list.semicolon"], open));
    }

    /// <summary>Each exception of a measure with the evidence that it would need.</summary>
    public IEnumerable<string> Exceptions(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.Exceptions.Select(exception => _words.Say("measures.exception", exception.Text.In(_words.Language), exception.Evidence.In(_words.Language)));
    }

    /// <summary>Heading of the exceptions.</summary>
    public string ExceptionsHeading => _words["measures.exceptions"];

    /// <summary>What to say of a transfer that engages nothing.</summary>
    public string None => _words["measures.transfer-none"];

    /// <summary>How many measures are undecided; null for none.</summary>
    public string? Undecided(int count) => count == 0 ? null : _words.Count("measures.others", count);

    /// <summary>Who sends what to whom, when: a transfer in one line.</summary>
    public string Line(CheckSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        if (subject.OnlyEvents) return string.Join("; ", subject.Events.Select(Event));
        var line = $"{Side(subject.Consignor)} → {Side(subject.Consignee)} · {Among(subject.Goods.Select(goods => (object)goods.Value))}";
        return subject.Days is { } days ? $"{line} · {_words.Dates.Interval(days)}" : line;

        string Side(IReadOnlyList<Claimed<PartyId>> parties) => Among(parties.Select(party => (object)party.Value));

        string Among(IEnumerable<object> values) => values.Distinct().Select(Value).ToList() is { Count: > 0 } told ? string.Join(", ", told) : "?";
    }

    /// <summary>A movement event in a line: kind, ships, place, days.</summary>
    private string Event(CaseEvent found)
    {
        var e = found.Event;
        var days = new DateInterval(DateOnly.FromDateTime(e.Start), DateOnly.FromDateTime(e.End ?? e.Start));
        var ships = _words.List(e.Vessels.Select(MovementView.Name).Select(LabelText.Name).ToList());
        return string.Join(", ", new[] { $"{_words.Name("movement", e.Kind)}: {ships}", e.Place?.Name, _words.Dates.Interval(days) }.OfType<string>());
    }

    private string Value(object value) => value switch
    {
        PartyId party => _values.Party(party),
        GoodsCode goods => _values.Goods(goods),
        BilingualText text => text.In(_words.Language),
        DateOnly day => _words.Dates.Day(day),
        ListedFact fact => $"{LabelText.Name(fact.Name)} = {new ScreeningWording(_words).Hit(fact.Hit)}",
        CaseEvent e => $"{Event(e)} ({e.Id})",
        ListInfo list => new ScreeningWording(_words).Short(list),
        IEnumerable<PartyId> parties => _words.List(parties.Select(_values.Party).ToList()),
        IEnumerable<GoodsCode> goods => _words.List(goods.Select(_values.Goods).ToList()),
        IEnumerable<object> several => _words.List(several.Select(Value).ToList()),
        _ => LabelText.Name(value.ToString() ?? ""),
    };
}

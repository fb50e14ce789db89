using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>Words values of claims in the language of the case.</summary>
internal sealed class ValueWording(Wording words)
{
    /// <summary>A consignor or consignee.</summary>
    public string Party(Party party) => words.States.Name(party.Id) ?? LabelText.Name(party.Name);

    /// <summary>A party of which only the code is known.</summary>
    public string Party(PartyId id) => words.States.Name(id) ?? id.ToString();

    /// <summary>Goods.</summary>
    public string Goods(GoodsCode code) => words.Goods(code);

    /// <summary>How far it has come.</summary>
    public string Stage(Stage stage) => words.Name("stage", stage);

    /// <summary>When it moves.</summary>
    public string Period(Period period) => words.Dates.Interval(period.Days);

    /// <summary>What is to be known of a period; null for nothing.</summary>
    public string? Remark(Period period) => period.Doubt is { } doubt ? words.Name("period", doubt) : null;

    /// <summary>What is to be known of a place; null for nothing.</summary>
    public string? Remark(NamedPlace place) => place.Repaired ? words["place.repaired"] : null;

    /// <summary>A quantity with its qualifier: <c>about 1,000 containers</c>.</summary>
    public string Quantity(Quantity quantity)
    {
        var last = quantity.Max ?? quantity.Min ?? 0;
        var unit = words.Unit(quantity.Unit, words.Numbers.IsSingular(last));
        var key = $"quantity.{Kebab.Of(quantity.Qualifier)}";
        return quantity.Qualifier is QuantityQualifier.Range
            ? words.Say(key, Number(quantity.Min), Number(quantity.Max), unit)
            : words.Say(key, Number(quantity.Min ?? quantity.Max), unit);
    }

    /// <summary>A figure with its unit.</summary>
    public string Figure(decimal value, string? unit) =>
        unit is null ? Number(value) : $"{Number(value)}{Typography.NoBreak}{LabelText.Name(words.Unit(unit, words.Numbers.IsSingular(value)))}";

    /// <summary>A means of transport: name, IMO number, flag.</summary>
    public string Carrier(Carrier carrier)
    {
        var parts = new List<string>(3);
        if (carrier.Name is not null) parts.Add(words.Name("carrier", carrier.Kind));
        if (carrier.Imo is { } imo) parts.Add(imo.ToString());
        if (carrier.Flag is { } flag) parts.Add(words.States.Name(flag) ?? flag.ToString());
        var head = carrier.Name is { } name ? LabelText.Name(name) : words.Say("carrier.unnamed", words.Name("carrier", carrier.Kind));
        return parts.Count == 0 ? head : $"{head} ({string.Join(", ", parts)})";
    }

    /// <summary>A place with its state.</summary>
    public string Place(NamedPlace place)
    {
        var country = place.Country is { } id ? words.States.Name(id) ?? id.ToString() : null;
        return (place.Name, country) switch
        {
            (null, null) => words["place.unnamed"],
            (null, _) => words.Say("place.unnamed-in", country),
            (_, null) => LabelText.Name(place.Name),
            _ => $"{LabelText.Name(place.Name)} ({country})",
        };
    }

    /// <summary>One link of a chain: name, kind, whom it speaks for, channel, date.</summary>
    public string Link(AttributionLink link)
    {
        var parts = new List<string>(4) { words.Name("source", link.Kind) };
        if (link.For is { } party) parts.Add(Party(party));
        if (link.Channel is { } channel) parts.Add(words.Name("channel", channel));
        if (link.Date is { } date) parts.Add(words.Dates.Date(date));
        return $"{LabelText.Name(link.Name)} ({string.Join(", ", parts)})";
    }

    private string Number(decimal? value) => words.Numbers.Format(value ?? 0);
}

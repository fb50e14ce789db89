using CsCheck;

namespace Waybill.Model.Tests;

/// <summary>Generators of every value and record of the vocabulary.</summary>
internal static class Gens
{
    public static readonly Gen<string> Words = Gen.String[Gen.Char["abcdé’« \"\\\n\u00a0\u2028đ中ÀÖ<>&'"], 0, 12];

    public static readonly Gen<string> Letters = Gen.String[Gen.Char['a', 'z'], 1, 8];

    public static readonly Gen<TextSpan> Span = Gen.Select(Gen.Int[0, 5000], Gen.Int[1, 400]).Select((start, length) => new TextSpan(start, start + length));

    public static readonly Gen<DateOnly> Day = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    public static readonly Gen<PrefixDate> PrefixDate = Gen.OneOf(
        Day.Select(Model.PrefixDate.OfDay),
        Day.Select(d => Model.PrefixDate.OfMonth(d.Year, d.Month)),
        Day.Select(d => Model.PrefixDate.OfYear(d.Year)));

    public static readonly Gen<DateInterval> Interval = Gen.Select(Day, Day, Gen.Int[0, 2]).Select((a, b, open) =>
    {
        var (first, last) = a < b ? (a, b) : (b, a);
        return new DateInterval(open == 1 ? null : first, open == 2 ? null : last);
    });

    public static readonly Gen<PartyId> PartyId = Gen.OneOf(
        Among("EU", "UN", "NATO", "G7", "PRK", "RUS").Select(s => Model.PartyId.Parse(s)),
        Gen.String[Gen.Char['A', 'Z'], 3, 3].Select(s => Model.PartyId.Parse(s)),
        Gen.String[Gen.Char["abz019"], 1, 6].Array[1, 4].Select(parts => Model.PartyId.Parse(string.Join('-', parts))));

    public static readonly Gen<GoodsCode> GoodsCode = Gen.Int[0, Model.GoodsCode.Known.Count - 1].Select(i => Model.GoodsCode.Parse(Model.GoodsCode.Known[i]));

    public static readonly Gen<ImoNumber> Imo = Gen.Int[100_000, 999_999].Select(six =>
    {
        var check = 0;
        for (int i = 2, rest = six; i <= 7; i++, rest /= 10) check += rest % 10 * i;
        return ImoNumber.Parse($"{six}{check % 10}");
    });

    public static readonly Gen<Sha256> Sha256 = Gen.Byte.Array[0, 40].Select(bytes => Model.Sha256.Of(bytes));

    public static readonly Gen<Quantity> Quantity = Gen.Select(Gen.Decimal[0, 5_000_000], Gen.Decimal[0.5m, 900], Of<QuantityQualifier>(), Letters, Span)
        .Select((low, more, qualifier, unit, span) => qualifier switch
        {
            QuantityQualifier.AtLeast => new Quantity(low, null, qualifier, unit, span),
            QuantityQualifier.AtMost => new Quantity(null, low, qualifier, unit, span),
            QuantityQualifier.Range => new Quantity(low, low + more, qualifier, unit, span),
            _ => new Quantity(low, low, qualifier, unit, span),
        });

    public static readonly Gen<Party> Party = Gen.Select(PartyId, Words, Maybe(Span)).Select((id, name, span) => new Party(id, name, span));

    public static readonly Gen<GoodsItem> Goods = Gen.Select(GoodsCode, Words, Span).Select((code, name, span) => new GoodsItem(code, name, span));

    public static readonly Gen<NamedPlace> Place = Gen.Select(Words.Null(), Maybe(PartyId), Span, Gen.Bool)
        .Select((name, country, span, repaired) => new NamedPlace(name, country, span, repaired));

    public static readonly Gen<Carrier> Carrier = Gen.Select(Of<CarrierKind>(), Words.Null(), Maybe(Imo), Maybe(PartyId), Span)
        .Select((kind, name, imo, flag, span) => new Carrier(kind, name, imo, flag, span));

    public static readonly Gen<Period> Period = Gen.Select(Interval, Span, Gen.Bool).Select((days, span, doubtful) => new Period(days, span, doubtful ? PeriodDoubt.AfterPublication : null));

    public static readonly Gen<AttributionLink> Link = Gen.Select(Words, Of<SourceKind>(), Maybe(PartyId), Maybe(Of<Channel>()), Maybe(PrefixDate), Span)
        .Select((name, kind, @for, channel, date, span) => new AttributionLink(name, kind, @for, channel, date, span));

    public static readonly Gen<Quote> Quote = Gen.Select(Words, Span).Select((text, span) => new Quote(text, span));

    public static readonly Gen<TransferClaim> Transfer = Gen.Select(
        Gen.Select(Few(Party), Few(Party), Few(Goods), Quantity.Null()),
        Gen.Select(Few(Carrier), Few(Place), Few(Place), Period.Null()),
        Gen.Select(Of<Stage>(), Of<Stance>(), Few(Link), Of<Section>(), Quote))
        .Select((what, how, told) => new TransferClaim
        {
            Consignor = what.Item1,
            Consignee = what.Item2,
            Goods = what.Item3,
            Quantity = what.Item4,
            Carriers = how.Item1,
            Loading = how.Item2,
            Discharge = how.Item3,
            Period = how.Item4,
            Stage = told.Item1,
            Stance = told.Item2,
            Attribution = told.Item3,
            Section = told.Item4,
            Quote = told.Item5,
        });

    public static readonly Gen<EventClaim> Event = Gen.Select(
        Gen.Select(Of<EventKind>(), Maybe(Of<PositionAct>()), Few(Gen.Select(Maybe(PartyId), Words, Maybe(Span)).Select((id, name, span) => new EventParticipant(id, name, span)))),
        Gen.Select(Few(PartyId), Words.Null(), Place.Null(), Period.Null(), Few(Link), Quote))
        .Select((who, what) => new EventClaim
        {
            Kind = who.Item1,
            Act = who.Item2,
            Participants = who.Item3,
            Target = what.Item1,
            Instrument = what.Item2,
            Place = what.Item3,
            Period = what.Item4,
            Attribution = what.Item5,
            Quote = what.Item6,
        });

    public static readonly Gen<EstimateClaim> Estimate = Gen.Select(Of<EstimateMetric>(), Maybe(Gen.Decimal[-9, 9_000_000]), Words.Null(), Words, Few(Link), Quote)
        .Select((metric, value, unit, about, links, quote) => new EstimateClaim
        {
            Metric = metric,
            Value = value,
            Unit = unit,
            About = about,
            Attribution = links,
            Quote = quote,
        });

    public static readonly Gen<Reading> Reading = Gen.Select(
        Gen.Select(Letters, Maybe(Sha256), Letters.Null(), Maybe(PrefixDate), Words.Null(), Words.Null(), Words.Null(), Words),
        Gen.Select(Few(Transfer), Few(Event), Few(Estimate)))
        .Select((known, claims) => new Reading
        {
            Document = known.Item1,
            Sha256 = known.Item2,
            Language = known.Item3,
            Published = known.Item4,
            Publisher = known.Item5,
            Title = known.Item6,
            Url = known.Item7,
            Text = known.Item8,
            Transfers = claims.Item1.ToList(),
            Events = claims.Item2.ToList(),
            Estimates = claims.Item3.ToList(),
        });

    public static Gen<T> Of<T>() where T : struct, Enum => Among(Enum.GetValues<T>());

    private static Gen<T> Among<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<T?> Maybe<T>(Gen<T> gen) where T : struct => gen.Nullable();

    private static Gen<IReadOnlyList<T>> Few<T>(Gen<T> gen) => gen.Array[0, 3].Select(items => items.Length == 0 ? (IReadOnlyList<T>)[] : items.ToList());
}

using System.Globalization;
using System.Text;
using Waybill.Ledger;
using Waybill.Model;

namespace Waybill.Briefs.Tests;

/// <summary>Builds the content of a case by hand: reports, claims read from their words, transfers.</summary>
internal sealed class TestCase
{
    private readonly List<Reading> _readings = [];
    private readonly List<CaptureRecord> _captures = [];
    private readonly List<Transfer> _transfers = [];
    private readonly List<Fault> _faults = [];
    private int _claims;

    public static PartyId Russia { get; } = PartyId.Parse("RUS");

    public static PartyId NorthKorea { get; } = PartyId.Parse("PRK");

    public CaseContent Content(string language = "en", string title = "A case", string? question = null) =>
        new(new CaseInfo("case", title, language, question), _captures, _readings, _transfers, _faults);

    public TestCase Fault(string source, int? line, string message)
    {
        _faults.Add(new Fault(source, line, message));
        return this;
    }

    public Reading Report(string name, string text, string? publisher = "A paper", string? published = "2023-10-20", string? title = null,
        string? url = null, string? language = "en", IReadOnlyList<TransferClaim>? transfers = null,
        IReadOnlyList<EventClaim>? events = null, IReadOnlyList<EstimateClaim>? estimates = null)
    {
        var digest = Sha256.Of(Encoding.UTF8.GetBytes(name + text));
        var reading = new Reading
        {
            Document = name,
            Sha256 = digest,
            Language = language,
            Publisher = publisher,
            Published = published is null ? null : PrefixDate.Parse(published),
            Title = title,
            Url = url,
            Text = text,
            Transfers = transfers ?? [],
            Events = events ?? [],
            Estimates = estimates ?? [],
        };
        _captures.Add(new CaptureRecord(digest, $"reports/{name}.txt", text.Length, new DateTimeOffset(2026, 11, 2, 9, 30, 0, TimeSpan.Zero), "Copied into the case folder."));
        _readings.Add(reading);
        return reading;
    }

    public ClaimRecord Claim(Reading report, TransferClaim claim) =>
        new((++_claims).ToString("x12", CultureInfo.InvariantCulture), report.Sha256!.Value, report.Document, report.Publisher, report.Published, claim);

    public TestCase Transfer(params ClaimRecord[] claims)
    {
        var supporting = claims.Where(c => c.Claim.Stance is Stance.Asserts or Stance.Alleges).ToList();
        var days = supporting.Where(c => c.Claim.Period is { Doubt: null }).Select(c => c.Claim.Period!.Days).ToList();
        _transfers.Add(new Transfer
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"T{_transfers.Count + 1:x8}"),
            Consignor = Values(claims, c => c.Consignor, p => p.Id),
            Consignee = Values(claims, c => c.Consignee, p => p.Id),
            Goods = Values(claims, c => c.Goods, g => g.Code),
            Quantity = Values<Quantity, (decimal?, decimal?, string, QuantityQualifier)>(claims, c => c.Quantity is { } q ? [q] : [], q => (q.Min, q.Max, q.Unit, q.Qualifier)),
            Carriers = Values(claims, c => c.Carriers, c => (c.Name, c.Flag)),
            Loading = Values(claims, c => c.Loading, p => p.Name),
            Discharge = Values(claims, c => c.Discharge, p => p.Name),
            Period = Values<Period, DateInterval>(claims, c => c.Period is { } p ? [p] : [], p => p.Days),
            Envelope = days.Count == 0 ? null : days.Aggregate((DateInterval?)days[0], (a, b) => a?.Envelope(b)),
            Supporting = supporting,
            Possible = [.. claims.Where(c => c.Claim.Stance == Stance.Possible)],
            Denials = [.. claims.Where(c => c.Claim.Stance == Stance.Denies)],
            NoEvidence = [.. claims.Where(c => c.Claim.Stance == Stance.NoEvidence)],
            Origins = new OriginCount(
                [.. supporting.Where(c => c.Claim.Attribution.Count > 0).GroupBy(c => c.Claim.Attribution[0].Name)
                    .Select(g => new Origin(g.Key, g.First().Claim.Attribution[0].Kind, g.First().Claim.Attribution[0].For, [.. g.Select(c => c.Id)]))],
                [.. supporting.Where(c => c.Claim.Attribution.Count == 0).Select(c => c.Id)]),
        });
        return this;
    }

    private static List<Claimed<T>> Values<T, TKey>(IEnumerable<ClaimRecord> claims, Func<TransferClaim, IReadOnlyList<T>> values, Func<T, TKey> key) =>
        [.. claims.SelectMany(c => values(c.Claim).Select(v => (v, c.Id))).GroupBy(x => key(x.v)).Select(g => new Claimed<T>(g.First().v, [.. g.Select(x => x.Id)]))];
}

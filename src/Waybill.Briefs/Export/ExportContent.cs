using System.Globalization;
using Waybill.Ledger;
using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>A case as exporters walk through it: claims with their transfer, report and capture.</summary>
internal sealed class ExportContent
{
    private readonly Dictionary<(Sha256?, string), Reading> _readings = [];
    private readonly Dictionary<Sha256, CaptureRecord> _captures = [];
    private readonly IPlaceGazetteer _gazetteer;

    /// <summary>Joins what a case holds.</summary>
    public ExportContent(CaseContent content, IPlaceGazetteer gazetteer)
    {
        (Content, _gazetteer) = (content, gazetteer);
        foreach (var reading in content.Readings) _readings.TryAdd((reading.Sha256, reading.Document), reading);
        foreach (var capture in content.Captures) _captures.TryAdd(capture.Sha256, capture);
    }

    /// <summary>The case.</summary>
    public CaseContent Content { get; }

    /// <summary>The transfers.</summary>
    public IReadOnlyList<Transfer> Transfers => Content.Transfers;

    /// <summary>The claims of a transfer: supporting, possible, denials, no proof seen.</summary>
    public IEnumerable<ExportClaim> Claims(Transfer transfer) => transfer.Supporting.Select(c => Join(transfer, "supporting", c))
        .Concat(transfer.Possible.Select(c => Join(transfer, "possible", c)))
        .Concat(transfer.Denials.Select(c => Join(transfer, "denial", c)))
        .Concat(transfer.NoEvidence.Select(c => Join(transfer, "no-evidence", c)));

    /// <summary>Where a named place lies; null when the gazetteer does not know it.</summary>
    public GeoPoint? Locate(NamedPlace place) => place.Name is { } name && _gazetteer.TryLocate(name, out var point) ? point : null;

    /// <summary>What lists have about the parties and carriers that a transfer, or one claim of it, names: matches that nobody judged to be another.</summary>
    public IEnumerable<string> Listed(Transfer transfer, string? claim = null) =>
        from subject in Content.Screening.Of(transfer.Id)
        where claim is null || subject.Uses.Any(use => use.Owner == transfer.Id && use.Claims.Contains(claim))
        from hit in subject.Hits
        where hit.Stands
        select string.Create(CultureInfo.InvariantCulture,
            $"{subject.Name} = {hit.Caption} ({hit.Id}, {hit.List}, record {hit.Record}, score {hit.Score:0.00}, {Kebab.Of(hit.Standing)}, {Kebab.Of(hit.Then)})");

    private ExportClaim Join(Transfer transfer, string role, ClaimRecord record) => new(
        transfer, role, record, _readings.GetValueOrDefault((record.Capture, record.Document)), _captures.GetValueOrDefault(record.Capture))
    {
        Listed = [.. Listed(transfer, record.Id)],
    };
}

/// <summary>A claim with all that it hangs on.</summary>
/// <param name="Transfer">Its transfer.</param>
/// <param name="Role">What it is to it: <c>supporting</c>, <c>possible</c>, <c>denial</c>, <c>no-evidence</c>.</param>
/// <param name="Record">The claim.</param>
/// <param name="Reading">The report; null when the case holds no such reading.</param>
/// <param name="Capture">The bytes; null when the case holds no such capture.</param>
internal sealed record ExportClaim(Transfer Transfer, string Role, ClaimRecord Record, Reading? Reading, CaptureRecord? Capture)
{
    /// <summary>What lists have about the parties and carriers that it names.</summary>
    public IReadOnlyList<string> Listed { get; init; } = [];

    /// <summary>What it states.</summary>
    public TransferClaim Claim => Record.Claim;

    /// <summary>The chain from the origin to the page: <c>White House &gt; Reuters &gt; First Daily</c>.</summary>
    public string Chain => string.Join(" > ", [.. Claim.Attribution.Select(a => a.Name), Record.Publisher ?? Record.Document]);
}

using Waybill.Ledger;
using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>Numbers and joins what a case holds, and decides what the page has room for.</summary>
internal static class PageBuilder
{
    /// <summary>Lays a page out.</summary>
    public static BriefPage Build(CaseContent content, IPlaceGazetteer gazetteer, BriefLimits limits)
    {
        var words = Wording.For(content.Case.Language);
        var values = new ValueWording(words);
        var reports = content.Readings.Select((reading, i) => new ReportView(i + 1, reading)).ToList();
        var transfers = Transfers(content.Transfers, reports, values, limits);
        var printed = transfers.SelectMany(t => t.Claims).Where(c => c.Printed).ToList();
        PrintReports(reports, printed, limits.ReportText);
        EventView[] events =
        [
            .. reports.SelectMany(r => r.Reading.Events.Select(e => (e, r)))
                .OrderBy(x => x.e.Period is null).ThenBy(x => First(x.e.Period?.Days)).ThenBy(x => x.r.Number)
                .Select((x, i) => new EventView(i + 1, x.e, x.r)),
        ];
        EstimateView[] estimates = [.. reports.SelectMany(r => r.Reading.Estimates.Select(e => (e, r))).Select((x, i) => new EstimateView(i + 1, x.e, x.r))];
        return new BriefPage
        {
            Content = content,
            Words = words,
            Values = values,
            Gazetteer = gazetteer,
            Limits = limits,
            Transfers = transfers,
            Reports = reports,
            Events = events,
            Estimates = estimates,
            OtherQuotes = events.Select(e => (e.Report.Number, e.Event.Quote.Span, e.QuoteAnchor))
                .Concat(estimates.Select(e => (e.Report.Number, e.Estimate.Quote.Span, e.QuoteAnchor)))
                .ToLookup(x => x.Number, x => (x.Span, x.QuoteAnchor)),
            ClaimsOfReport = printed.Where(c => c.Report is not null).ToLookup(c => c.Report!.Number),
        };
    }

    private static DateOnly First(DateInterval? days) => days?.Start ?? days?.End ?? DateOnly.MaxValue;

    private static List<TransferView> Transfers(
        IReadOnlyList<Transfer> transfers, List<ReportView> reports, ValueWording values, BriefLimits limits)
    {
        var byName = new Dictionary<(Sha256?, string), ReportView>();
        foreach (var report in reports) byName.TryAdd((report.Reading.Sha256, report.Reading.Document), report);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var result = new List<TransferView>(transfers.Count);
        foreach (var transfer in transfers)
        {
            var number = result.Count + 1;
            List<ClaimView> claims =
            [
                .. transfer.Supporting.Concat(transfer.Possible).Concat(transfer.Denials).Concat(transfer.NoEvidence)
                    .Select((record, i) => new ClaimView(record, transfer, number, i + 1, byName.GetValueOrDefault((record.Capture, record.Document)))
                    {
                        Printed = number <= limits.Waybills && i < limits.ClaimsPerWaybill,
                        Repeated = !seen.Add(record.Id),
                    }),
            ];
            var byId = new Dictionary<string, ClaimView>(StringComparer.Ordinal);
            foreach (var claim in claims) byId.TryAdd(claim.Record.Id, claim);
            result.Add(new TransferView(number, transfer, claims, new WaybillFields(values, byId).Of(transfer, claims))
            {
                Printed = number <= limits.Waybills,
            });
        }
        return result;
    }

    // Reports that a printed claim quotes come first; the others follow while there is room.
    private static void PrintReports(List<ReportView> reports, List<ClaimView> printed, int room)
    {
        var cited = printed.Where(c => c.Report is not null).Select(c => c.Report!.Number).ToHashSet();
        foreach (var report in reports.OrderBy(r => !cited.Contains(r.Number)).ThenBy(r => r.Number))
        {
            if (report.Reading.Text.Length > room) continue;
            room -= report.Reading.Text.Length;
            report.Printed = true;
        }
    }
}

using System.Text;

namespace Waybill.Briefs;

/// <summary>CSV (RFC 4180): one row a claim, a header row first. A claim that stands beside several transfers has a row for each.</summary>
internal sealed class CsvExporter : IExporter
{
    private static readonly (string Name, Func<ExportClaim, string?> Value)[] Columns =
    [
        ("transfer", c => c.Transfer.Id),
        ("role", c => c.Role),
        ("claim", c => c.Record.Id),
        ("stance", c => Kebab.Of(c.Claim.Stance)),
        ("stage", c => Kebab.Of(c.Claim.Stage)),
        ("consignor", c => Join(c.Claim.Consignor.Select(p => p.Id.ToString()))),
        ("consignor_name", c => Join(c.Claim.Consignor.Select(p => p.Name))),
        ("consignee", c => Join(c.Claim.Consignee.Select(p => p.Id.ToString()))),
        ("consignee_name", c => Join(c.Claim.Consignee.Select(p => p.Name))),
        ("goods", c => Join(c.Claim.Goods.Select(g => g.Code.ToString()))),
        ("goods_name", c => Join(c.Claim.Goods.Select(g => g.Name))),
        ("quantity_min", c => ExportWords.Number(c.Claim.Quantity?.Min)),
        ("quantity_max", c => ExportWords.Number(c.Claim.Quantity?.Max)),
        ("quantity_qualifier", c => c.Claim.Quantity is { } q ? Kebab.Of(q.Qualifier) : null),
        ("quantity_unit", c => c.Claim.Quantity?.Unit),
        ("carrier_kind", c => Join(c.Claim.Carriers.Select(x => Kebab.Of(x.Kind)))),
        ("carrier_name", c => Join(c.Claim.Carriers.Select(x => x.Name ?? ""))),
        ("carrier_imo", c => Join(c.Claim.Carriers.Select(x => ExportWords.Imo(x.Imo) ?? ""))),
        ("carrier_flag", c => Join(c.Claim.Carriers.Select(x => x.Flag?.ToString() ?? ""))),
        ("loading", c => Join(c.Claim.Loading.Select(p => p.Name ?? ""))),
        ("loading_country", c => Join(c.Claim.Loading.Select(p => p.Country?.ToString() ?? ""))),
        ("discharge", c => Join(c.Claim.Discharge.Select(p => p.Name ?? ""))),
        ("discharge_country", c => Join(c.Claim.Discharge.Select(p => p.Country?.ToString() ?? ""))),
        ("period_start", c => ExportWords.Day(c.Claim.Period?.Days.Start)),
        ("period_end", c => ExportWords.Day(c.Claim.Period?.Days.End)),
        ("period_doubt", c => c.Claim.Period?.Doubt is { } doubt ? Kebab.Of(doubt) : null),
        ("origin", c => c.Claim.Attribution.Count > 0 ? c.Claim.Attribution[0].Name : null),
        ("origin_kind", c => c.Claim.Attribution.Count > 0 ? Kebab.Of(c.Claim.Attribution[0].Kind) : null),
        ("origin_for", c => c.Claim.Attribution.Count > 0 ? c.Claim.Attribution[0].For?.ToString() : null),
        ("chain", c => c.Chain),
        ("origins_named", c => Count(c.Transfer.Origins.Named.Count)),
        ("origins_unknown", c => Count(c.Transfer.Origins.UnknownIndependence.Count)),
        ("quote", c => c.Claim.Quote.Text),
        ("quote_start", c => Count(c.Claim.Quote.Span.Start)),
        ("quote_end", c => Count(c.Claim.Quote.Span.End)),
        ("section", c => Kebab.Of(c.Claim.Section)),
        ("document", c => c.Record.Document),
        ("title", c => c.Reading?.Title),
        ("publisher", c => c.Record.Publisher),
        ("published", c => c.Record.Published?.ToString()),
        ("language", c => c.Reading?.Language),
        ("url", c => c.Reading?.Url),
        ("sha256", c => c.Record.Capture.ToString()),
        ("path", c => c.Capture?.Path),
        ("listed", c => Join(c.Listed)),
    ];

    /// <inheritdoc/>
    public string Format => "csv";

    /// <inheritdoc/>
    public void Write(ExportContent content, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 32 * 1024, leaveOpen: true);
        var row = new CsvRow(text);
        foreach (var (name, _) in Columns) row.Cell(name);
        row.End();
        foreach (var transfer in content.Transfers)
            foreach (var claim in content.Claims(transfer))
            {
                foreach (var (_, value) in Columns) row.Cell(value(claim));
                row.End();
            }
    }

    // Values of one field in the order of the claim; an empty place keeps the columns of carriers in step.
    private static string? Join(IEnumerable<string> values)
    {
        var line = string.Join("; ", values);
        return line.Trim(' ', ';').Length == 0 ? null : line;
    }

    private static string? Count(int number) => ExportWords.Number(number);
}

using Waybill.Ledger;

namespace Waybill.Briefs;

/// <summary>Writes the ledger of a case in the formats of the field; <c>docs/formats.md</c> tells what each holds.</summary>
/// <remarks>The same content gives the same bytes. Safe to use from several threads.</remarks>
public sealed class CaseExport
{
    private static readonly IExporter[] Exporters =
    [
        new CsvExporter(), new GeoJsonExporter(), new FtmExporter(), new StixExporter(), new JsonlExporter(),
    ];

    private readonly IPlaceGazetteer _gazetteer;

    /// <summary>Makes an export.</summary>
    /// <param name="gazetteer">Where places lie; by default the gazetteer that the reports are read with.</param>
    public CaseExport(IPlaceGazetteer? gazetteer = null) => _gazetteer = gazetteer ?? new ReportsGazetteer();

    /// <summary>The names of the formats: <c>csv</c>, <c>geojson</c>, <c>ftm</c>, <c>stix</c>, <c>jsonl</c>.</summary>
    public static IReadOnlyList<string> Formats { get; } = Array.ConvertAll(Exporters, e => e.Format);

    /// <summary>Writes a case in one format.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="content">What the ledger of the case holds.</param>
    /// <param name="output">Where to, UTF-8; it is left open.</param>
    /// <exception cref="ArgumentException">When there is no such format.</exception>
    /// <exception cref="IOException">When the output cannot be written.</exception>
    public void Write(string format, CaseContent content, Stream output)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(output);
        var exporter = Array.Find(Exporters, e => e.Format == format) ?? throw new ArgumentException($"'{format}' is none of {string.Join(", ", Formats)}", nameof(format));
        exporter.Write(new ExportContent(content, _gazetteer), output);
    }
}

using System.Globalization;
using Microsoft.Data.Sqlite;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Writes documents, readings, claims and faults; its statements are prepared once for many rows.</summary>
internal sealed class SqliteDocumentWriter(SqliteConnection connection) : IDisposable
{
    private readonly SqliteCommand _document = connection.Prepare(
        "INSERT INTO documents (sha256, ordinal, name, language, published, publisher, title, url) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        "$1", "$2", "$3", "$4", "$5", "$6", "$7", "$8");

    private readonly SqliteCommand _reading = connection.Prepare(
        "INSERT INTO readings (sha256, ordinal, reader_version, json) VALUES ($1, $2, $3, $4)", "$1", "$2", "$3", "$4");

    private readonly SqliteCommand _claim = connection.Prepare(
        """
        INSERT INTO claims (sha256, document, ordinal, id, consignor, consignee, goods, stage, stance, period_start, period_end, quote_start, quote_end, json)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
        """,
        "$1", "$2", "$3", "$4", "$5", "$6", "$7", "$8", "$9", "$10", "$11", "$12", "$13", "$14");

    private readonly SqliteCommand _fault = connection.Prepare(
        "INSERT INTO faults (sha256, ordinal, source, line, message) VALUES ($1, $2, $3, $4, $5)", "$1", "$2", "$3", "$4", "$5");

    public void Write(Sha256 capture, string readerVersion, IEnumerable<DocumentEntry> documents)
    {
        var (ordinal, faults, sha256) = (0, 0, capture.ToString());
        foreach (var document in documents)
        {
            if (document.Reading is { } reading)
            {
                Run(_document, sha256, ordinal, reading.Document, reading.Language, reading.Published?.ToString(), reading.Publisher, reading.Title, reading.Url);
                Run(_reading, sha256, ordinal, readerVersion, ReadingJson.ToLine(reading with { Transfers = [] }));
                WriteClaims(capture, ordinal, reading);
            }
            foreach (var fault in document.Faults) Run(_fault, sha256, faults++, fault.Source, fault.Line, fault.Message);
            ordinal++;
        }
    }

    public void Dispose()
    {
        _document.Dispose();
        _reading.Dispose();
        _claim.Dispose();
        _fault.Dispose();
    }

    private void WriteClaims(Sha256 capture, int document, Reading reading)
    {
        var ids = ClaimIds.Of(capture, document, reading);
        for (var i = 0; i < reading.Transfers.Count; i++)
        {
            var claim = reading.Transfers[i];
            var direction = Direction.Of(claim);
            Run(_claim, capture.ToString(), document, i, ids[i], direction.From, direction.To,
                string.Join(',', claim.Goods.Select(item => item.Code).Distinct()), ClaimNames.Of(claim.Stage), ClaimNames.Of(claim.Stance),
                Day(claim.Period?.Days.Start), Day(claim.Period?.Days.End), claim.Quote.Span.Start, claim.Quote.Span.End, ReadingJson.ToLine(claim));
        }
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Run(SqliteCommand command, params object?[] values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        command.ExecuteNonQuery();
    }
}

using System.Text;
using Microsoft.Data.Sqlite;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Puts readings together again from their rows.</summary>
internal static class SqliteReadings
{
    public static IReadOnlyList<StoredReading> Load(SqliteConnection connection)
    {
        var claims = connection.Rows("SELECT sha256, document, json FROM claims ORDER BY sha256, document, ordinal", row => (row.GetString(0), row.GetInt32(1), row.GetString(2)))
            .ToLookup(row => (row.Item1, row.Item2), row => row.Item3);
        return connection.Rows("SELECT sha256, ordinal, json FROM readings ORDER BY sha256, ordinal", row => (Sha: row.GetString(0), Ordinal: row.GetInt32(1), Json: row.GetString(2)))
            .AsParallel().AsOrdered()
            .Select(row => new StoredReading(Sha256.Parse(row.Sha), row.Ordinal, Whole(row.Json, row.Sha, claims[(row.Sha, row.Ordinal)])))
            .ToList();
    }

    private static Reading Whole(string json, string source, IEnumerable<string> claims)
    {
        var faults = new List<Fault>();
        var reading = ReadingJson.Read(Encoding.UTF8.GetBytes(json), source, 1, faults);
        if (reading is null || faults.Count > 0) throw new InvalidDataException($"a reading: {faults[0]}");
        return reading with { Transfers = claims.Select(ReadingJson.ReadClaim).ToList() };
    }
}

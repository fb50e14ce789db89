using Microsoft.Data.Sqlite;
using Waybill.Lists;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Writes and reads what the ledger holds of lists, hits and judgements.</summary>
internal static class SqliteScreening
{
    public static string Key(SqliteConnection connection) => connection.Rows("SELECT key FROM screening_state", row => row.GetString(0)).FirstOrDefault() ?? "";

    public static StoredScreening Load(SqliteConnection connection)
    {
        var lists = connection.Rows("SELECT name, format, version, date, date_stated, file, sha256 FROM screening_lists ORDER BY ordinal",
            row => new ListInfo(row.GetString(0), row.GetString(1), row.GetString(2), row.Text(3) is { } date ? PrefixDate.Parse(date) : null, row.GetBoolean(4), row.GetString(5), Sha256.Parse(row.GetString(6))));
        var json = new StoredScreeningJson(lists);
        return new StoredScreening(Key(connection), lists, connection.Rows("SELECT json FROM screening_subjects ORDER BY ordinal", row => json.Read(row.GetString(0))), Faults(connection));
    }

    public static IReadOnlyList<Fault> Faults(SqliteConnection connection) => connection.Faults("screening_faults");

    public static void Replace(SqliteConnection connection, StoredScreening screening)
    {
        foreach (var table in (string[])["screening_state", "screening_hits", "screening_subjects", "screening_lists", "screening_faults"]) connection.Run($"DELETE FROM {table}");
        if (screening.Key.Length == 0) return;
        connection.Run("INSERT INTO screening_state (key) VALUES ($key)", ("$key", screening.Key));
        connection.Insert("INSERT INTO screening_lists (ordinal, name, format, version, date, date_stated, file, sha256) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)", screening.Lists,
            (list, i) => [i, list.Name, list.Format, list.Version, list.Date?.ToString(), list.DateStated, list.File, list.Sha256.ToString()]);
        var json = new StoredScreeningJson(screening.Lists);
        connection.Insert("INSERT INTO screening_subjects (ordinal, subject, days, json) VALUES ($1, $2, $3, $4)", screening.Subjects,
            (subject, i) => [i, subject.Key, subject.Days?.ToString(), json.ToLine(subject)]);
        var numbers = screening.Lists.Select((list, i) => (list, i)).ToDictionary(pair => pair.list, pair => pair.i);
        connection.Insert("INSERT INTO screening_hits (subject, ordinal, id, list, record, caption, score, match, first_found) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            screening.Subjects.SelectMany((subject, i) => subject.Hits.Select((hit, k) => (i, k, hit))).ToList(),
            (row, _) => [row.i, row.k, row.hit.Id, numbers[row.hit.List], row.hit.Record, row.hit.Caption, row.hit.Score, row.hit.Match, SqliteMoments.Write(row.hit.FirstFound)]);
        connection.InsertFaults("screening_faults", screening.Faults);
    }

    public static IReadOnlyList<Judgement> Judgements(SqliteConnection connection) =>
        connection.Rows("SELECT hit, subject, list, record, record_digest, verdict, signed_by, at, note FROM judgements ORDER BY id", row => new Judgement(
            row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), ClaimNames.Parse<Verdict>(row.GetString(5)), row.GetString(6),
            SqliteMoments.Read(row, 7), row.Text(8)));

    public static void Add(SqliteConnection connection, Judgement judgement) => connection.Run(
        "INSERT INTO judgements (hit, subject, list, record, record_digest, verdict, signed_by, at, note) VALUES ($hit, $subject, $list, $record, $digest, $verdict, $by, $at, $note)",
        ("$hit", judgement.Hit), ("$subject", judgement.Subject), ("$list", judgement.List), ("$record", judgement.Record), ("$digest", judgement.RecordDigest),
        ("$verdict", ClaimNames.Of(judgement.Verdict)), ("$by", judgement.By), ("$at", SqliteMoments.Write(judgement.At)), ("$note", judgement.Note));
}

using System.Globalization;
using Microsoft.Data.Sqlite;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Statements with parameters on a connection.</summary>
internal static class SqliteStatements
{
    public static SqliteCommand Prepare(this SqliteConnection connection, string sql, params string[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters) command.Parameters.Add(new SqliteParameter { ParameterName = name });
        return command;
    }

    public static void Run(this SqliteConnection connection, string sql, params (string Name, object? Value)[] parameters)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        command.ExecuteNonQuery();
    }

    public static long Number(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    public static List<T> Rows<T>(this SqliteConnection connection, string sql, Func<SqliteDataReader, T> row)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(row(reader));
        return rows;
    }

    /// <summary>Inserts rows; the parameters of the statement are $1, $2, … in the order of the values.</summary>
    public static void Insert<T>(this SqliteConnection connection, string sql, IReadOnlyList<T> rows, Func<T, int, object?[]> values)
    {
        if (rows.Count == 0) return;
        var first = values(rows[0], 0);
        using var command = connection.Prepare(sql, [.. Enumerable.Range(1, first.Length).Select(i => "$" + i.ToString(CultureInfo.InvariantCulture))]);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = values(rows[i], i);
            for (var k = 0; k < row.Length; k++) command.Parameters[k].Value = row[k] ?? DBNull.Value;
            command.ExecuteNonQuery();
        }
    }

    /// <summary>The faults of a table of them, in their order.</summary>
    public static IReadOnlyList<Fault> Faults(this SqliteConnection connection, string table) =>
        connection.Rows($"SELECT source, line, message FROM {table} ORDER BY ordinal", row => new Fault(row.GetString(0), row.IsDBNull(1) ? null : row.GetInt32(1), row.GetString(2)));

    public static void InsertFaults(this SqliteConnection connection, string table, IReadOnlyList<Fault> faults) =>
        connection.Insert($"INSERT INTO {table} (ordinal, source, line, message) VALUES ($1, $2, $3, $4)", faults, (fault, i) => [i, fault.Source, fault.Line, fault.Message]);

    public static string? Text(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}

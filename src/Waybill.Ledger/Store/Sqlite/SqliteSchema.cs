using System.Globalization;
using Microsoft.Data.Sqlite;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Brings a ledger's file to the schema of this version; migrations are numbered files, each run once.</summary>
internal static class SqliteSchema
{
    /// <summary>Marks a file as a ledger: <c>WAYB</c> in the header of the database.</summary>
    private const int ApplicationId = 0x57415942;

    private const string Prefix = "Store/Sqlite/Migrations/";

    /// <summary>Newest schema that this version knows.</summary>
    public static int Newest { get; } = Migrations().Count;

    /// <exception cref="LedgerException">When the file is of a newer version, or of another program. Nothing is touched then.</exception>
    public static void Bring(SqliteConnection connection, string path)
    {
        var version = VersionOf(connection, path);
        if (version == Newest) return;
        if (version > Newest)
            throw Refusal(path, string.Create(CultureInfo.InvariantCulture, $"the ledger was written by a newer Waybill (schema {version}, this one knows {Newest}): nothing was touched; use the newer one"));

        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var (_, sql) in Migrations().Skip(VersionOf(connection, path))) connection.Run(sql);
        connection.Run("UPDATE schema_version SET version = $version", ("$version", Newest));
        connection.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"));
        transaction.Commit();
    }

    private static int VersionOf(SqliteConnection connection, string path)
    {
        var mark = connection.Number("PRAGMA application_id");
        if (mark == 0 && connection.Number("SELECT count(*) FROM sqlite_schema") == 0) return 0;
        if (mark != ApplicationId) throw Refusal(path, "is a database of another program: nothing was touched");
        return (int)connection.Number("SELECT max(version) FROM schema_version");
    }

    private static LedgerException Refusal(string path, string message) => new(new Fault(Path.GetFileName(path), null, message));

    private static List<(string Name, string Sql)> Migrations()
    {
        var assembly = typeof(SqliteSchema).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return (name, reader.ReadToEnd());
            })
            .ToList();
    }
}

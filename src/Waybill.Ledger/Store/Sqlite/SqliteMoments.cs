using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Waybill.Ledger;

/// <summary>Moments as the ledger keeps them: UTC, to the last tick.</summary>
internal static class SqliteMoments
{
    private const string Format = "O";

    public static string Write(DateTimeOffset moment) => moment.ToUniversalTime().ToString(Format, CultureInfo.InvariantCulture);

    public static DateTimeOffset Read(SqliteDataReader row, int column) => DateTimeOffset.ParseExact(row.GetString(column), Format, CultureInfo.InvariantCulture);
}

namespace Waybill.Lists;

/// <summary>Which of the files of a list it is.</summary>
internal enum OfacPart
{
    Main,
    Addresses,
    Aliases,
    Comments,
}

/// <summary>The columns of the files, which have no header.</summary>
internal static class OfacColumns
{
    /// <summary>What stands in an empty field.</summary>
    public const string Empty = "-0-";

    /// <summary>Number of columns of the main file.</summary>
    public const int MainCount = 12;

    /// <summary>Which file a row is of; null when of none.</summary>
    public static OfacPart? PartOf(CsvRow row)
    {
        if (!int.TryParse(row[0], System.Globalization.NumberStyles.AllowLeadingWhite, null, out _)) return null;
        return row.Fields.Count switch
        {
            MainCount => OfacPart.Main,
            6 => OfacPart.Addresses,
            5 when row[2].Trim() is "aka" or "fka" or "nka" => OfacPart.Aliases,
            2 => OfacPart.Comments,
            _ => null,
        };
    }

    /// <summary>The programmes of <c>SDGT] [IFSR] [NPWMD</c>.</summary>
    public static string[] Programmes(string field) =>
        field == Empty ? [] : field.Split(['[', ']'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The field, or null when it is empty.</summary>
    public static string? Value(string field) => field.Length == 0 || field == Empty ? null : field;
}

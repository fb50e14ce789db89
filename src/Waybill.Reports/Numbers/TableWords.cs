namespace Waybill.Reports;

/// <summary>The typed words of a lexicon file's columns: <c>at-least</c> is <c>AtLeast</c>.</summary>
internal static class TableWords
{
    /// <summary>Reads a typed word.</summary>
    /// <exception cref="FormatException">When the type has no such word.</exception>
    public static T Read<T>(LexiconTable table, string cell)
        where T : struct, Enum =>
        cell.Length > 0 && char.IsLetter(cell[0]) && Enum.TryParse<T>(cell.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value)
            ? value
            : throw new FormatException($"{table.Name}: '{cell}' is no {typeof(T).Name}");
}

namespace Waybill.Lists;

/// <summary>A row of a table.</summary>
/// <param name="Line">Line that it starts on, from 1.</param>
/// <param name="Fields">Its fields, without quotes.</param>
internal readonly record struct CsvRow(int Line, IReadOnlyList<string> Fields)
{
    /// <summary>The field at a place; empty when the row is too short.</summary>
    public string this[int index] => index >= 0 && index < Fields.Count ? Fields[index] : "";
}

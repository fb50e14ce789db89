using System.Globalization;

namespace Waybill.Lists;

/// <summary>Where in a list a value stands.</summary>
/// <param name="Record">Number that the list itself gives the record or the part of one, as written there.</param>
/// <param name="Line">Line of the file, counted from 1; of XML, the line of the element. 0 when it cannot be told.</param>
public readonly record struct ListRef(string Record, int Line)
{
    /// <summary>The form <c>KPi.001 (line 12)</c>.</summary>
    public override string ToString() => Line == 0 ? Record : string.Create(CultureInfo.InvariantCulture, $"{Record} (line {Line})");
}

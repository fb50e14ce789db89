using System.Globalization;

namespace Waybill.Model;

/// <summary>Something wrong in the data: told to the user, never thrown.</summary>
/// <param name="Source">File, or member of one, that it is in.</param>
/// <param name="Line">Line counted from 1, when it can be told.</param>
/// <param name="Message">What is wrong and what was done about it, one sentence.</param>
public sealed record Fault(string Source, int? Line, string Message)
{
    /// <summary>The form <c>file:line: message</c>.</summary>
    public override string ToString() =>
        Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{Source}:{line}: {Message}") : $"{Source}: {Message}";
}

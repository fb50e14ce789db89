using System.Globalization;
using System.Text;

namespace Waybill.Movements.Intake;

/// <summary>One record of a short list, as texts by meaning.</summary>
/// <typeparam name="TRole">What a column can mean.</typeparam>
/// <param name="Line">Line or number of the record, from 1.</param>
/// <param name="Cells">Texts by role; null where nothing is said.</param>
internal sealed record SheetRow<TRole>(long Line, string?[] Cells) where TRole : struct, Enum
{
    /// <summary>The text of a role.</summary>
    public string? this[TRole role] => Cells[(int)(object)role];

    /// <summary>The digits of an IMO number or MMSI, without <c>IMO</c> before them; null when nothing is said.</summary>
    public string? Digits(TRole role)
    {
        var text = this[role];
        if (text is not null && text.StartsWith("IMO", StringComparison.OrdinalIgnoreCase)) text = text[3..].TrimStart(' ', ':');
        return string.IsNullOrEmpty(text) ? null : text;
    }

    /// <summary>The number of a role; null when it is none.</summary>
    public double? Number(TRole role) =>
        double.TryParse(this[role], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    /// <summary>The time of a role; null when it is none.</summary>
    public DateTime? Time(TRole role, TimeText times) =>
        this[role] is { } text && times.TryRead(Encoding.UTF8.GetBytes(text), out var ticks) ? new DateTime(ticks, DateTimeKind.Utc) : null;
}

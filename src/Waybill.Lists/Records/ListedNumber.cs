using Waybill.Model;

namespace Waybill.Lists;

/// <summary>What kind of number it is.</summary>
public enum NumberKind
{
    /// <summary>IMO number of a ship.</summary>
    Imo,

    /// <summary>IMO number of a company or registered owner: another series.</summary>
    CompanyImo,

    /// <summary>Maritime Mobile Service Identity.</summary>
    Mmsi,

    /// <summary>Radio call sign of a ship.</summary>
    CallSign,

    /// <summary>Passport.</summary>
    Passport,

    /// <summary>Any other identity, tax or register number.</summary>
    Other,
}

/// <summary>A number that identifies.</summary>
/// <param name="Kind">What kind of number it is.</param>
/// <param name="Value">Letters and digits only, upper case; ships' and companies' IMO numbers as seven digits.</param>
/// <param name="Sound">Whether its form and check digit are right, where its kind has any.</param>
/// <param name="Days">When it was in use, if the list tells.</param>
/// <param name="At">Where it stands.</param>
public sealed record ListedNumber(NumberKind Kind, string Value, bool Sound, DateInterval? Days, ListRef At)
{
    /// <summary>Makes a number of what a list writes; null when nothing is left of it.</summary>
    public static ListedNumber? Of(NumberKind kind, string text, ListRef at, DateInterval? days = null)
    {
        var value = string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        if (kind is NumberKind.Imo or NumberKind.CompanyImo) value = value.Replace("IMO", "", StringComparison.Ordinal);
        if (value.Length == 0) return null;
        return new ListedNumber(kind, value, IsSound(kind, value), days, at);
    }

    private static bool IsSound(NumberKind kind, string value) => kind switch
    {
        NumberKind.Imo => ImoNumber.TryParse(value, null, out _),
        NumberKind.CompanyImo => CompanyImoNumber.TryParse(value, null, out _),
        NumberKind.Mmsi => Model.Mmsi.TryParse(value, null, out var mmsi) && mmsi.IsShip,
        _ => true,
    };
}

namespace Waybill.Lists;

/// <summary>Codes of the EU list, the same in both of its forms.</summary>
internal static class EuKinds
{
    public const string ListName = "eu-consolidated";

    public static SubjectKind Of(string? code) => code?.ToUpperInvariant() switch
    {
        "PERSON" or "P" => SubjectKind.Person,
        "ENTERPRISE" or "E" => SubjectKind.Organisation,
        _ => SubjectKind.Unknown,
    };

    public static NumberKind Number(string code) => code.ToLowerInvariant() switch
    {
        "passport" or "diplopass" => NumberKind.Passport,
        "imo" => NumberKind.Imo,
        _ => NumberKind.Other,
    };

    /// <summary>A birth date: the day, otherwise the year, otherwise the years that it lies between; years are 0 where there is none.</summary>
    public static string Born(string day, string year, string from, string to) =>
        day.Length > 0 ? day : year.Length > 1 ? year : from.Length > 1 && to.Length > 1 ? $"{from} to {to}" : from.Length > 1 ? from : to.Length > 1 ? to : "";

    /// <summary>The day from which somebody is listed: that of the designation, otherwise that of the act, which may be a later one.</summary>
    public static string Listed(string designated, string inForce, string published) => designated.Length > 0 ? designated : inForce.Length > 0 ? inForce : published;

    public static bool IsTrue(string word) => word.Equals("true", StringComparison.OrdinalIgnoreCase);

    public static string Gender(string code) => code.ToUpperInvariant() switch { "M" => "male", "F" => "female", _ => "" };
}

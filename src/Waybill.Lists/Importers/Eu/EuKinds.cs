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

    public static string Gender(string code) => code.ToUpperInvariant() switch { "M" => "male", "F" => "female", _ => "" };
}

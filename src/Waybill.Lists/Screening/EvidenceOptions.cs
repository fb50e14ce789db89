namespace Waybill.Lists;

/// <summary>How what is known besides names changes a score; all from 0 to 1.</summary>
/// <remarks>
/// An IMO number is never given to a second hull (IMO resolution A.1117(30)); MMSI and call sign go with the flag and are given anew, so
/// that alone they only hint. The shares are choices of the project, told in docs/screening.md.
/// </remarks>
public sealed record EvidenceOptions
{
    /// <summary>Score of an equal IMO number with a right check digit. Default 0.99.</summary>
    public double SameImo { get; init; } = 0.99;

    /// <summary>Score of an equal IMO number whose check digit is wrong on both sides. Default 0.85.</summary>
    public double SameUnsoundImo { get; init; } = 0.85;

    /// <summary>Highest score of two ships whose IMO numbers differ. Default 0.3.</summary>
    public double OtherImo { get; init; } = 0.3;

    /// <summary>Score of an equal MMSI or call sign with a like name and no IMO number to compare. Default 0.95.</summary>
    public double SameRadio { get; init; } = 0.95;

    /// <summary>Score of an equal MMSI or call sign with another name and no IMO number to compare. Default 0.65.</summary>
    public double SameRadioOtherName { get; init; } = 0.65;

    /// <summary>Score of an equal passport, tax or register number of six characters or more. Default 0.95.</summary>
    public double SameNumber { get; init; } = 0.95;

    /// <summary>Share of what is missing to 1 that an agreeing birth date makes up. Default 0.3.</summary>
    public double SameBirth { get; init; } = 0.3;

    /// <summary>What is left of the score when the birth dates are years apart. Default 0.7.</summary>
    public double OtherBirth { get; init; } = 0.7;

    /// <summary>What is left of the score when the birth dates are of one year, or of neighbouring ones. Default 0.92.</summary>
    public double NearBirth { get; init; } = 0.92;

    /// <summary>Share of what is missing to 1 that an agreeing flag or country makes up. Default 0.1.</summary>
    public double SameCountry { get; init; } = 0.1;

    /// <summary>What is left of the score when flags or countries differ. Default 0.96.</summary>
    public double OtherCountry { get; init; } = 0.96;

    /// <summary>What is left of the score when the genders differ. Default 0.8.</summary>
    public double OtherGender { get; init; } = 0.8;

    /// <summary>What is left of a ship's score when nothing but the name could be compared: many hulls bear one name. Default 0.92.</summary>
    public double ShipNameOnly { get; init; } = 0.92;

    /// <summary>
    /// Score, at least, of a ship of whom nothing but the name could be compared, and whose name is the same word for word. Default 0.82, just above
    /// <see cref="ScreeningOptions.MatchAt"/>: it may be another hull, but to answer "clear" would hide a listed one.
    /// </summary>
    public double SameShipName { get; init; } = 0.82;

    /// <summary>What is left of the score when the list calls the name weak. Default 0.95.</summary>
    public double WeakName { get; init; } = 0.95;
}

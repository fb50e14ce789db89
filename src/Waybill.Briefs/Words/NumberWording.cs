using System.Globalization;

namespace Waybill.Briefs;

/// <summary>Numbers as a language writes them.</summary>
internal sealed class NumberWording(string language)
{
    private readonly NumberFormatInfo _format = language is "fr"
        ? new NumberFormatInfo { NumberGroupSeparator = Typography.Narrow.ToString(), NumberDecimalSeparator = ",", NumberGroupSizes = [3] }
        : new NumberFormatInfo { NumberGroupSeparator = ",", NumberDecimalSeparator = ".", NumberGroupSizes = [3] };

    /// <summary>A number with groups of three digits and at most four decimals.</summary>
    public string Format(decimal value) => value.ToString("#,0.####", _format);

    /// <summary>A number that names something: no groups.</summary>
    public string Plain(int value) => value.ToString(_format);

    /// <summary>Whether the noun after the number is singular: 1 in English, below 2 in French.</summary>
    public bool IsSingular(decimal value) => language is "fr" ? value < 2 : value == 1;
}

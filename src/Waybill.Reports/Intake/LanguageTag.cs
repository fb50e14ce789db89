namespace Waybill.Reports;

/// <summary>Language tags as files give them (BCP 47, RFC 5646).</summary>
internal static class LanguageTag
{
    /// <summary>Reads a tag with a primary subtag of two or three letters; <c>fr_FR</c> becomes <c>fr-FR</c>.</summary>
    public static string? Read(string? value)
    {
        value = value?.Trim().Replace('_', '-');
        if (value is null || value.Length is < 2 or > 35) return null;
        var primary = value.IndexOf('-', StringComparison.Ordinal) is var hyphen and >= 0 ? hyphen : value.Length;
        if (primary is not (2 or 3)) return null;
        for (var i = 0; i < value.Length; i++)
        {
            var fits = i < primary ? char.IsAsciiLetter(value[i]) : char.IsAsciiLetterOrDigit(value[i]) || value[i] == '-';
            if (!fits) return null;
        }
        return string.Concat(value[..primary].ToLowerInvariant(), value.AsSpan(primary));
    }
}

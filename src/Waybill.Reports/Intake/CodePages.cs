using System.Text;

namespace Waybill.Reports;

/// <summary>Eight-bit encodings, made when first needed.</summary>
internal static class CodePages
{
    /// <summary>Code page of UTF-7, which no page is read in: it can hide markup.</summary>
    private const int Utf7 = 65000;

    private static readonly Lazy<Encoding> Western = new(() => CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? Encoding.Latin1);

    /// <summary>Windows-1252; what the web calls ISO 8859-1 is this (WHATWG Encoding).</summary>
    public static Encoding Windows1252 => Western.Value;

    /// <summary>The encoding of a charset label, null when there is none of that name.</summary>
    public static Encoding? Named(string label)
    {
        label = label.Trim().Trim('"', '\'').ToLowerInvariant();
        if (label is "utf-8" or "utf8") return Encoding.UTF8;
        if (label is "iso-8859-1" or "latin1" or "us-ascii" or "ascii" or "windows-1252") return Windows1252;
        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(label) ?? Encoding.GetEncoding(label);
            return encoding.CodePage == Utf7 ? null : encoding;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}

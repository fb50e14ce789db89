using System.Text.RegularExpressions;
using Waybill.Model;

namespace Waybill.Lists;

/// <summary>One piece of the remarks, where most of what identifies a ship stands.</summary>
internal static partial class OfacRemark
{
    /// <summary>How a piece begins, and what it then says. The first that fits is taken.</summary>
    private static readonly (string Begin, Action<string, DesignationBuilder, ListRef> Read)[] Kinds =
    [
        ("DOB ", (text, record, at) => record.Birth(text, at)),
        ("POB ", (text, record, at) => record.Detail(DetailKind.BirthPlace, text, at)),
        ("a.k.a. ", (text, record, at) => record.Name(Unquoted(text), NameKind.Weak, at)),
        ("f.k.a. ", (text, record, at) => record.Name(Unquoted(text), NameKind.Former, at)),
        ("n.k.a. ", (text, record, at) => record.Name(Unquoted(text), NameKind.Alias, at)),
        ("nationality ", (text, record, at) => record.Detail(DetailKind.Country, text, at)),
        ("citizen ", (text, record, at) => record.Detail(DetailKind.Country, text, at)),
        ("Gender ", (text, record, at) => record.Detail(DetailKind.Gender, text.ToLowerInvariant(), at)),
        ("Vessel Registration Identification ", ReadShipNumber),
        ("Identification Number IMO ", ReadCompanyImo),
        ("Company Number IMO ", ReadCompanyImo),
        ("MMSI ", (text, record, at) => record.Number(NumberKind.Mmsi, text, at)),
        ("Former Vessel Flag ", ReadFormerFlag),
        ("Vessel Flag ", (text, record, at) => record.Detail(DetailKind.Flag, text, at)),
        ("Other Vessel Flag ", (text, record, at) => record.Detail(DetailKind.Flag, text, at)),
        ("Vessel Call Sign ", (text, record, at) => record.Number(NumberKind.CallSign, text, at)),
        ("Other Vessel Call Sign ", (text, record, at) => record.Number(NumberKind.CallSign, text, at)),
        ("Vessel Type ", (text, record, at) => record.Detail(DetailKind.Type, text, at)),
        ("Other Vessel Type ", (text, record, at) => record.Detail(DetailKind.Type, text, at)),
        ("Linked To: ", (text, record, at) => record.Link(LinkKind.Linked, text, at)),
        ("Passport ", (text, record, at) => record.Number(NumberKind.Passport, FirstWords(text), at)),
        ("Organization Established Date ", (text, record, at) => record.Birth(text, at)),
        ("Listing Date ", ReadListing),
    ];

    public static void Read(string remark, DesignationBuilder record, ListRef at)
    {
        // The last piece ends in a full stop that is not part of it; "CO." and "S.A." lose theirs too, which comparing does not mind.
        var text = remark.TrimEnd('.', ';', ' ');
        if (text.Length == 0) return;
        var bare = text.StartsWith("alt. ", StringComparison.Ordinal) ? text[5..] : text;
        if (bare.StartsWith('(') && bare.EndsWith(')')) bare = bare[1..^1];
        foreach (var (begin, read) in Kinds)
        {
            if (!bare.StartsWith(begin, StringComparison.Ordinal)) continue;
            read(bare[begin.Length..], record, at);
            return;
        }
        if (NumberWords().Match(bare) is { Success: true } number) record.Number(NumberKind.Other, number.Groups[1].Value, at);
        record.Detail(DetailKind.Remark, text, at);
    }

    private static void ReadFormerFlag(string text, DesignationBuilder record, ListRef at)
    {
        if (!text.StartsWith("None", StringComparison.Ordinal)) record.Detail(DetailKind.FormerFlag, text, at);
    }

    /// <summary>"IMO 9256860 (Russia)", now and then without "IMO"; or the number of a national register.</summary>
    private static void ReadShipNumber(string text, DesignationBuilder record, ListRef at)
    {
        var number = FirstWords(text).Trim();
        record.Number(number.StartsWith("IMO", StringComparison.Ordinal) || ImoNumber.TryParse(number, null, out _) ? NumberKind.Imo : NumberKind.Other, number, at);
    }

    private static void ReadCompanyImo(string text, DesignationBuilder record, ListRef at) => record.Number(NumberKind.CompanyImo, FirstWords(text), at);

    /// <summary>"Listing Date (CMIC) 03 Jun 2021", "Listing Date (EO 14024 Directive 3): 24 Feb 2022".</summary>
    private static void ReadListing(string text, DesignationBuilder record, ListRef at)
    {
        var close = text.IndexOf(')', StringComparison.Ordinal);
        if (close < 1 || ListDates.One(text[(close + 1)..].Trim(':', ' ')) is not { } day) return;
        record.Listing(text[1..close], null, new DateInterval(day.Start, null), at);
    }

    private static string FirstWords(string text) => text.IndexOf('(', StringComparison.Ordinal) is var bracket and > 0 ? text[..bracket]
        : text.IndexOf(" issued ", StringComparison.Ordinal) is var issued and > 0 ? text[..issued] : text;

    private static string Unquoted(string text) => text.Trim('\'', '"', ' ');

    /// <summary>"Tax ID No. 100036386 (Serbia)", "NIT # 890115794-3 (Colombia)", "Registration Number 02696754".</summary>
    [GeneratedRegex(@"\b(?:No\.|Number|#|ID)\s+([A-Z0-9][A-Z0-9./-]*\d[A-Z0-9./-]*)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberWords();
}

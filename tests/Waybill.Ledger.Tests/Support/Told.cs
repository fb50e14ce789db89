using Waybill.Model;
using Waybill.Reports;

namespace Waybill.Ledger.Tests;

/// <summary>
/// Claims in one line of shorthand, for tests: <c>PRK>RUS arms,ammunition q=~1000:container t=2023-09-07/2023-09-08 ship=Angara
/// from=Rajin to=Dunai by=White_House:government:USA|Reuters:media stance=denies stage=delivered section=teaser</c>.
/// A side may be empty; <c>q=</c> takes <c>1000</c>, <c>~1000</c>, <c>1000+</c>, <c>-1000</c>, <c>20..30</c>.
/// </summary>
internal static class Told
{
    /// <summary>A reader for documents that hold shorthand: each line with a <c>></c> is a claim, the others are prose.</summary>
    public static DocumentReader Reader(string version = "told 1") => new(version, Read);

    public static Reading Read(SourceDocument document)
    {
        var (claims, start) = (new List<TransferClaim>(), 0);
        foreach (var line in document.Text.Split('\n'))
        {
            if (line.Contains('>')) claims.Add(Claim(line.TrimEnd('\r'), start));
            start += line.Length + 1;
        }
        return new Reading
        {
            Document = document.Name,
            Sha256 = document.Sha256,
            Language = document.Language,
            Published = document.Published,
            Publisher = document.Publisher,
            Title = document.Title,
            Text = document.Text,
            Transfers = claims,
        };
    }

    /// <summary>Claims of one report.</summary>
    public static IReadOnlyList<ClaimRecord> Report(string name, string? published, string? publisher, params string[] lines)
    {
        var document = new SourceDocument
        {
            Name = name,
            Text = string.Join('\n', lines),
            Published = published is null ? null : PrefixDate.Parse(published),
            Publisher = publisher,
        };
        var capture = Sha256.Of(System.Text.Encoding.UTF8.GetBytes($"{name}\n{document.Text}"));
        var reading = Read(document);
        var ids = ClaimIds.Of(capture, 0, reading);
        return reading.Transfers.Select((claim, i) => new ClaimRecord(ids[i], capture, name, publisher, document.Published, claim)).ToList();
    }

    public static TransferClaim Claim(string line, int start = 0)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var quote = new Quote(line, new TextSpan(start, start + line.Length));
        var span = new TextSpan(start, start + 1);
        var sides = words[0].Split('>');
        var options = words.Skip(2).Select(word => word.Split('=', 2)).ToLookup(pair => pair[0], pair => pair[1].Replace('_', ' '));
        string? Option(string key) => options[key].FirstOrDefault();
        return new TransferClaim
        {
            Consignor = Parties(sides[0], span),
            Consignee = Parties(sides[1], span),
            Goods = words[1].Split(',').Select(code => new GoodsItem(GoodsCode.Parse(code), code, span)).ToList(),
            Quantity = Option("q") is { } quantity ? Amount(quantity, span) : null,
            Carriers = options["ship"].Select(name => new Carrier(CarrierKind.Vessel, name, null, null, span)).ToList(),
            Loading = options["from"].Select(name => new NamedPlace(name, null, span)).ToList(),
            Discharge = options["to"].Select(name => new NamedPlace(name, null, span)).ToList(),
            Period = Option("t") is { } days ? new Period(DateInterval.Parse(days), span) : null,
            Stage = Option("stage") is { } stage ? ClaimNames.Parse<Stage>(stage) : Stage.Delivered,
            Stance = Option("stance") is { } stance ? ClaimNames.Parse<Stance>(stance) : Stance.Asserts,
            Section = Option("section") is { } section ? ClaimNames.Parse<Section>(section) : Section.Body,
            Attribution = Option("by") is { } chain ? chain.Split('|').Select(link => Link(link, span)).ToList() : [],
            Quote = quote,
        };
    }

    private static List<Party> Parties(string side, TextSpan span) =>
        side.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(id => new Party(PartyId.Parse(id), id, span)).ToList();

    private static AttributionLink Link(string text, TextSpan span)
    {
        var parts = text.Split(':');
        return new AttributionLink(parts[0], ClaimNames.Parse<SourceKind>(parts[1]), parts.Length > 2 ? PartyId.Parse(parts[2]) : null, null, null, span);
    }

    private static Quantity Amount(string text, TextSpan span)
    {
        var (number, unit) = text.Split(':') is [var n, var u] ? (n, u) : (text, "unit");
        static decimal Of(string digits) => decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        if (number.StartsWith('~')) return new Quantity(Of(number[1..]), Of(number[1..]), QuantityQualifier.About, unit, span);
        if (number.EndsWith('+')) return new Quantity(Of(number[..^1]), null, QuantityQualifier.AtLeast, unit, span);
        if (number.StartsWith('-')) return new Quantity(null, Of(number[1..]), QuantityQualifier.AtMost, unit, span);
        if (number.Split("..") is [var low, var high]) return new Quantity(Of(low), Of(high), QuantityQualifier.Range, unit, span);
        return new Quantity(Of(number), Of(number), QuantityQualifier.Exact, unit, span);
    }
}

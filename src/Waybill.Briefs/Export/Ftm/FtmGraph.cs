using System.Text;
using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>The things that claims name as entities; the same thing in two cases has the same identifier.</summary>
internal sealed class FtmGraph
{
    private readonly Dictionary<string, FtmEntity> _byId = new(StringComparer.Ordinal);
    private readonly List<FtmEntity> _entities = [];
    private readonly ExportContent _content;

    /// <summary>Makes the entities of a case.</summary>
    public FtmGraph(ExportContent content)
    {
        _content = content;
        var transfers = new FtmTransfers(this);
        foreach (var transfer in content.Transfers) transfers.Add(transfer, [.. content.Claims(transfer)]);
    }

    /// <summary>The entities, each behind those that it refers to.</summary>
    public IReadOnlyList<FtmEntity> Entities => _entities;

    /// <summary>The entity of an identifier; it is made when there is none.</summary>
    public FtmEntity Entity(string id, string schema)
    {
        if (_byId.TryGetValue(id, out var entity)) return entity;
        entity = new FtmEntity(id, schema);
        _byId.Add(id, entity);
        _entities.Add(entity);
        return entity;
    }

    /// <summary>A consignor or consignee: a state as the public body that acts for it, a body as an organization, others as legal entities.</summary>
    public FtmEntity Party(Party party)
    {
        var entity = Entity(
            "waybill-party-" + party.Id.ToString().ToLowerInvariant(),
            party.Id.IsState ? "PublicBody" : party.Id.IsBody ? "Organization" : "LegalEntity");
        entity.Add("name", ExportWords.Party(party));
        entity.Add("country", Country(party.Id));
        return entity;
    }

    /// <summary>A carrier with a name; null for one without, which is no entity.</summary>
    public FtmEntity? Carrier(Carrier carrier)
    {
        if (carrier.Name is not { } name) return null;
        // A ship with an IMO number is the same under any name; without one the name is all there is.
        var key = ExportWords.Imo(carrier.Imo) is { } imo ? "imo-" + imo : Digest(name.ToUpperInvariant());
        var entity = Entity($"waybill-{Kebab.Of(carrier.Kind)}-{key}", carrier.Kind switch { CarrierKind.Vessel => "Vessel", CarrierKind.Aircraft => "Airplane", _ => "Vehicle" });
        entity.Add("name", name);
        if (carrier.Kind == CarrierKind.Vessel)
        {
            entity.Add("imoNumber", ExportWords.Imo(carrier.Imo) is { } number ? "IMO" + number : null);
            entity.Add("flag", Country(carrier.Flag));
        }
        else
        {
            entity.Add("type", Kebab.Of(carrier.Kind));
            entity.Add("country", Country(carrier.Flag));
        }
        return entity;
    }

    /// <summary>A place with a name; null for one without.</summary>
    public FtmEntity? Place(NamedPlace place)
    {
        if (place.Name is not { } name) return null;
        var entity = Entity("waybill-place-" + Digest($"{name}\n{place.Country}"), "Address");
        entity.Add("name", ExportWords.Place(place));
        entity.Add("full", ExportWords.Place(place));
        entity.Add("city", name);
        entity.Add("country", Country(place.Country));
        if (_content.Locate(place) is not { } point) return entity;
        entity.Add("latitude", ExportWords.Number((decimal)Math.Round(point.Latitude, 5)));
        entity.Add("longitude", ExportWords.Number((decimal)Math.Round(point.Longitude, 5)));
        return entity;
    }

    /// <summary>The report that makes a claim.</summary>
    public FtmEntity Article(ExportClaim claim)
    {
        var record = claim.Record;
        var entity = Entity("waybill-article-" + Digest($"{record.Capture}\n{record.Document}"), "Article");
        entity.Add("title", claim.Reading?.Title ?? record.Document);
        entity.Add("fileName", record.Document);
        entity.Add("publisher", record.Publisher);
        entity.Add("publishedAt", record.Published?.ToString());
        if (Uri.TryCreate(claim.Reading?.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https") entity.Add("sourceUrl", url.AbsoluteUri);
        if (claim.Capture is { } capture) entity.Add("retrievedAt", ExportWords.Day(DateOnly.FromDateTime(capture.TakenIn.UtcDateTime)));
        entity.Add("notes", $"SHA-256 of the capture: {record.Capture}");
        return entity;
    }

    /// <summary>Twenty hexadecimal digits drawn from a text.</summary>
    public static string Digest(string text) => Sha256.Of(Encoding.UTF8.GetBytes(text)).ToString()[..20];

    private static string? Country(PartyId? id) => id?.ToString() == "EU" ? "eu" : ExportWords.CountryCode(id)?.ToLowerInvariant();
}

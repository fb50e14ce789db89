using Waybill.Ledger;
using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>The objects of a case, each behind those that it refers to.</summary>
internal sealed class StixGraph
{
    private readonly ExportContent _content;
    private readonly Dictionary<string, StixObject> _byId = new(StringComparer.Ordinal);
    private readonly DateTimeOffset _first;
    private readonly string _maker;

    /// <summary>Makes the objects.</summary>
    public StixGraph(ExportContent content)
    {
        _content = content;
        _first = content.Content.Captures.Count > 0 ? content.Content.Captures.Min(c => c.TakenIn) : DateTimeOffset.UnixEpoch;
        _maker = StixId.Of("identity", "waybill");
        if (content.Transfers.Count == 0) return;
        Put(new StixObject("identity", _maker, null, _first).With("name", "Waybill").With("identity_class", "system"));
        var pages = new StixPages(this);
        foreach (var transfer in content.Transfers) Add(transfer, [.. content.Claims(transfer)], pages);
        pages.Close();
    }

    /// <summary>The objects, in order of making.</summary>
    public List<StixObject> Objects { get; } = [];

    /// <summary>Puts an object in, once; answers with its identifier.</summary>
    public string Put(StixObject item)
    {
        if (_byId.TryAdd(item.Id, item)) Objects.Add(item);
        return item.Id;
    }

    /// <summary>Starts an object.</summary>
    public StixObject New(string type, string name, DateTimeOffset created) => new(type, StixId.Of(type, name), _maker, created);

    /// <summary>When the capture of a claim was taken in.</summary>
    public DateTimeOffset Taken(ExportClaim claim) => claim.Capture?.TakenIn ?? _first;

    private void Add(Transfer transfer, List<ExportClaim> claims, StixPages pages)
    {
        var created = claims.Count > 0 ? claims.Min(Taken) : _first;
        var consignors = transfer.Consignor.Select(p => Party(p.Value)).Distinct(StringComparer.Ordinal).ToList();
        var consignees = transfer.Consignee.Select(p => Party(p.Value)).Distinct(StringComparer.Ordinal).ToList();
        List<string> members =
        [
            .. consignors, .. consignees,
            .. transfer.Carriers.Select(c => Carrier(c.Value)).OfType<string>(),
            .. transfer.Loading.Concat(transfer.Discharge).Select(p => Place(p.Value)).OfType<string>(),
        ];
        if (transfer.Supporting.Count > 0)
            foreach (var from in consignors)
                foreach (var to in consignees)
                    if (from != to)
                        members.Add(Relationship(transfer, from, to, created));
        // A grouping must refer to something: one of which the sources tell no party, carrier or place refers to who made it.
        if (members.Count == 0) members.Add(_maker);
        var grouping = Put(New("grouping", transfer.Id + "\n" + _content.Content.Case.Name, created)
            .With("name", ExportWords.Title(transfer))
            .With("description", ExportWords.Summary(transfer))
            .With("context", "unspecified")
            .With("external_references", (StixReference[])[new("waybill", ExternalId: transfer.Id)])
            .With("object_refs", members.Distinct(StringComparer.Ordinal).ToList()));
        // Drawn from what it says: what lists have may change, and then it is another note.
        if (claims.SelectMany(claim => claim.Listed).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } listed)
            Put(New("note", $"listed\n{transfer.Id}\n{_content.Content.Case.Name}\n{string.Join('\n', listed)}", created)
                .With("abstract", "In sanctions lists")
                .With("content", string.Join('\n', listed))
                .With("object_refs", new List<string> { grouping }));
        foreach (var claim in claims) pages.Add(claim, grouping);
    }

    private string Relationship(Transfer transfer, string from, string to, DateTimeOffset created)
    {
        var (start, end) = (transfer.Envelope?.Start, transfer.Envelope?.End);
        return Put(New("relationship", $"{transfer.Id}\n{_content.Content.Case.Name}\n{from}\n{to}", created)
            .With("relationship_type", "sends-goods-to")
            .With("description", $"{ExportWords.Title(transfer)}. {ExportWords.Summary(transfer)}")
            .With("source_ref", from)
            .With("target_ref", to)
            .With("start_time", start is { } first ? StixTime.Of(first) : null)
            // The stop is the first moment after the last day.
            .With("stop_time", end is { } last && last < DateOnly.MaxValue ? StixTime.Of(last.AddDays(1)) : null)
            .With("external_references", (StixReference[])[new("waybill", ExternalId: transfer.Id)]));
    }

    private string Party(Party party) => Put(New("identity", "party\n" + party.Id, _first)
        .With("name", ExportWords.Party(party))
        .With("identity_class", party.Id.IsState || party.Id.IsBody ? "organization" : "unspecified")
        .With("sectors", party.Id.IsState ? (string[])["government-national"] : null)
        .With("external_references", party.Id.IsState ? (StixReference[])[new("ISO 3166-1", ExternalId: party.Id.ToString())] : null));

    private string? Carrier(Carrier carrier)
    {
        if (carrier.Name is not { } name) return null;
        return Put(New("identity", $"carrier\n{carrier.Kind}\n{carrier.Imo?.ToString() ?? name.ToUpperInvariant()}", _first)
            .With("name", name)
            .With("description", carrier.Flag is { } flag ? $"{Kebab.Of(carrier.Kind)}, flag or owner as told: {flag}" : Kebab.Of(carrier.Kind))
            .With("roles", (string[])[Kebab.Of(carrier.Kind)])
            .With("identity_class", "unspecified")
            .With("external_references", carrier.Imo is { } imo ? (StixReference[])[new("IMO", ExternalId: ExportWords.Imo(imo))] : null));
    }

    // A location needs a country or a point; a place without either is told in the description alone.
    private string? Place(NamedPlace place)
    {
        var country = ExportWords.CountryCode(place.Country);
        var point = _content.Locate(place);
        if (country is null && point is null) return null;
        return Put(New("location", $"{place.Name}\n{place.Country}", _first)
            .With("name", ExportWords.Place(place))
            .With("country", country)
            .With("latitude", point is { } at ? Math.Round(at.Latitude, 5) : null)
            .With("longitude", point is { } there ? Math.Round(there.Longitude, 5) : null));
    }
}

using System.Text.Json;
using Waybill.Ledger;
using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>One transfer as a JSON object: claimed values with their claims, origins, and the claims themselves.</summary>
internal sealed class TransferJson(Utf8JsonWriter json, CheckWording words, CaseContent content)
{
    private readonly ClaimJson _claim = new(json);

    /// <summary>Writes it.</summary>
    public void Write(Transfer transfer)
    {
        json.WriteStartObject();
        json.WriteString("transfer", transfer.Id);
        Values("consignor", transfer.Consignor, Party);
        Values("consignee", transfer.Consignee, Party);
        Values("goods", transfer.Goods, goods =>
        {
            json.WriteString("code", goods.Code.ToString());
            json.WriteString("name", goods.Name);
        });
        Values("quantity", transfer.Quantity, quantity =>
        {
            _claim.Number("min", quantity.Min);
            _claim.Number("max", quantity.Max);
            json.WriteString("qualifier", Kebab.Of(quantity.Qualifier));
            json.WriteString("unit", quantity.Unit);
        });
        Values("carriers", transfer.Carriers, carrier =>
        {
            json.WriteString("kind", Kebab.Of(carrier.Kind));
            json.WriteString("name", carrier.Name);
            json.WriteString("imo", carrier.Imo?.ToString());
            json.WriteString("flag", carrier.Flag?.ToString());
        });
        Values("loading", transfer.Loading, Place);
        Values("discharge", transfer.Discharge, Place);
        Values("period", transfer.Period, period =>
        {
            _claim.Days(period.Days);
            if (period.Doubt is { } doubt) json.WriteString("doubt", Kebab.Of(doubt));
        });
        if (transfer.Envelope is { } envelope)
        {
            json.WriteStartObject("envelope");
            _claim.Days(envelope);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("envelope");
        }
        Origins(transfer.Origins);
        Claims("supporting", transfer.Supporting);
        Claims("possible", transfer.Possible);
        Claims("denials", transfer.Denials);
        Claims("no_evidence", transfer.NoEvidence);
        new ScreenedJson(json).Write(Subjects(transfer));
        new CheckJson(json, words).Write(MeasureCheck.Engaged(CaseCheck.Of(content, transfer)));
        json.WriteEndObject();
    }

    /// <summary>The subjects that the transfer names, and the ships of the events that bear on it.</summary>
    private IEnumerable<ScreenedSubject> Subjects(Transfer transfer)
    {
        var events = content.Movements.Bearings.Where(bearing => bearing.Transfer == transfer.Id).Select(bearing => bearing.Event);
        return content.Screening.Of([transfer.Id, .. events]);
    }

    private void Party(Party party)
    {
        json.WriteString("id", party.Id.ToString());
        json.WriteString("name", party.Name);
    }

    private void Place(NamedPlace place)
    {
        json.WriteString("name", place.Name);
        json.WriteString("country", place.Country?.ToString());
        if (place.Repaired) json.WriteBoolean("repaired", true);
    }

    private void Values<T>(string name, IReadOnlyList<Claimed<T>> values, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var claimed in values)
        {
            json.WriteStartObject();
            write(claimed.Value);
            Identifiers("claims", claimed.Claims);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void Origins(OriginCount origins)
    {
        json.WriteStartObject("origins");
        json.WriteStartArray("named");
        foreach (var origin in origins.Named)
        {
            json.WriteStartObject();
            json.WriteString("name", origin.Name);
            json.WriteString("kind", Kebab.Of(origin.Kind));
            json.WriteString("for", origin.For?.ToString());
            Identifiers("claims", origin.Claims);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Identifiers("unknown_independence", origins.UnknownIndependence);
        json.WriteEndObject();
    }

    private void Identifiers(string name, IReadOnlyList<string> claims)
    {
        json.WriteStartArray(name);
        foreach (var claim in claims) json.WriteStringValue(claim);
        json.WriteEndArray();
    }

    private void Claims(string name, IReadOnlyList<ClaimRecord> claims)
    {
        json.WriteStartArray(name);
        foreach (var claim in claims) _claim.Write(claim);
        json.WriteEndArray();
    }
}

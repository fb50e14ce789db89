using System.Text.Json;
using Waybill.Ledger;
using Waybill.Lists;
using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>Writes what lists have as JSON; <c>docs/brief.md</c> tells the fields.</summary>
internal sealed class ScreenedJson(Utf8JsonWriter json)
{
    /// <summary>Writes the array <c>screening</c>.</summary>
    public void Write(IEnumerable<ScreenedSubject> subjects)
    {
        json.WriteStartArray("screening");
        foreach (var subject in subjects) Write(subject);
        json.WriteEndArray();
    }

    private void Write(ScreenedSubject subject)
    {
        json.WriteStartObject();
        json.WriteString("subject", subject.Key);
        json.WriteString("kind", Kebab.Of(subject.Kind));
        json.Strings("names", subject.Names);
        json.WriteString("imo", subject.Imo?.ToString());
        json.Strings("mmsi", subject.Mmsi);
        json.Strings("flags", subject.Flags);
        json.WriteStartArray("named_in");
        foreach (var use in subject.Uses)
        {
            json.WriteStartObject();
            json.WriteString("id", use.Owner);
            json.WriteString("role", Kebab.Of(use.Role));
            json.Strings("claims", use.Claims);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("as_of", subject.Days?.ToString());
        json.WriteBoolean("clear", subject.Clear);
        json.WriteStartArray("searched");
        foreach (var list in subject.Searched) ScreeningJson.WriteList(json, list);
        json.WriteEndArray();
        json.WriteStartArray("hits");
        foreach (var hit in subject.Hits) Write(hit);
        json.WriteEndArray();
        json.WriteStartArray("conflicts");
        foreach (var conflict in subject.Conflicts) Write(conflict);
        json.WriteEndArray();
        json.Strings("notes", subject.Notes);
        json.WriteEndObject();
    }

    private void Write(ScreenedHit hit)
    {
        json.WriteStartObject();
        json.WriteString("hit", hit.Id);
        Record(hit.List, hit.Record, hit.Caption);
        if (hit.At.Line > 0) json.WriteNumber("line", hit.At.Line);
        json.WriteString("kind", Kebab.Of(hit.Kind));
        json.WriteNumber("score", hit.Score);
        json.WriteBoolean("match", hit.Match);
        json.WriteString("standing", Kebab.Of(hit.Standing));
        json.WriteString("listed_then", Kebab.Of(hit.Then));
        json.WriteStartArray("listings");
        foreach (var listing in hit.Listings)
        {
            json.WriteStartObject();
            json.WriteString("programme", listing.Programme);
            json.WriteString("reference", listing.Reference);
            json.WriteString("days", listing.Days?.ToString());
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("agreed");
        foreach (var compared in hit.Agreed) Write(compared);
        json.WriteEndArray();
        json.WriteStartArray("disagreed");
        foreach (var compared in hit.Disagreed) Write(compared);
        json.WriteEndArray();
        json.Strings("not_compared", hit.NotCompared);
        json.WriteString("record_digest", hit.RecordDigest);
        json.WriteString("first_found", Instants.Of(hit.FirstFound.UtcDateTime));
        json.WriteBoolean("stands", hit.Stands);
        Write(hit.Judgement, hit.ChangedSince);
        json.WriteEndObject();
    }

    private void Write(ScreenedConflict conflict)
    {
        json.WriteStartObject();
        json.WriteString("hit", conflict.Id);
        Record(conflict.List, conflict.Record, conflict.Caption);
        json.WriteString("why", conflict.Why);
        json.WritePropertyName("shared");
        Write(conflict.Shared);
        json.WritePropertyName("differs");
        Write(conflict.Differs);
        Write(conflict.Judgement, conflict.ChangedSince);
        json.WriteEndObject();
    }

    private void Record(ListInfo list, string record, string caption)
    {
        json.WriteString("list", list.Name);
        json.WriteString("version", list.Version);
        json.WriteString("date", list.Date?.ToString());
        json.WriteString("record", record);
        json.WriteString("caption", caption);
    }

    private void Write(Compared compared)
    {
        json.WriteStartObject();
        json.WriteString("field", compared.Field);
        json.WriteString("asked", compared.Asked);
        json.WriteString("listed", compared.Listed);
        json.WriteString("record", compared.At.Record);
        if (compared.At.Line > 0) json.WriteNumber("line", compared.At.Line);
        json.WriteString("why", compared.Why);
        json.WriteEndObject();
    }

    private void Write(Judgement? judgement, bool changed)
    {
        if (judgement is null)
        {
            json.WriteNull("judgement");
            return;
        }
        json.WriteStartObject("judgement");
        json.WriteString("verdict", Kebab.Of(judgement.Verdict));
        json.WriteString("by", judgement.By);
        json.WriteString("at", Instants.Of(judgement.At.UtcDateTime));
        json.WriteString("note", judgement.Note);
        json.WriteBoolean("record_changed_since", changed);
        json.WriteEndObject();
    }
}

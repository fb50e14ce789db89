using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Waybill.Ledger;
using Waybill.Model;

namespace Waybill.Cli;

/// <summary>Prints hits of a case with what was judged of them, and judgements.</summary>
internal static class JudgementPrinter
{
    /// <summary>Prints every hit that is a match or was judged, then every judgement in order.</summary>
    public static void Print(Session session, CaseScreening screening)
    {
        if (!session.Json) Lines(session, CaseHits.Of(screening, all: true));
        foreach (var judgement in screening.Judgements) Print(session, judgement);
        if (!session.Json && screening.Judgements.Count == 0) Lines(session, ["no judgement yet"]);
    }

    /// <summary>Prints one judgement.</summary>
    public static void Print(Session session, Judgement judgement)
    {
        if (!session.Json)
        {
            var note = judgement.Note is { } text ? $": {text}" : "";
            Lines(session, [string.Create(CultureInfo.InvariantCulture,
                $"{judgement.At.UtcDateTime:yyyy-MM-dd HH:mm} UTC  {judgement.Hit} {ClaimNames.Of(judgement.Verdict)}  {judgement.Subject} / {judgement.List} {judgement.Record}, by {judgement.By}{note}")]);
            return;
        }
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, ReadingJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("hit", judgement.Hit);
            json.WriteString("verdict", ClaimNames.Of(judgement.Verdict));
            json.WriteString("by", judgement.By);
            json.WriteString("at", Instants.Of(judgement.At.UtcDateTime));
            json.WriteString("note", judgement.Note);
            json.WriteString("subject", judgement.Subject);
            json.WriteString("list", judgement.List);
            json.WriteString("record", judgement.Record);
            json.WriteString("record_digest", judgement.RecordDigest);
            json.WriteEndObject();
        }
        session.Output.Write(output.WrittenSpan);
        session.Output.WriteByte((byte)'\n');
    }

    private static void Lines(Session session, IEnumerable<string> lines)
    {
        foreach (var line in lines) session.Output.Write(Encoding.UTF8.GetBytes(string.Concat(line.Select(c => char.IsControl(c) ? ' ' : c)) + Environment.NewLine));
    }
}

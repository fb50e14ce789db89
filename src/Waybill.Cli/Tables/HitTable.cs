using System.Buffers;
using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using Waybill.Lists;

namespace Waybill.Cli;

/// <summary>An answer of the screening as a table, with the reasons under each hit.</summary>
internal static class HitTable
{
    public static void Write(ScreeningResult result, IBufferWriter<byte> output)
    {
        var asked = result.Query.Id ?? result.Query.Names.FirstOrDefault("");
        var parts = new List<IRenderable> { Screen.Plain(Title(asked, result), new Style(decoration: Decoration.Bold)) };
        foreach (var hit in result.Hits.Concat(result.RelatedHits)) parts.Add(Screen.Plain(Of(hit)));
        foreach (var conflict in result.Conflicts)
            parts.Add(Screen.Plain($"  identity conflict with {conflict.Record.Caption} ({conflict.Record.List}, {conflict.Shared.At}): {conflict.Why}"));
        foreach (var note in result.Notes) parts.Add(Screen.Plain($"  note: {note}"));
        parts.Add(Screen.Plain($"  searched: {string.Join(", ", result.Searched.Select(Told))}"));
        Screen.Write(output, parts);
    }

    public static void Write(ListDelta delta, IBufferWriter<byte> output)
    {
        var parts = new List<IRenderable>
        {
            Screen.Plain(string.Create(CultureInfo.InvariantCulture, $"{delta.Old} → {delta.New}: {delta.Added.Count:N0} added, {delta.Removed.Count:N0} removed, {delta.Changed.Count:N0} changed"), new Style(decoration: Decoration.Bold)),
        };
        parts.AddRange(delta.Added.Select(record => Screen.Plain($"  + {record.Caption} ({record.At})")));
        parts.AddRange(delta.Removed.Select(record => Screen.Plain($"  - {record.Caption} ({record.At})")));
        foreach (var change in delta.Changed)
            parts.Add(Screen.Plain($"  ~ {change.New.Caption} ({change.New.At})\n"
                + string.Join('\n', change.Removed.Select(field => $"      - {field.Field}: {field.Value}").Concat(change.Added.Select(field => $"      + {field.Field}: {field.Value}")))));
        Screen.Write(output, parts);
    }

    private static string Title(string asked, ScreeningResult result)
    {
        var day = result.AsOf is { } then ? string.Create(CultureInfo.InvariantCulture, $" as of {then:yyyy-MM-dd}") : "";
        var matches = result.Hits.Count(hit => hit.Match) + result.RelatedHits.Count(hit => hit.Match);
        return result.Clear ? $"{asked}{day}: clear in the lists below" : $"{asked}{day}: {matches} matching, {result.Conflicts.Count} identity conflicts";
    }

    private static string Of(Hit hit)
    {
        var lines = new List<string>
        {
            string.Create(CultureInfo.InvariantCulture, $"  {hit.Score:0.00} {(hit.Match ? "match" : "weak ")}  {hit.Record.Caption}, {Words(hit)} — {hit.Record.List}, record {hit.Record.At}"),
        };
        if (hit.Related is not null) lines.Add($"      found by the related name {hit.Related}");
        var programmes = hit.Record.Listings.Select(listing => listing.Days is { } days ? $"{listing.Programme} {days}" : listing.Programme).Where(text => text.Length > 0).Distinct().ToList();
        if (programmes.Count > 0) lines.Add($"      programme: {string.Join("; ", programmes)}");
        lines.AddRange(hit.Agreed.Select(one => $"      agrees: {one.Field} {one.Asked} = {one.Listed} ({one.Why})"));
        lines.AddRange(hit.Disagreed.Select(one => $"      differs: {one.Field} {one.Asked} / {one.Listed} ({one.Why})"));
        if (hit.NotCompared.Count > 0) lines.Add($"      not compared: {string.Join(", ", hit.NotCompared)}");
        return string.Join('\n', lines);
    }

    private static string Words(Hit hit)
    {
        var standing = hit.Standing switch
        {
            Standing.Designated => "designated",
            Standing.LinkedToDesignated => "not designated, linked to a designated party",
            Standing.MentionedByDesignated => "only mentioned by this record, which designates another",
            _ => "not designated",
        };
        return hit.Then switch
        {
            ListedThen.Now => standing,
            ListedThen.Listed => $"{standing}, listed then",
            ListedThen.NotYet => $"{standing}, but only later",
            ListedThen.Delisted => $"{standing}, but delisted before",
            ListedThen.InVersionOfThatDay => $"{standing}, in the version of then",
            _ => $"{standing}, whether already then is not told",
        };
    }

    private static string Told(ListInfo list) => list.DateStated || list.Date is null ? list.ToString() : $"{list} (by its file's name)";
}

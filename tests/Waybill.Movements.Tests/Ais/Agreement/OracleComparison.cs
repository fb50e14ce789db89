using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Waybill.Movements.Ais;

namespace Waybill.Movements.Tests.Ais.Agreement;

/// <summary>Compares messages with what another decoder says about them, field by field.</summary>
/// <remarks>Three conventions hold for all fields: where a message says "not available" ours is null and theirs the code;
/// where it is too short for a field ours is missing and theirs zero or empty; fractions agree when they do in the decimals that both give.</remarks>
internal sealed class OracleComparison(Exceptions exceptions)
{
    public int Compared { get; private set; }

    public int Excepted { get; private set; }

    public int NotAvailable { get; private set; }

    public int TooShort { get; private set; }

    public List<string> Wrong { get; } = [];

    /// <summary>Both are in the order of the sentences; the other decoder may lack messages.</summary>
    public void Compare(Collector ours, Collector raw, IEnumerable<JsonObject> theirs)
    {
        var next = 0;
        foreach (var their in theirs)
        {
            var at = next;
            while (at < ours.Drafts.Count && !(ours.Drafts[at].Type == (int)their["type"]! && ours.Drafts[at].Mmsi == (int)their["mmsi"]!)) at++;
            if (at == ours.Drafts.Count)
            {
                Wrong.Add($"not found: {their.ToJsonString()}");
                continue;
            }
            next = at + 1;
            Compare(ours.Drafts[at], ours.Messages[at], raw.Messages[at], their);
        }
    }

    private void Compare(AisDraft draft, JsonObject our, JsonObject raw, JsonObject their)
    {
        foreach (var (theirName, expected) in their)
        {
            if (theirName is "class" or "device") continue;
            Compared++;
            var name = exceptions.OurName(draft.Type, theirName);
            var value = name.StartsWith("spare", StringComparison.Ordinal) ? raw[name] : our[name];
            if (Same(value, expected)) continue;
            if (our.ContainsKey(name) && value is null && IsCode(draft, name, raw[name], expected)) NotAvailable++;
            else if (!raw.ContainsKey(name) && IsNothing(expected)) TooShort++;
            else if (exceptions.Covers(draft.Type, draft.Mmsi, theirName)) Excepted++;
            else Wrong.Add($"type {draft.Type} mmsi {draft.Mmsi} {theirName}: expected {expected?.ToJsonString() ?? "null"}, was {value?.ToJsonString() ?? "nothing"}");
        }
    }

    private static bool Same(JsonNode? our, JsonNode? expected)
    {
        if (expected is null || our is null) return expected is null && our is null;
        if (Number(our) is not { } one || Number(expected) is not { } other) return our.ToJsonString() == expected.ToJsonString();
        return Math.Abs(one - other) <= (Math.Min(Decimals(our), Decimals(expected)) is > 0 and var decimals ? 0.50001 * Math.Pow(10, -decimals) + Math.Abs(other) * 1e-7 : 0);
    }

    /// <summary>Whether the other value is the code for "not available", as sent or in the unit of the field.</summary>
    private static bool IsCode(AisDraft draft, string name, JsonNode? raw, JsonNode? expected)
    {
        if (expected?.ToJsonString() is "\"n/a\"" or "\"N/A\"" || raw?.ToJsonString() == expected?.ToJsonString()) return true;
        return draft.Layout.IndexOf(name) is >= 0 and var at && draft.Layout.Fields[at] is { None: { } none } field
            && Number(expected) is { } code && Math.Abs(code - (double)(none + field.Offset) / field.Divisor) < 0.051;
    }

    private static bool IsNothing(JsonNode? expected) => expected?.ToJsonString() is "false" or "\"\"" || Number(expected) == 0;

    /// <summary>The value as a number; some decoders write numbers in quotation marks.</summary>
    private static double? Number(JsonNode? node) => node?.GetValueKind() is JsonValueKind.Number or JsonValueKind.String
        && double.TryParse(node.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int Decimals(JsonNode node)
    {
        var text = node.ToString();
        return text.Contains('.', StringComparison.Ordinal) ? text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
    }
}

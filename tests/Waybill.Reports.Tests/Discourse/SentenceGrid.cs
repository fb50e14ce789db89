using System.Globalization;
using System.Text.RegularExpressions;
using Waybill.Model;

namespace Waybill.Reports.Tests;

/// <summary>Plain sentences made of the patterns of <c>eval/grid</c>: each with ever other parties, goods and numbers, so that what is read wrongly always is told from what is by chance.</summary>
internal sealed partial class SentenceGrid
{
    private static readonly int[] Numbers = [12, 30, 40, 200, 300];

    private readonly LexiconTable _patterns;
    private readonly LexiconTable _parties;
    private readonly LexiconTable _goods;

    private SentenceGrid(string language) => (_patterns, _parties, _goods) = (Table($"{language}.tsv"), Table($"{language}-parties.tsv"), Table($"{language}-goods.tsv"));

    /// <summary>Every pattern of a language so many times, in order, always the same.</summary>
    public static IEnumerable<GridSentence> Of(string language, int times)
    {
        var grid = new SentenceGrid(language);
        for (var pattern = 0; pattern < grid._patterns.Rows.Count; pattern++)
            for (var time = 0; time < times; time++) yield return grid.Filled(pattern, time);
    }

    private static LexiconTable Table(string name)
    {
        using var reader = new StreamReader(Path.Combine(Repository.Root, "eval", "grid", name));
        return LexiconTable.Read(name, reader);
    }

    private GridSentence Filled(int pattern, int time)
    {
        var parties = _parties.Rows;
        var first = (pattern + time) % parties.Count;
        var second = (first + 1 + (((3 * time) + pattern) % (parties.Count - 1))) % parties.Count;
        var third = Enumerable.Range(1, 2).Select(step => (second + step) % parties.Count).First(other => other != first);
        var who = new Dictionary<string, string[]>(StringComparer.Ordinal) { ["A"] = parties[first], ["B"] = parties[second], ["C"] = parties[third] };
        var goods = _goods.Rows[((3 * pattern) + time) % _goods.Rows.Count];
        var words = _patterns[_patterns.Rows[pattern], "pattern"];
        var text = Gap().Replace(words, gap => gap.Groups["party"] is { Success: true } party ? _parties[who[party.Value], gap.Groups["form"].Value] : gap.Value switch
        {
            "{goods}" => _goods[goods, "words"],
            "{de}" => _goods[goods, "de"],
            "{count}" => Numbers[(pattern + time) % Numbers.Length].ToString(CultureInfo.InvariantCulture),
            _ => throw new FormatException($"{words} has the gap {gap.Value}"),
        });
        var told = _patterns[_patterns.Rows[pattern], "told"];
        return new GridSentence(words, char.ToUpperInvariant(text[0]) + text[1..], told == "-" ? [] : [.. told.Split("; ").Select(claim => Expected(claim, id => _parties[who[id], "id"], _goods[goods, "code"]))]);
    }

    private static GridClaim Expected(string told, Func<string, string> id, string code)
    {
        var cells = told.Split(' ');
        if (cells.Length < 2 || cells[0].Split('>') is not [var sender, var receiver]) throw new FormatException($"{told} is no claim of the grid");
        var other = Array.Find(cells, cell => cell[0] == '=');
        return new GridClaim(Ids(sender), Ids(receiver), cells[1].Split('|'), cells.Length > 2 && cells[2][0] != '=' ? cells[2].Split('|') : ["asserts"], other?[1..] ?? code);

        string Ids(string side) => string.Join('+', side.Split('+').Select(id).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"\{((?<party>[ABC])\.(?<form>\w+)|\w+)\}")]
    private static partial Regex Gap();
}

/// <summary>A sentence of the grid.</summary>
/// <param name="Pattern">The pattern that it is made of.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Told">What it tells.</param>
internal sealed record GridSentence(string Pattern, string Text, IReadOnlyList<GridClaim> Told)
{
    /// <summary>Whether a reading has these claims and no others.</summary>
    public bool IsReadBy(Reading reading)
    {
        var left = reading.Transfers.ToList();
        foreach (var claim in Told)
            if (left.FindIndex(claim.IsLike) is >= 0 and var at) left.RemoveAt(at);
            else return false;
        return left.Count == 0;
    }
}

/// <summary>A claim that a sentence of the grid tells.</summary>
/// <param name="Sender">Ids of who sends, in order.</param>
/// <param name="Receiver">Ids of who receives, in order.</param>
/// <param name="Stages">Stages of which any is right.</param>
/// <param name="Stances">Stances of which any is right.</param>
/// <param name="Code">Code of the goods.</param>
internal sealed record GridClaim(string Sender, string Receiver, string[] Stages, string[] Stances, string Code)
{
    /// <summary>Whether a claim that was read says as much.</summary>
    public bool IsLike(TransferClaim claim) =>
        Page.Ids(claim.Consignor) == Sender && Page.Ids(claim.Consignee) == Receiver && Stages.Contains(ClaimNames.Of(claim.Stage)) && Stances.Contains(ClaimNames.Of(claim.Stance)) && claim.Goods.Any(goods => goods.Code.ToString() == Code);
}

using Waybill.Reports.Syntax;

namespace Waybill.SyntaxTrainer;

/// <summary>
/// Turns the words of a treebank into the words that the reader cuts: French contractions (<c>du</c> = <c>de</c> + <c>le</c>)
/// are one word, and so is what hyphens join; English words part only at apostrophes.
/// </summary>
internal sealed class WordGroups(string language)
{
    private readonly List<(int Start, int Length, string Form, bool Glued)> _ranges = [];

    /// <summary>Notes that the next words of the treebank are written as one.</summary>
    public void AddRange(int start, int length, string form, bool glued) => _ranges.Add((start, length, form, glued));

    /// <summary>Forgets the ranges of the sentence before.</summary>
    public void Clear() => _ranges.Clear();

    /// <summary>The sentence with its words merged.</summary>
    public Token[] Merge(List<Row> rows)
    {
        var joined = new bool[rows.Count];
        var glued = rows.Select(row => row.Glued).ToArray();
        var forms = rows.Select(row => row.Form).ToArray();
        foreach (var (start, length, form, end) in _ranges)
        {
            glued[start + length - 1] = end;
            if (language == "en" && form.AsSpan().IndexOfAny('\'', '’') >= 0)
            {
                glued.AsSpan(start, length - 1).Fill(true);
                continue;
            }
            for (var i = start + 1; i < start + length; i++) (joined[i], forms[i]) = (true, "");
            forms[start] = form;
        }
        for (var i = 1; i + 1 < rows.Count; i++)
            if (rows[i].Form == "-" && glued[i - 1] && glued[i] && IsWord(rows[i - 1].Form) && IsWord(rows[i + 1].Form))
                joined[i] = joined[i + 1] = true;
        return Build(rows, joined, forms);
    }

    private static bool IsWord(string form) => char.IsLetterOrDigit(form[0]) && char.IsLetterOrDigit(form[^1]);

    private static Token[] Build(List<Row> rows, bool[] joined, string[] forms)
    {
        var group = new int[rows.Count];
        var count = 0;
        for (var i = 0; i < rows.Count; i++) group[i] = joined[i] ? count - 1 : count++;
        var tokens = new Token[count];
        for (int i = 0, end; i < rows.Count; i = end)
        {
            end = i + 1;
            while (end < rows.Count && joined[end]) end++;
            var main = Enumerable.Range(i, end - i).Where(part => rows[part].Head < 0 || group[rows[part].Head] != group[i]).MinBy(part => Depth(rows, part));
            var row = rows[main];
            var fused = end - i > 1 && rows[i].Upos == "ADP" && forms[i + 1].Length == 0;
            tokens[group[i]] = new Token(
                string.Concat(forms[i..end]), TagNames.Upos(row.Upos), TagNames.Feats(row.Upos, row.Feats) | (fused ? Feats.Contraction : 0),
                row.Head < 0 ? count : group[row.Head], row.Head < 0 ? Relation.Root : RelationNames.Of(row.Relation));
        }
        return tokens;
    }

    private static int Depth(List<Row> rows, int at)
    {
        var depth = 0;
        for (; rows[at].Head >= 0 && depth <= rows.Count; at = rows[at].Head) depth++;
        return depth;
    }
}

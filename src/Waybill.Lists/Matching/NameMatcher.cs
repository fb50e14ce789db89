namespace Waybill.Lists;

/// <summary>Compares two analysed names of one kind. Not safe for several threads at once: make one for each.</summary>
internal sealed class NameMatcher(NameMatchOptions options)
{
    /// <summary>Columns of the matrix: more than a name has words.</summary>
    private const int Width = 32;

    private readonly float[] _matrix = new float[Width * Width];
    private readonly List<AlignedWords> _aligned = [];

    /// <summary>What was laid beside what in the last comparison; words of one name alone are not among them.</summary>
    public IReadOnlyList<AlignedWords> Aligned => _aligned;

    /// <summary>How alike two names are, 0 to below 1.</summary>
    public float Score(AnalysedName left, AnalysedName right, SubjectKind kind) =>
        Score(left.Tokens, right.Tokens, kind, left.Abjad != right.Abjad);

    /// <summary>How alike two names are, 0 to below 1.</summary>
    /// <param name="left">Words of one.</param>
    /// <param name="right">Words of the other.</param>
    /// <param name="kind">What both are names of.</param>
    /// <param name="vowelless">Whether one of them is written in a script that leaves vowels out.</param>
    public float Score(ReadOnlySpan<NameToken> left, ReadOnlySpan<NameToken> right, SubjectKind kind, bool vowelless)
    {
        _aligned.Clear();
        Span<bool> leftTaken = stackalloc bool[left.Length];
        Span<bool> rightTaken = stackalloc bool[right.Length];
        for (var i = 0; i < left.Length; i++)
            for (var j = 0; j < right.Length; j++)
                _matrix[i * Width + j] = TokenPairs.Alike(left[i], right[j], kind, vowelless, options);
        TakeJoined(left, right, leftTaken, rightTaken, swap: false);
        TakeJoined(right, left, rightTaken, leftTaken, swap: true);
        TakeBest(left.Length, right.Length, leftTaken, rightTaken);
        if (_aligned.Count == 0) return 0;
        return new NameWeighing(left, right, kind, options).Score(_aligned, leftTaken, rightTaken);
    }

    /// <summary>One word here that is two to four words there.</summary>
    private void TakeJoined(ReadOnlySpan<NameToken> whole, ReadOnlySpan<NameToken> parts, Span<bool> wholeTaken, Span<bool> partTaken, bool swap)
    {
        for (var i = 0; i < whole.Length; i++)
        {
            if (wholeTaken[i] || whole[i].Text.Length < options.JoinedLetters || whole[i].Role is TokenRole.Form or TokenRole.Number) continue;
            if (HasTwin(i, parts.Length, swap)) continue;
            for (var start = 0; start + 1 < parts.Length && !wholeTaken[i]; start++)
            {
                if (partTaken[start] || parts[start].Text[0] != whole[i].Text[0]) continue;
                var (count, alike) = Join(whole[i].Text, parts, partTaken, start);
                if (count == 0) continue;
                wholeTaken[i] = true;
                partTaken.Slice(start, count).Fill(true);
                _aligned.Add(swap ? new AlignedWords(start, count, i, 1, alike) : new AlignedWords(i, 1, start, count, alike));
            }
        }
    }

    /// <summary>Whether the other name has the word as it is.</summary>
    private bool HasTwin(int whole, int parts, bool swap)
    {
        for (var j = 0; j < parts; j++)
            if (_matrix[swap ? j * Width + whole : whole * Width + j] > 0.9f) return true;
        return false;
    }

    private (int Count, float Alike) Join(string word, ReadOnlySpan<NameToken> parts, Span<bool> taken, int start)
    {
        Span<char> joined = stackalloc char[40];
        var length = 0;
        for (var count = 1; count <= 4 && start + count <= parts.Length && !taken[start + count - 1]; count++)
        {
            var part = parts[start + count - 1].Text;
            if (length + part.Length > Math.Min(word.Length + 1, joined.Length)) break;
            part.CopyTo(joined[length..]);
            length += part.Length;
            if (count == 1 || length + 1 < word.Length) continue;
            var alike = TokenSimilarity.Of(word, joined[..length]);
            if (alike >= options.JoinedAlike) return (count, alike);
        }
        return (0, 0);
    }

    /// <summary>Pairs off the words, the most alike first; of equals, the first.</summary>
    private void TakeBest(int left, int right, Span<bool> leftTaken, Span<bool> rightTaken)
    {
        while (true)
        {
            var (best, at, with) = (0f, -1, -1);
            for (var i = 0; i < left; i++)
            {
                if (leftTaken[i]) continue;
                for (var j = 0; j < right; j++)
                    if (!rightTaken[j] && _matrix[i * Width + j] > best) (best, at, with) = (_matrix[i * Width + j], i, j);
            }
            if (at < 0) return;
            leftTaken[at] = rightTaken[with] = true;
            _aligned.Add(new AlignedWords(at, 1, with, 1, best));
        }
    }
}

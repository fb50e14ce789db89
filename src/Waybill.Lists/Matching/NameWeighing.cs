namespace Waybill.Lists;

/// <summary>Makes one figure of the words that two names share, nearly share, and have alone.</summary>
internal readonly ref struct NameWeighing(ReadOnlySpan<NameToken> left, ReadOnlySpan<NameToken> right, SubjectKind kind, NameMatchOptions options)
{
    private readonly ReadOnlySpan<NameToken> left = left;
    private readonly ReadOnlySpan<NameToken> right = right;

    private bool IsCraft => kind is SubjectKind.Vessel or SubjectKind.Aircraft;

    public float Score(List<AlignedWords> aligned, Span<bool> leftTaken, Span<bool> rightTaken)
    {
        float weight = 0, quality = 0, letters = 0, worst = 1;
        var (words, common) = (0, 0);
        foreach (var pair in aligned)
        {
            var counts = (Weight(left, pair.Left, pair.LeftCount) + Weight(right, pair.Right, pair.RightCount)) / 2;
            var worth = Math.Max(0, 1 - options.TypoCost * MathF.Pow(1 - pair.Alike, options.TypoPower));
            weight += counts;
            quality += counts * worth;
            if (counts < 0.3f) continue;
            worst = Math.Min(worst, worth);
            letters += Math.Min(left[pair.Left].Text.Length, right[pair.Right].Text.Length) * counts;
            if (left[pair.Left].Role is TokenRole.Common or TokenRole.Place && right[pair.Right].Role is TokenRole.Common or TokenRole.Place) common++;
            else words++;
        }
        if (words + common == 0) return 0;
        var here = Alone(left, leftTaken);
        var there = Alone(right, rightTaken);
        var score = quality / weight * (1 - options.WorstShare) + worst * options.WorstShare;
        var extra = Math.Abs(here.Weight - there.Weight);
        score *= 1 - (1 - options.Contradicted) * Math.Min(1, Math.Min(here.Against, there.Against));
        score *= 1 - options.ExtraCost * extra / (extra + weight);
        if (words + common == 1 && here.Core + there.Core > 0) score *= options.OneWord;
        if (words == 0) score *= CommonOnly(common, here.Weight + there.Weight);
        if (here.Number || there.Number) score *= IsCraft ? options.ShipNumberDiffers : options.NumberDiffers;
        if (kind == SubjectKind.Person && Turned(aligned)) score *= options.Turned;
        return score * (1 - options.Shortness * MathF.Exp(-letters / options.ShortLetters));
    }

    /// <summary>Common words alone say who it is only when there are several and nothing else.</summary>
    private float CommonOnly(int common, float alone) => alone > 0.1f ? options.CommonWords : common > 1 ? 1 : options.OneWord;

    private float Weight(ReadOnlySpan<NameToken> tokens, int first, int count) => count > 1 ? 1 : TokenPairs.Weight(tokens[first], kind);

    /// <summary>What a name has alone: how much it counts, how much it speaks against, how many words of its own, and whether there is a number.</summary>
    private (float Weight, float Against, int Core, bool Number) Alone(ReadOnlySpan<NameToken> tokens, Span<bool> taken)
    {
        var (weight, against, core, number) = (0f, 0f, 0, false);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (taken[i]) continue;
            switch (tokens[i].Role)
            {
                case TokenRole.Number:
                    number = true;
                    break;
                case TokenRole.Particle or TokenRole.Form or TokenRole.Stop:
                    break;
                case TokenRole.Initial:
                    weight += TokenPairs.Weight(tokens[i], kind);
                    against += 0.8f;
                    break;
                default:
                    if (tokens[i].Role == TokenRole.Core) core++;
                    weight += TokenPairs.Weight(tokens[i], kind);
                    against += tokens[i].Role == TokenRole.Core ? 1 : TokenPairs.Weight(tokens[i], kind);
                    break;
            }
        }
        return (weight, against, core, number);
    }

    /// <summary>Whether who is son of whom is the other way round: Omar bin Abdullah is not Abdullah bin Omar.</summary>
    private bool Turned(List<AlignedWords> aligned)
    {
        var (sonLeft, sonRight) = (Son(left), Son(right));
        if (sonLeft < 0 || sonRight < 0) return false;
        var (over, back) = (false, false);
        foreach (var pair in aligned)
        {
            if (left[pair.Left].Role == TokenRole.Particle) continue;
            over |= pair.Left < sonLeft && pair.Right > sonRight;
            back |= pair.Left > sonLeft && pair.Right < sonRight;
        }
        return over && back;
    }

    private static int Son(ReadOnlySpan<NameToken> tokens)
    {
        for (var i = 1; i + 1 < tokens.Length; i++)
            if (tokens[i].Role == TokenRole.Particle && tokens[i].Text is "bin" or "ben" or "ibn") return i;
        return -1;
    }
}

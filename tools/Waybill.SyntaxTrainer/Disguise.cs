using Waybill.Reports.Syntax;

namespace Waybill.SyntaxTrainer;

/// <summary>Shows some training sentences as damaged texts spell them: without capitals, all in capitals, without accents, apostrophes elsewhere.</summary>
internal static class Disguise
{
    /// <summary>The traits of a sentence, now and then of a damaged copy.</summary>
    public static WordTraits[] Choose(Random random, Example example, bool french)
    {
        var dice = random.Next(100);
        if (dice < 4) return Rewrite(example, form => form.ToLowerInvariant());
        if (dice < 7) return Rewrite(example, form => form.ToUpperInvariant());
        if (french && dice < 15) return Rewrite(example, Bare);
        return example.Traits;
    }

    private static string Bare(string form) => string.Concat(form.Select(c => char.IsLower(c) ? Reports.Folding.Strip(c) : c));

    private static WordTraits[] Rewrite(Example example, Func<string, string> rewrite) =>
        [.. example.Tokens.Select(token => WordTraits.Of(rewrite(token.Form)))];
}

namespace Waybill.Reports;

/// <summary>The way from one token to another through the tree: relations up, then relations down.</summary>
internal static class SyntaxPath
{
    /// <summary>Longest way that is told apart.</summary>
    private const int Longest = 5;

    /// <summary>A number for the way; 0 without syntax or where it is too long.</summary>
    public static uint Between(SentenceView view, int from, int to)
    {
        if (view.Syntax is not { } syntax || from < 0 || to < 0) return 0;
        Span<int> up = stackalloc int[Longest + 1];
        var ups = 0;
        for (var at = from; at >= 0 && ups <= Longest; at = syntax.HeadOf(at)) up[ups++] = at;
        var downs = 0;
        var down = 0x811C9DC5u;
        for (var at = to; at >= 0 && downs <= Longest; at = syntax.HeadOf(at), downs++)
        {
            var meet = up[..ups].IndexOf(at);
            if (meet < 0)
            {
                down = (down ^ ((uint)syntax.RelationOf(at) + 100)) * 0x01000193;
                continue;
            }
            if (meet + downs > Longest) return 1;
            var path = down;
            for (var i = 0; i < meet; i++) path = (path ^ ((uint)syntax.RelationOf(up[i]) + 1)) * 0x01000193;
            return path | 2;
        }
        return 1;
    }
}

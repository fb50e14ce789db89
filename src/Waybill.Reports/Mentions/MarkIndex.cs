using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>What stands between any two tokens of a sentence: marks that part clauses, finite verbs, quotation marks.</summary>
internal sealed class MarkIndex
{
    private readonly int[] _commas;
    private readonly int[] _breaks;
    private readonly int[] _verbs;
    private readonly bool[] _quoted;

    /// <summary>Counts the marks and verbs before each token.</summary>
    public MarkIndex(SentenceView view)
    {
        _commas = new int[view.Length + 1];
        _breaks = new int[view.Length + 1];
        _verbs = new int[view.Length + 1];
        _quoted = new bool[view.Length + 1];
        _quoted[0] = view.OpensQuoted;
        for (var i = 0; i < view.Length; i++)
        {
            var mark = view.Tokens[i].Kind == TokenKind.Mark ? view.Text[view.Tokens[i].Start] : ' ';
            _commas[i + 1] = _commas[i] + (mark is ',' ? 1 : 0);
            _breaks[i + 1] = _breaks[i] + (mark is ';' or ':' or '–' or '—' ? 1 : 0);
            _verbs[i + 1] = _verbs[i] + (view.Syntax is { } syntax && syntax.UposOf(i) == Upos.Verb && (syntax.FeatsOf(i) & (Feats.Finite | Feats.PastParticiple)) != 0 ? 1 : 0);
            _quoted[i + 1] = Quoted(mark, _quoted[i]);
        }
    }

    /// <summary>How many commas stand from one token to another, the second left out.</summary>
    public int Commas(int from, int to) => Between(_commas, from, to);

    /// <summary>How many colons, semicolons and dashes.</summary>
    public int Breaks(int from, int to) => Between(_breaks, from, to);

    /// <summary>How many finite verbs and participles; none without syntax.</summary>
    public int Verbs(int from, int to) => Between(_verbs, from, to);

    /// <summary>Whether a quotation is open behind a mark, given whether one is before it.</summary>
    public static bool Quoted(char mark, bool open) => mark switch
    {
        '«' or '“' => true,
        '»' or '”' => false,
        '"' => !open,
        _ => open,
    };

    /// <summary>Whether a token stands inside quotation marks.</summary>
    public bool IsQuoted(int token) => _quoted[Math.Clamp(token, 0, _quoted.Length - 1)];

    private static int Between(int[] counts, int a, int b)
    {
        var (from, to) = (Math.Clamp(Math.Min(a, b), 0, counts.Length - 1), Math.Clamp(Math.Max(a, b), 0, counts.Length - 1));
        return counts[to] - counts[from];
    }
}

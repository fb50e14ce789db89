using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Cuts a document's tokens into sentences, and tells the running text from titles, captions, teasers and notices.</summary>
internal sealed class Segmenter(Lexicon lexicon)
{
    /// <summary>A line without a full stop is a heading only up to this many words.</summary>
    private const int LongestHeading = 22;

    /// <summary>How many tokens a dateline may hold.</summary>
    private const int DatelineReach = 14;

    /// <summary>How far into a line a marker of its kind may stand.</summary>
    private const int MarkerReach = 4;

    /// <summary>A line of more words than this is no notice, whatever stands in it.</summary>
    private const int LongestNotice = 60;

    /// <summary>How far into a longer line is looked for a marker: it may have this many words.</summary>
    private const int MarkedReach = 16;

    /// <summary>
    /// Most tokens of a sentence. The longest of legal prose have some 300; what has more is a table or a wreck, and is cut, so that
    /// reading it takes time that grows with its length and no faster.
    /// </summary>
    private const int LongestSentence = 400;

    /// <summary>Cuts the tokens of a document. Notices (begging, newsletters, credits) are left out.</summary>
    public List<Sentence> Cut(string text, List<Token> tokens)
    {
        var sentences = new List<Sentence>();
        var paragraph = 0;
        var captions = false;
        for (var first = 0; first < tokens.Count;)
        {
            var end = first + 1;
            while (end < tokens.Count && !EndsLine(text, tokens, end)) end++;
            if ((tokens[first].Shape & TokenShape.ParagraphStart) != 0) paragraph++;
            var kind = Kind(text, tokens, first, end, ref captions);
            var body = kind == Section.Body ? Dateline(text, tokens, first, end) : first;
            if (kind is { } section) CutLine(text, tokens, body, end, paragraph, section, sentences);
            first = end;
        }
        return sentences;
    }

    /// <summary>The first token behind a dateline: "SEOUL, Nov. 1 (AFP) — ".</summary>
    private static int Dateline(string text, List<Token> tokens, int first, int end)
    {
        if ((tokens[first].Shape & TokenShape.AllCaps) == 0) return first;
        for (var i = first + 1; i < Math.Min(end - 1, first + DatelineReach); i++)
            if (tokens[i].Kind == TokenKind.Mark && text[tokens[i].Start] is '—' or '–') return i + 1;
        return first;
    }

    /// <summary>Whether the token opens a new line of thought: a paragraph, or a line that does not just wrap the one before.</summary>
    private static bool EndsLine(string text, List<Token> tokens, int i)
    {
        var shape = tokens[i].Shape;
        if ((shape & TokenShape.ParagraphStart) != 0) return true;
        if ((shape & TokenShape.LineStart) == 0) return false;
        var wraps = tokens[i].Kind == TokenKind.Word && !tokens[i].IsCapital && tokens[i - 1].Kind == TokenKind.Word;
        return !wraps && text[tokens[i - 1].End - 1] is not ',';
    }

    private void CutLine(string text, List<Token> tokens, int first, int end, int paragraph, Section section, List<Sentence> sentences)
    {
        var start = first;
        for (var i = first; i < end; i++)
        {
            if (!EndsSentence(text, tokens, i, end)) continue;
            var stop = i + 1;
            while (stop < end && IsCloser(text[tokens[stop].Start]) && !OpensQuote(text, tokens, stop)) stop++;
            if (stop < end && !Opens(text, tokens[stop])) continue;
            Add(start, stop);
            start = stop;
            i = stop - 1;
        }
        if (start < end) Add(start, end);

        void Add(int from, int to)
        {
            for (; to - from > LongestSentence; from += LongestSentence) sentences.Add(new Sentence(from, from + LongestSentence, paragraph, section));
            sentences.Add(new Sentence(from, to, paragraph, section));
        }
    }

    private bool EndsSentence(string text, List<Token> tokens, int i, int end)
    {
        if (tokens[i].Kind != TokenKind.Mark || text[tokens[i].Start] is not ('.' or '!' or '?' or '…')) return false;
        if (text[tokens[i].Start] != '.' || i == 0 || i + 1 >= end) return true;
        var before = tokens[i - 1];
        if (before.Kind != TokenKind.Word || before.End != tokens[i].Start) return true;
        if (before.IsCapital && before.End - before.Start == 1 && tokens[i + 1].IsCapital)
        {
            // The letters of "I.M.F." stand without a space.
            if (tokens[i + 1].Start == tokens[i].End) return false;
            // The initial of "Ewan F. Kilbride"; but a Roman number may end a sentence.
            if (text[before.Start] is not ('I' or 'V' or 'X') && tokens[i + 1].Kind == TokenKind.Word && i > 1 && tokens[i - 2] is { Kind: TokenKind.Word, IsCapital: true }) return false;
        }
        var word = text[before.Start..before.End].ToLowerInvariant();
        return !lexicon.Abbreviations.Contains(word) || (word.Length > 2 && !before.IsCapital && tokens[i + 1].Kind != TokenKind.Number);
    }

    private static bool Opens(string text, Token token) =>
        token.Kind == TokenKind.Number || token.IsCapital || text[token.Start] is '«' or '“' or '"' or '(' or '—' or '–' or '-' or '[' or '\'' or '‘' or '*' or '$' or '€' or '£';

    /// <summary>Whether a straight quotation mark opens what follows: white space stands before it and none behind.</summary>
    private static bool OpensQuote(string text, List<Token> tokens, int i) =>
        text[tokens[i].Start] is '"' && tokens[i].HasSpaceBefore && i + 1 < tokens.Count && !tokens[i + 1].HasSpaceBefore;

    private static bool IsCloser(char c) => c is '»' or '”' or '"' or ')' or ']' or '’' or '.' or '!' or '?' or '…';

    /// <summary>What kind of line it is; null for one that says nothing of the matter.</summary>
    private Section? Kind(string text, List<Token> tokens, int first, int end, ref bool captions)
    {
        var line = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(tokens)[first..end];
        var found = new List<Match>();
        var numbered = line.Length > 3 && line[0].Kind == TokenKind.Number && text[line[1].Start] is '/' or '.' && line[0].End - line[0].Start <= 2;
        lexicon.Find(numbered || line.Length < LongestNotice ? line : line[..MarkedReach], found);
        var kinds = found.Where(match => match.Entry is CueEntry).Select(match => (((CueEntry)match.Entry).Kind, match.First)).ToList();
        if (line.Length < LongestNotice && kinds.Any(cue => cue.Kind == CueKind.Boilerplate)) return null;
        if (kinds.Any(cue => cue.Kind == CueKind.Teaser && cue.First < MarkerReach)) return Section.Teaser;
        if (line.Length < 2) return null;
        if (kinds.Any(cue => cue.Kind == CueKind.Caption && cue.First < 2)) return Section.Caption;
        if (numbered && (captions || kinds.Any(cue => cue.Kind == CueKind.Caption)))
        {
            captions = true;
            return Section.Caption;
        }
        return IsHeading(text, line) ? Section.Headline : Section.Body;
    }

    private static bool IsHeading(string text, ReadOnlySpan<Token> line)
    {
        if (line.Length > LongestHeading || text[line[^1].Start] is '.' or '!' or '…' or '»' or '”' or '"' or ':' or ';' or ',') return false;
        if (text[line[0].Start] is '-' or '•' or '–' or '*') return false;
        var words = 0;
        var capitals = 0;
        foreach (var token in line)
        {
            if (token.Kind != TokenKind.Word) continue;
            words++;
            if ((token.Shape & TokenShape.AllCaps) != 0) capitals++;
        }
        return words > 0 && (capitals * 2 > words || line[0].IsCapital || line[0].Kind == TokenKind.Number);
    }
}

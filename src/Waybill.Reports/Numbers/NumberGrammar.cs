using System.Globalization;
using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Finds the numbers of a text with what hedges them: qualifiers before and behind, ranges, per cent, fractions.</summary>
/// <remarks>Language-neutral: the words come from <c>numbers.tsv</c> and <c>qualifiers.tsv</c>. Safe to use from several threads at once.</remarks>
internal sealed class NumberGrammar
{
    /// <summary>A hedge behind the noun stands no farther than so many tokens from the number.</summary>
    private const int HedgeReach = 5;

    /// <summary>So many tokens before "a tonne" may hold the price of one.</summary>
    private const int PriceReach = 3;

    /// <summary>Only these many tokens may stand between a number and an "at least" behind its noun.</summary>
    private const int NounReach = 2;

    /// <summary>Division by it drops the zeros behind a decimal point: 1.2 × 1 000 000 is 1200000, not 1200000.0.</summary>
    private const decimal Plain = 1.000000000000000000000000000m;

    private readonly NumberLexicon _lexicon;
    private readonly NumberReader _reader;
    private readonly FigureReader _figures;

    /// <summary>A grammar over given words.</summary>
    public NumberGrammar(NumberLexicon lexicon)
    {
        (_lexicon, _reader) = (lexicon, new NumberReader(lexicon));
        _figures = new FigureReader(lexicon, _reader);
    }

    /// <summary>Reads bare numbers of the language.</summary>
    public NumberReader Reader => _reader;

    /// <summary>The grammar of a language; its words are added to the vocabulary.</summary>
    public static NumberGrammar ForLanguage(Vocabulary vocabulary, string language) => new(NumberLexicon.Load(vocabulary, language));

    /// <summary>Finds every number.</summary>
    /// <param name="text">The text that the tokens index into.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="into">Takes the mentions in order.</param>
    public void Find(string text, ReadOnlySpan<Token> tokens, List<NumberMention> into) => Find(text, tokens, [], into);

    /// <summary>Finds every number that is no part of a date or duration.</summary>
    /// <param name="text">The text that the tokens index into.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="times">The time mentions of the same tokens, in order.</param>
    /// <param name="into">Takes the mentions in order.</param>
    public void Find(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<TimeMention> times, List<NumberMention> into)
    {
        var time = 0;
        for (var i = 0; i < tokens.Length;)
        {
            while (time < times.Length && times[time].End <= i) time++;
            if (time < times.Length && times[time].First <= i)
            {
                i = times[time].End;
                continue;
            }
            var free = time < times.Length ? tokens[..times[time].First] : tokens;
            if (!TryMention(text, free, tokens, i, out var mention))
            {
                i += Math.Max(1, _reader.Word(tokens, i, out var word) is var skip && word.Kind == NumberWordKind.None ? skip : 1);
                continue;
            }
            if (into.Count > 0 && IsOfName(tokens, into[^1], mention)) mention = mention with { Kind = NumberKind.Label };
            into.Add(mention.Kind == NumberKind.Cardinal && HasRate(tokens, times[time..], mention.End) ? mention with { IsRate = true } : mention);
            i = mention.End;
        }
    }

    /// <summary>A number at a token, with its qualifier.</summary>
    /// <param name="text">The text.</param>
    /// <param name="free">The tokens up to the next date, which the number may take.</param>
    /// <param name="all">All tokens, to look at behind it.</param>
    /// <param name="at">The token.</param>
    /// <param name="mention">The number.</param>
    private bool TryMention(string text, ReadOnlySpan<Token> free, ReadOnlySpan<Token> all, int at, out NumberMention mention)
    {
        mention = default;
        if (_figures.TryRead(text, free, at, out var figure))
        {
            mention = Of(figure, null, at, at, figure.End);
            return true;
        }
        QualifierRole? role = null;
        var first = at;
        var next = at;
        while (Qualifier(free, next, before: true, out var word) is > 0 and var length)
        {
            if (word.Role is QualifierRole.To or QualifierRole.And) break;
            if (word.Role == QualifierRole.Plain)
            {
                next += length;
                continue;
            }
            // "Un groupe de 300" is a group of so many, and no number of a group.
            if (word.Role == QualifierRole.From && role == QualifierRole.Label && !IsMeasured(free, next + length)) role = null;
            if (role == QualifierRole.From) first = next;
            if (role is null or QualifierRole.About or QualifierRole.From) role = word.Role;
            next += length;
        }
        if (role == QualifierRole.Between && TryBetween(text, free, next, out var range))
        {
            mention = range with { First = first };
            return true;
        }
        if (role is QualifierRole.Between or QualifierRole.OutOf) return false;
        next = BehindCurrency(text, free, next);
        if (next >= free.Length) return false;
        if (!_reader.TryRead(text, free, next, out var number) && !(role is not null && TryPart(free, next, out number))) return false;
        if (number.IsArticle && IsNumeral(free, next) && TryShare(text, free, next, number, out mention)) return true;
        if (number.IsArticle && !(role is QualifierRole.AtLeast && IsNumeral(free, next)) && !IsOne(free, next, number.End)) return false;
        if (number.Kind == NumberKind.Cardinal && number.Scale == 1 && HasHalfBehind(free, number.End)) number = number with { Value = number.Value + (Plain / 2) };
        if (number.Kind == NumberKind.Cardinal && Repeated(text, free, number) is { } behind) number = number with { End = behind };
        var core = next;
        if (role == QualifierRole.Label || IsLabel(text, free, core, number.End) || IsListMark(text, all, core, number.End))
        {
            mention = new NumberMention(first, number.End, core, number.Value, number.Value, QuantityQualifier.Exact, NumberKind.Label, false);
            return true;
        }
        if (number.Kind == NumberKind.Cardinal && role != QualifierRole.AtLeast && TryRange(text, free, core, number, out range))
        {
            mention = range with { First = role is null ? core : first };
            return true;
        }
        if (TryShare(text, free, core, number, out mention)) return true;
        if (role is null or QualifierRole.From) first = core;
        if (role == QualifierRole.From) role = null;
        var end = number.End;
        if (role is null && number.Kind != NumberKind.Ordinal) role = Behind(text, all, ref end);
        mention = Of(number, role, first, core, end);
        return true;
    }

    /// <summary>The token behind a bracket that tells a number once more: "12 (twelve)"; null where none follows.</summary>
    private int? Repeated(string text, ReadOnlySpan<Token> tokens, NumberReading number)
    {
        var open = number.End;
        return open + 2 < tokens.Length && text[tokens[open].Start] == '(' && _reader.TryRead(text, tokens, open + 1, out var again) && !again.IsArticle && again.Value == number.Value
            && again.End < tokens.Length && text[tokens[again.End].Start] == ')' ? again.End + 1 : null;
    }

    /// <summary>Whether an article counts one measure: "a tonne of gold", but not "500 dollars a tonne".</summary>
    private bool IsOne(ReadOnlySpan<Token> tokens, int at, int end)
    {
        for (var i = Math.Max(0, at - PriceReach); i < at; i++)
            if (tokens[i].Kind == TokenKind.Number || (_reader.Word(tokens, i, out var word) > 0 && word.Kind == NumberWordKind.Multiplier)) return false;
        return _reader.Word(tokens, end, out var measure) > 0 && measure.Kind == NumberWordKind.Measure;
    }

    /// <summary>Whether half of a measure more stands behind it: <c>a ton and a half</c>, <i>deux tonnes et demie</i>.</summary>
    private bool HasHalfBehind(ReadOnlySpan<Token> tokens, int end)
    {
        if (_reader.Word(tokens, end, out var word) is not (> 0 and var taken) || word.Kind != NumberWordKind.Measure) return false;
        end += taken;
        if (_reader.Word(tokens, end, out word) is not (> 0 and var joiner) || word.Kind != NumberWordKind.Joiner) return false;
        end += joiner;
        if (_reader.Word(tokens, end, out word) is > 0 and var article && word.Kind == NumberWordKind.Article) end += article;
        return _reader.Word(tokens, end, out word) > 0 && word is { Kind: NumberWordKind.Fraction, Value: 0.5m };
    }

    private static NumberMention Of(NumberReading number, QualifierRole? role, int first, int core, int end)
    {
        var qualifier = role switch
        {
            QualifierRole.AtLeast => QuantityQualifier.AtLeast,
            QualifierRole.AtMost => QuantityQualifier.AtMost,
            _ when number.Vagueness == NumberVagueness.AtLeast => QuantityQualifier.AtLeast,
            QualifierRole.About => QuantityQualifier.About,
            _ => number.Vagueness == NumberVagueness.About ? QuantityQualifier.About : QuantityQualifier.Exact,
        };
        var value = number.Value / Plain;
        return new NumberMention(
            first, end, core,
            qualifier == QuantityQualifier.AtMost ? null : value,
            qualifier == QuantityQualifier.AtLeast ? null : value,
            qualifier, number.Kind, false);
    }

    private bool TryBetween(string text, ReadOnlySpan<Token> tokens, int at, out NumberMention mention)
    {
        mention = default;
        at = BehindCurrency(text, tokens, at);
        if (at >= tokens.Length || !_reader.TryRead(text, tokens, at, out var low)) return false;
        for (var and = low.End; and < tokens.Length && and <= low.End + NounReach; and++)
            if (Qualifier(tokens, and, before: true, out var word) is > 0 and var length && word.Role == QualifierRole.And)
                return TryUpper(text, tokens, at, low, and + length, out mention);
        // "Entre cent et deux cents": what joins the ends also joins the words of a number.
        for (var and = at + 1; and < low.End; and++)
            if (Qualifier(tokens, and, before: true, out var word) is > 0 and var length && word.Role == QualifierRole.And && _reader.TryRead(text, tokens[..and], at, out var lower) && lower.End == and
                && TryUpper(text, tokens, at, lower, and + length, out mention))
                return true;
        return false;
    }

    private bool TryRange(string text, ReadOnlySpan<Token> tokens, int at, NumberReading low, out NumberMention mention)
    {
        mention = default;
        var next = low.End;
        if (next >= tokens.Length) return false;
        if (Qualifier(tokens, next, before: true, out var word) is > 0 and var length && word.Role == QualifierRole.To)
            return TryUpper(text, tokens, at, low, next + length, out mention);
        if (tokens[next].Kind == TokenKind.Number && tokens[next].IsHyphenated) return TryUpper(text, tokens, at, low, next, out mention);
        return text[tokens[next].Start] is '–' or '—' or '-' or '~' && TryUpper(text, tokens, at, low, next + 1, out mention);
    }

    /// <summary>The upper end of a range, which shares its scale with a lower end that has none: 2 to 3 million.</summary>
    private bool TryUpper(string text, ReadOnlySpan<Token> tokens, int core, NumberReading low, int at, out NumberMention mention)
    {
        mention = default;
        at = BehindCurrency(text, tokens, at);
        if (at >= tokens.Length || !_reader.TryRead(text, tokens, at, out var high) || high.IsArticle) return false;
        if (high.Kind is NumberKind.Ordinal or NumberKind.Fraction || low.Kind is NumberKind.Ordinal or NumberKind.Fraction) return false;
        if (IsLabel(text, tokens, at, high.End) && !tokens[at].IsHyphenated) return false;
        var min = low.Scale == 1 && high.Scale > 1 && low.Value < high.Value / high.Scale ? low.Value * high.Scale : low.Value;
        if (min >= high.Value) return false;
        mention = new NumberMention(core, high.End, core, min / Plain, high.Value / Plain, QuantityQualifier.Range, high.Kind, false);
        return true;
    }

    /// <summary>A part that a qualifier hedges needs no "of" behind it: more than half the shells.</summary>
    private bool TryPart(ReadOnlySpan<Token> tokens, int at, out NumberReading number)
    {
        var length = _reader.Word(tokens, at, out var word);
        number = new NumberReading(at + length, word.Value, 1, NumberVagueness.None, NumberKind.Fraction, false);
        return length > 0 && word.Kind == NumberWordKind.Fraction;
    }

    /// <summary>So many out of so many: one in two, <i>un obus sur deux</i>.</summary>
    private bool TryShare(string text, ReadOnlySpan<Token> tokens, int core, NumberReading part, out NumberMention mention)
    {
        mention = default;
        if (part.Kind != NumberKind.Cardinal || part.Value is < 1 or > 9 || part.End >= tokens.Length) return false;
        var at = part.End;
        var length = Qualifier(tokens, at, before: false, out var word);
        while (length == 0 && part.Value == 1 && at < part.End + NounReach && at + 1 < tokens.Length && tokens[at].Kind == TokenKind.Word)
        {
            length = Qualifier(tokens, ++at, before: false, out word);
            if (length > 0 && !word.BehindNoun) return false;
        }
        if (length == 0 || word.Role != QualifierRole.OutOf) return false;
        if (at + length >= tokens.Length || !_reader.TryRead(text, tokens, at + length, out var whole)) return false;
        if (whole.Kind != NumberKind.Cardinal || whole.IsArticle || whole.Value <= part.Value || whole.Value > 1000) return false;
        var share = part.Value / whole.Value;
        mention = new NumberMention(core, whole.End, core, share, share, QuantityQualifier.Exact, NumberKind.Fraction, false);
        return true;
    }

    /// <summary>A qualifier behind the number or behind its noun: <c>200 vehicles at least</c>.</summary>
    private QualifierRole? Behind(string text, ReadOnlySpan<Token> tokens, ref int end)
    {
        for (var at = end; at < tokens.Length && at <= end + HedgeReach; at++)
        {
            if (tokens[at].Kind == TokenKind.Number) return null;
            if (text[tokens[at].Start] == ',' && at > end && Qualifier(tokens, at + 1, before: false, out _) > 1) continue;
            if (Qualifier(tokens, at, before: false, out var word) is > 0 and var length && (at == end || length > 1 || (at > end && (at + 1 >= tokens.Length || tokens[at + 1].Kind == TokenKind.Mark)))
                && word.Role is QualifierRole.AtLeast or QualifierRole.AtMost or QualifierRole.About
                && (at + length >= tokens.Length || !_reader.TryRead(text, tokens, at + length, out _)))
            {
                if (at == end) end += length;
                return word.Role;
            }
            if (tokens[at].Kind == TokenKind.Mark) return null;
        }
        return null;
    }

    private int Qualifier(ReadOnlySpan<Token> tokens, int at, bool before, out QualifierWord word)
    {
        word = default;
        if (at >= tokens.Length) return 0;
        var length = _lexicon.Qualifiers.Match(tokens, at, out word);
        return length > 0 && (before ? word.Before : word.After) ? length : 0;
    }

    private bool IsNumeral(ReadOnlySpan<Token> tokens, int at) => _reader.Word(tokens, at, out var word) > 0 && word.Note == NumberWordNote.Numeral;

    /// <summary>Whether letters are glued behind the digits at a token: <c>29km</c>.</summary>
    private static bool IsMeasured(ReadOnlySpan<Token> tokens, int at) =>
        at + 1 < tokens.Length && tokens[at].Kind == TokenKind.Number && tokens[at + 1] is { Kind: TokenKind.Word, HasSpaceBefore: false, IsHyphenated: false };

    /// <summary>Digits glued to letters are a name (Su-30, 2S19); with a measure behind them a calibre.</summary>
    private bool IsLabel(string text, ReadOnlySpan<Token> tokens, int at, int end)
    {
        var glued = tokens[at].Kind == TokenKind.Number && !tokens[at].HasSpaceBefore && at > 0
            && tokens[at - 1].Kind != TokenKind.Mark && !Tokenizer.IsApostrophe(text[tokens[at - 1].End - 1]);
        if (glued) return true;
        if (end < tokens.Length && tokens[end].Kind == TokenKind.Word && !tokens[end].HasSpaceBefore && !tokens[end].IsHyphenated
            && end + 1 < tokens.Length && tokens[end + 1].Kind == TokenKind.Number && !tokens[end + 1].HasSpaceBefore)
            return true;
        return Qualifier(tokens, end, before: false, out var word) > 0 && word.Role == QualifierRole.Label;
    }

    /// <summary>Whether a figure behind a word with a capital belongs to the name of what the number before counts: the 2000 of "twelve more PzH 2000 howitzers".</summary>
    private static bool IsOfName(ReadOnlySpan<Token> tokens, NumberMention before, NumberMention number) =>
        number is { Kind: NumberKind.Cardinal, Qualifier: QuantityQualifier.Exact } && number.End == number.First + 1 && before.Kind == NumberKind.Cardinal && tokens[number.First].Kind == TokenKind.Number
        && tokens[number.First - 1] is { Kind: TokenKind.Word, IsCapital: true } && number.First - 1 - before.End is 0 or 1 && tokens[before.End].Kind == TokenKind.Word;

    /// <summary>The number of a paragraph, a note or a picture: <c>85. In a letter</c>, <c>[12]</c>, <c>3/8</c>.</summary>
    private static bool IsListMark(string text, ReadOnlySpan<Token> tokens, int at, int end)
    {
        if (tokens[at].Kind != TokenKind.Number || end != at + 1) return false;
        var before = at > 0 ? text[tokens[at - 1].Start] : ' ';
        if (end >= tokens.Length) return before == '/';
        var behind = text[tokens[end].Start];
        if (before == '[' && behind == ']') return true;
        if (before == '/' && !tokens[at].HasSpaceBefore) return true;
        if (behind == '/' && !tokens[end].HasSpaceBefore && end + 1 < tokens.Length && tokens[end + 1].Kind == TokenKind.Number) return true;
        return (tokens[at].Shape & TokenShape.LineStart) != 0 && behind is '.' or ')' or ':' && end + 1 < tokens.Length && tokens[end + 1].HasSpaceBefore;
    }

    private static int BehindCurrency(string text, ReadOnlySpan<Token> tokens, int at)
    {
        if (at + 2 < tokens.Length && IsCurrency(text, tokens[at + 1]) && tokens[at].IsCapital && !tokens[at + 1].HasSpaceBefore) return at + 2;
        return at + 1 < tokens.Length && IsCurrency(text, tokens[at]) ? at + 1 : at;
    }

    private static bool IsCurrency(string text, Token token) => char.GetUnicodeCategory(text[token.Start]) == UnicodeCategory.CurrencySymbol;

    /// <summary>Whether a rate ("per day") belongs to the number: nothing but its noun phrase stands between.</summary>
    private static bool HasRate(ReadOnlySpan<Token> tokens, ReadOnlySpan<TimeMention> times, int end)
    {
        foreach (var time in times)
        {
            if (time.First < end) continue;
            if (time.Kind != TimeKind.Rate || time.First > end + 6) return false;
            for (var i = end; i < time.First; i++)
                if (tokens[i].Kind != TokenKind.Word) return false;
            return true;
        }
        return false;
    }
}

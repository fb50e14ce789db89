using System.Runtime.InteropServices;
using Waybill.Model;

namespace Waybill.Reports.Tests;

/// <summary>A third language is rows of its tables and no code: a little Spanish.</summary>
public sealed class ThirdLanguageTests
{
    private const string Calendar = """
        forms	word	value	note
        enero	month	1
        agosto	month	8
        octubre	month	10
        semana	unit	week
        semanas	unit	week	plural
        mes	unit	month
        pasado|pasada|último(s)|última(s)	direction	last
        desde	since
        entre	between
        y	and
        el|la|las|los	article
        de|del	of-from
        en	in
        principios de	part	early
        hace	ago-before
        """;

    private const string Numbers = """
        forms	kind	value	note
        ,	decimal-mark
        dos	unit	2
        veinte	unit	20
        treinta	ten	30
        cien|ciento	unit	100
        y	joiner
        mil	multiplier	1000
        millón	multiplier	1000000
        millones	multiplier	1000000	plural
        un|una	article	1	numeral
        """;

    private const string Qualifiers = """
        forms	role	where
        más de	at-least
        unos|unas|cerca de	about
        """;

    [Theory]
    [InlineData("desde agosto", "2023-08-01/2023-11-09")]
    [InlineData("entre el 7 y el 12 de octubre de 2022", "2022-10-07/2022-10-12")]
    [InlineData("la semana pasada", "2023-10-30/2023-11-05")]
    [InlineData("en las últimas semanas", "../2023-11-09")]
    [InlineData("a principios de enero", "2023-01-01/2023-01-10")]
    public void Days(string text, string days)
    {
        var (vocabulary, numbers, calendar) = Lexicons();
        var found = new List<TimeMention>();
        new TimeGrammar(calendar, new NumberReader(numbers), TimeStyle.News)
            .Find(text, Cut(text, vocabulary), new TimeAnchor(PrefixDate.Parse("2023-11-09")), found);
        found.ShouldHaveSingleItem().Days.ShouldBe(DateInterval.Parse(days));
    }

    [Theory]
    [InlineData("más de un millón de proyectiles", 1_000_000, QuantityQualifier.AtLeast)]
    [InlineData("unos 2.500 contenedores", 2_500, QuantityQualifier.About)]
    [InlineData("treinta y dos mil toneladas", 32_000, QuantityQualifier.Exact)]
    public void Quantities(string text, int value, QuantityQualifier qualifier)
    {
        var (vocabulary, numbers, _) = Lexicons();
        var found = new List<NumberMention>();
        new NumberGrammar(numbers).Find(text, Cut(text, vocabulary), found);
        (found.ShouldHaveSingleItem().Value, found[0].Qualifier).ShouldBe((value, qualifier));
    }

    private static (Vocabulary Vocabulary, NumberLexicon Numbers, CalendarLexicon Calendar) Lexicons()
    {
        var vocabulary = new Vocabulary();
        return (vocabulary, NumberLexicon.Read(vocabulary, Table(Numbers), Table(Qualifiers)), CalendarLexicon.Read(vocabulary, Table(Calendar)));
    }

    private static LexiconTable Table(string text) => LexiconTable.Read("test", new StringReader(text));

    private static ReadOnlySpan<Token> Cut(string text, Vocabulary vocabulary)
    {
        var tokens = new List<Token>();
        Tokenizer.Cut(text, 0, text.Length, vocabulary, false, tokens);
        return CollectionsMarshal.AsSpan(tokens);
    }
}

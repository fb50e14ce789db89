using System.Runtime.InteropServices;
using Waybill.Model;

namespace Waybill.Reports.Tests;

/// <summary>Numbers as news writes them, with what hedges them.</summary>
public sealed class NumberGrammarTests
{
    [Theory]
    [InlineData("fr", "plus d’un million d’obus", "1000000..", QuantityQualifier.AtLeast)]
    [InlineData("fr", "un envoi de plus de 1 000 conteneurs", "1000..", QuantityQualifier.AtLeast)]
    [InlineData("fr", "quelque 2.000 caisses", "2000..2000", QuantityQualifier.About)]
    [InlineData("fr", "quelque 730'000 barils", "730000..730000", QuantityQualifier.About)]
    [InlineData("fr", "près de deux tonnes", "2..2", QuantityQualifier.About)]
    [InlineData("fr", "une dizaine de convois", "10..10", QuantityQualifier.About)]
    [InlineData("fr", "des dizaines de milliers d’hommes", "10000..", QuantityQualifier.AtLeast)]
    [InlineData("fr", "plusieurs centaines de drones", "100..", QuantityQualifier.AtLeast)]
    [InlineData("fr", "des milliers de roquettes", "1000..", QuantityQualifier.AtLeast)]
    [InlineData("fr", "jusqu'à 1,4 million de barils", "..1400000", QuantityQualifier.AtMost)]
    [InlineData("fr", "entre 1 800 et 2 500 moteurs", "1800..2500", QuantityQualifier.Range)]
    [InlineData("fr", "de 18 à 25 wagons", "18..25", QuantityQualifier.Range)]
    [InlineData("fr", "20-30 camions", "20..30", QuantityQualifier.Range)]
    [InlineData("fr", "trois cent vingt-quatre obus", "324..324", QuantityQualifier.Exact)]
    [InlineData("fr", "quatre-vingt-dix-sept obus", "97..97", QuantityQualifier.Exact)]
    [InlineData("fr", "soixante et onze obus", "71..71", QuantityQualifier.Exact)]
    [InlineData("fr", "un demi-million d’obus", "500000..500000", QuantityQualifier.Exact)]
    [InlineData("fr", "une demi-douzaine de mitrailleuses", "6..6", QuantityQualifier.About)]
    [InlineData("fr", "au moins une demi-douzaine de mitrailleuses", "6..", QuantityQualifier.AtLeast)]
    [InlineData("en", "half a dozen guns", "6..6", QuantityQualifier.Exact)]
    [InlineData("fr", "un million et demi d’obus", "1500000..1500000", QuantityQualifier.Exact)]
    [InlineData("fr", "406 M$", "406000000..406000000", QuantityQualifier.Exact)]
    [InlineData("fr", "200 véhicules au moins", "200..", QuantityQualifier.AtLeast)]
    [InlineData("fr", "entre cent et deux cents instructeurs", "100..200", QuantityQualifier.Range)]
    [InlineData("fr", "12 (douze) chars", "12..12", QuantityQualifier.Exact)]
    [InlineData("en", "12 (twelve) tanks", "12..12", QuantityQualifier.Exact)]
    [InlineData("en", "some 60 tanks", "60..60", QuantityQualifier.About)]
    [InlineData("en", "upward of 1,000 boxes", "1000..", QuantityQualifier.AtLeast)]
    [InlineData("en", "no more than 800,000 rounds", "..800000", QuantityQualifier.AtMost)]
    [InlineData("en", "up to $1.2 million", "..1200000", QuantityQualifier.AtMost)]
    [InlineData("en", "between 18 and 25 tankers", "18..25", QuantityQualifier.Range)]
    [InlineData("en", "two to three million shells", "2000000..3000000", QuantityQualifier.Range)]
    [InlineData("en", "dozens of trucks", "12..", QuantityQualifier.AtLeast)]
    [InlineData("en", "another dozen guns", "12..12", QuantityQualifier.Exact)]
    [InlineData("en", "a couple hundred vehicles", "200..200", QuantityQualifier.About)]
    [InlineData("en", "a couple hundred vehicles at least", "200..", QuantityQualifier.AtLeast)]
    [InlineData("en", "twenty-five hundred boxes", "2500..2500", QuantityQualifier.Exact)]
    [InlineData("en", "two and a half million shells", "2500000..2500000", QuantityQualifier.Exact)]
    [InlineData("en", "1,20,000 rounds", "120000..120000", QuantityQualifier.Exact)]
    [InlineData("en", "13 lakh rounds", "1300000..1300000", QuantityQualifier.Exact)]
    [InlineData("fr", "une tonne d'or", "1..1", QuantityQualifier.Exact)]
    [InlineData("en", "nearly a tonne of gold", "1..1", QuantityQualifier.About)]
    [InlineData("en", "a pair of patrol boats", "2..2", QuantityQualifier.Exact)]
    [InlineData("en", "a couple of patrol boats", "2..2", QuantityQualifier.About)]
    [InlineData("fr", "plusieurs dizaines de milliers d'obus", "10000..", QuantityQualifier.AtLeast)]
    [InlineData("fr", "un groupe de 40 combattants", "40..40", QuantityQualifier.Exact)]
    [InlineData("en", "120 missiles, at the very most", "..120", QuantityQualifier.AtMost)]
    [InlineData("fr", "six tonnes d'or au moins", "6..", QuantityQualifier.AtLeast)]
    [InlineData("en", "perhaps 50 rockets", "50..50", QuantityQualifier.About)]
    [InlineData("en", "$12MM", "12000000..12000000", QuantityQualifier.Exact)]
    [InlineData("en", "3bn euros", "3000000000..3000000000", QuantityQualifier.Exact)]
    public void Quantities(string language, string text, string bounds, QuantityQualifier qualifier)
    {
        var number = Find(language, text).ShouldHaveSingleItem();
        FormattableString.Invariant($"{number.Min}..{number.Max}").ShouldBe(bounds);
        number.Qualifier.ShouldBe(qualifier);
        number.IsQuantity.ShouldBeTrue();
    }

    [Theory]
    [InlineData("fr", "une tonne et demie d'or", 1.5)]
    [InlineData("fr", "deux tonnes et demie d'or", 2.5)]
    [InlineData("en", "a ton and a half of gold", 1.5)]
    public void Half_of_a_measure_more_may_stand_behind_it(string language, string text, double value) => Find(language, text)[0].Min.ShouldBe((decimal)value);

    [Theory]
    [InlineData("en", "at 500 dollars a tonne", 1)]
    [InlineData("en", "rockets of 240 mm", 1)]
    public void A_price_or_a_calibre_counts_nothing_more(string language, string text, int numbers) => Find(language, text).Count.ShouldBe(numbers);

    [Theory]
    [InlineData("en", "it fell to -9.2", "Figure", -9.2)]
    [InlineData("en", "minus five point five", "Figure", -5.5)]
    [InlineData("fr", "moins cinq degrés", "Figure", -5)]
    [InlineData("en", "1.3x10^6", "Figure", 1300000)]
    [InlineData("fr", "12,32e+14", "Figure", 1.232e15)]
    [InlineData("en", "3/4 of the shells", "Fraction", 0.75)]
    [InlineData("en", "½ of the shells", "Fraction", 0.5)]
    [InlineData("en", "one twenty-fifth of the shells", "Fraction", 0.04)]
    [InlineData("en", "three twenty-firsts", "Fraction", 0.14285714285714285)]
    [InlineData("fr", "trois cinquièmes des obus", "Fraction", 0.6)]
    [InlineData("en", "one over twenty", "Fraction", 0.05)]
    [InlineData("en", "more than half the shells", "Fraction", 0.5)]
    [InlineData("en", "2½ tonnes", "Cardinal", 2.5)]
    [InlineData("en", "one hundred and three quarters", "Cardinal", 100.75)]
    [InlineData("en", "one billion and three quarters million", "Cardinal", 1000750000)]
    [InlineData("en", "4 thousand 3 hundred and 21 rounds", "Cardinal", 4321)]
    [InlineData("en", "three hundred and two dozen rounds", "Cardinal", 324)]
    [InlineData("en", ".08 tonnes", "Cardinal", 0.08)]
    public void Figures_and_parts(string language, string text, string kind, double value)
    {
        var number = Find(language, text).ShouldHaveSingleItem();
        number.Kind.ToString().ShouldBe(kind);
        ((double)number.Value).ShouldBe(value, 1e-9 * Math.Abs(value));
    }

    [Theory]
    [InlineData("en", "- 10 tanks", 10)]
    [InlineData("fr", "- 10 chars", 10)]
    [InlineData("en", "10,000 rounds over 3 months", 10000)]
    [InlineData("en", "2 million and 300 tanks", 2000000)]
    [InlineData("fr", "un cinquième navire", 5)]
    [InlineData("en", "a fifth ship", 5)]
    [InlineData("fr", "plus ou moins 300 obus", 300)]
    public void What_only_looks_like_one_is_none(string language, string text, int value)
    {
        var first = Find(language, text)[0];
        first.Value.ShouldBe(value);
        first.Kind.ShouldNotBe(NumberKind.Figure);
        first.Kind.ShouldNotBe(NumberKind.Fraction);
    }

    [Theory]
    [InlineData("fr", "4 % des obus", "Percent", 4)]
    [InlineData("fr", "la moitié des obus", "Fraction", 0.5)]
    [InlineData("fr", "un obus sur deux", "Fraction", 0.5)]
    [InlineData("en", "one in five shells", "Fraction", 0.2)]
    [InlineData("en", "the third shipment", "Ordinal", 3)]
    [InlineData("fr", "le 1er régiment", "Ordinal", 1)]
    [InlineData("en", "Su-35 jets", "Label", 35)]
    [InlineData("fr", "obus de 152 mm", "Label", 152)]
    [InlineData("en", "IMO 9237412", "Label", 9237412)]
    [InlineData("en", "85. In a letter", "Label", 85)]
    public void Numbers_that_are_no_quantity(string language, string text, string kind, double value)
    {
        var number = Find(language, text).ShouldHaveSingleItem();
        number.Kind.ToString().ShouldBe(kind);
        ((double)number.Value).ShouldBe(value, 1e-9);
        number.IsQuantity.ShouldBeFalse();
    }

    [Theory]
    [InlineData("fr", "un navire")]
    [InlineData("en", "a ship")]
    [InlineData("en", "several ships")]
    [InlineData("en", "the one that sailed")]
    [InlineData("fr", "les pays tiers")]
    public void No_number(string language, string text) => Find(language, text).ShouldBeEmpty();

    [Fact]
    public void A_rate_is_no_quantity()
    {
        var vocabulary = new Vocabulary();
        var (numbers, times) = (NumberGrammar.ForLanguage(vocabulary, "en"), TimeGrammar.ForLanguage(vocabulary, "en"));
        const string text = "1.4 million barrels a day in April 2023";
        var tokens = new List<Token>();
        Tokenizer.Cut(text, 0, text.Length, vocabulary, false, tokens);
        var (found, dates) = (new List<NumberMention>(), new List<TimeMention>());
        times.Find(text, CollectionsMarshal.AsSpan(tokens), default, dates);
        numbers.Find(text, CollectionsMarshal.AsSpan(tokens), CollectionsMarshal.AsSpan(dates), found);
        var rate = found.ShouldHaveSingleItem();
        rate.Value.ShouldBe(1_400_000);
        rate.IsRate.ShouldBeTrue();
    }

    private static List<NumberMention> Find(string language, string text)
    {
        var vocabulary = new Vocabulary();
        var grammar = NumberGrammar.ForLanguage(vocabulary, language);
        var tokens = new List<Token>();
        Tokenizer.Cut(text, 0, text.Length, vocabulary, false, tokens);
        var found = new List<NumberMention>();
        grammar.Find(text, CollectionsMarshal.AsSpan(tokens), found);
        return found;
    }
}

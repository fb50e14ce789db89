using Waybill.Model;

namespace Waybill.Reports.Tests;

/// <summary>Sources that no lexicon lists, told by where they stand.</summary>
public sealed class UnlistedSourceTests
{
    [Theory]
    [InlineData("en", "Turkey sent 40 drones to Libya in May, a plane-spotter reckons.", "plane-spotter")]
    [InlineData("en", "According to the charges, Iran shipped 200 rifles to the Houthis in May.", "charges")]
    [InlineData("en", "A stevedore in Rajin says that North Korea shipped 300 containers of shells to Russia in October.", "stevedore")]
    [InlineData("fr", "La Turquie a livré 40 drones à la Libye en mai, croit savoir un acconier de San Pedro.", "acconier")]
    [InlineData("fr", "Selon les relevés de chemin de fer, Minsk a expédié 100 chars à la Russie en mars.", "relevés")]
    [InlineData("fr", "La Serbie a livré 20 canons à Chypre en mai, selon le quotidien Politika.", "Politika")]
    public void Who_stands_where_a_source_does_is_one(string language, string text, string source)
    {
        var claim = Page.Read(language, text).ShouldHaveSingleItem();
        var span = claim.Attribution.ShouldHaveSingleItem().Span;
        text[span.Start..span.End].ShouldContain(source);
    }

    [Theory]
    [InlineData("fr", """
        Économiste à l’Institut des ports de Brest, Anne Guivarch suit depuis deux ans le commerce de la mer Noire.

        Que livre la Turquie à l’Ukraine ?
        La Turquie a livré 40 drones à l’Ukraine en mai.

        Et la Géorgie ?
        Elle n’en a pas reçu.
        """, "Anne Guivarch")]
    [InlineData("en", """
        Margaret Olsen counted ships in the Gulf of Aden until 2022. She spoke to Tom Reed in Djibouti.

        Who armed the Houthis?

        Iran sent the Houthis 3,000 rifles in May 2021.

        And by which road?
        """, "Margaret Olsen")]
    public void In_an_interview_it_is_who_answers(string language, string text, string source) =>
        Page.Read(language, text).First(claim => claim.Stance == Stance.Asserts).Attribution.ShouldHaveSingleItem().Name.ShouldBe(source);

    [Fact(Skip = "Readers since 0.16 take whom the paragraph before introduces as the source (docs/accuracy.md).")]
    public void On_a_page_without_questions_nobody_answers() =>
        Page.Read("en", "Margaret Olsen counted ships in the Gulf of Aden until 2022.\n\nIran sent the Houthis 3,000 rifles in May 2021.").ShouldHaveSingleItem().Attribution.ShouldBeEmpty();
}

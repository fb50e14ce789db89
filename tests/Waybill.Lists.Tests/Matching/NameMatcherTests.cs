using CsCheck;

namespace Waybill.Lists.Tests;

public class NameMatcherTests
{
    private const float Match = 0.8f;

    [Theory]
    [InlineData("SURAEV, Pavel", "Pavel Suraev")]
    [InlineData("Pavel Andreevich Suraev", "Pavel Suraev")]
    [InlineData("P. Suraev", "Pavel Suraev")]
    [InlineData("Павел Сураев", "Pavel Suraev")]
    [InlineData("PavelSuraev", "Pavel Suraev")]
    [InlineData("Dr. Pavel Suraev", "Pavel Suraev")]
    [InlineData("Muhammad Yusef Karimi", "Mohammed Yousuf Karimi")]
    [InlineData("Bob Carrigan", "Robert Carrigan")]
    public void Persons_are_the_same_under_other_spellings(string left, string right) => Score(left, right, SubjectKind.Person).ShouldBeGreaterThanOrEqualTo(Match);

    [Theory]
    [InlineData("Pavel Suraev", "Pavel Zimin")]
    [InlineData("Omar bin Khalid Nasser", "Khalid bin Omar Nasser")]
    [InlineData("Hassan", "Hassan Karim Nasser")]
    [InlineData("Dr. Abu", "Dr. Abu Nasser")]
    public void Persons_are_others_when_a_name_speaks_against_it(string left, string right) => Score(left, right, SubjectKind.Person).ShouldBeLessThan(Match);

    [Theory]
    [InlineData("OOO Severny Veter", "Severny Veter LLC")]
    [InlineData("Blue Crane Shpg Co Ltd", "Blue Crane Shipping Company Limited")]
    [InlineData("1st Harbour Bank", "First Harbor Bank")]
    [InlineData("Brigade Forty Four", "Brigade 44")]
    [InlineData("Blue Crane Intl", "Blue Crane International")]
    public void Organisations_are_the_same_under_other_spellings(string left, string right) => Score(left, right, SubjectKind.Organisation).ShouldBeGreaterThanOrEqualTo(Match);

    [Theory]
    [InlineData("Company Ltd", "Blue Crane Company Ltd")]
    [InlineData("CORP.", "11420 CORP.")]
    [InlineData("The", "The Crane")]
    [InlineData("Shipping Company", "Crane Shipping Company")]
    [InlineData("Crane Bank of Chile", "Crane Bank of Mexico")]
    public void A_stop_word_a_legal_form_or_a_common_word_alone_never_matches(string left, string right) => Score(left, right, SubjectKind.Organisation).ShouldBeLessThan(Match);

    [Theory]
    [InlineData("MV Grey Heron", "GREY HERON", true)]
    [InlineData("Grey Heron No. 5", "Grey Heron V", true)]
    [InlineData("Grey Heron 5", "Grey Heron 6", false)]
    [InlineData("Grey Heron", "Grey Heron 6", false)]
    [InlineData("Victory", "Victor Konetsky", false)]
    public void Ships_with_other_numbers_are_others(string left, string right, bool same) => (Score(left, right, SubjectKind.Vessel) >= Match).ShouldBe(same);

    [Fact]
    public void No_score_of_a_name_reaches_one_and_longer_agreement_scores_higher()
    {
        var (brief, longer) = (Score("Li Na", "Li Na", SubjectKind.Person), Score("Nikolai Platonovich Voskresensky", "Nikolai Platonovich Voskresensky", SubjectKind.Person));
        longer.ShouldBeLessThan(1);
        brief.ShouldBeLessThan(longer);
    }

    [Fact]
    public void Which_name_comes_first_does_not_matter()
    {
        string[] words = ["omar", "bin", "al", "ltd", "bank", "crane", "krane", "5", "iv", "o", "north", "china"];
        var name = Gen.Int[0, words.Length - 1].Array[1, 6].Select(picked => string.Join(' ', picked.Select(i => words[i])));
        Gen.Select(name, name, Gen.Int[1, 3].Select(kind => (SubjectKind)kind)).Sample((left, right, kind) =>
            Score(left, right, kind) is var there && Score(right, left, kind) is var back && MathF.Abs(there - back) < 0.02f && there is >= 0 and < 1);
    }

    private static float Score(string left, string right, SubjectKind kind) =>
        new NameMatcher(new NameMatchOptions()).Score(NameAnalysis.Analyse(left, kind), NameAnalysis.Analyse(right, kind), kind);
}

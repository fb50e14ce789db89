namespace Waybill.Reports.Tests;

/// <summary>Who may send or receive, before it is decided.</summary>
public sealed class RoleCandidatesTests
{
    [Theory]
    [InlineData("en", "Neither China nor North Korea supplied shells to Russia.", "CHN+PRK")]
    [InlineData("fr", "Ni la Chine ni la Corée du Nord n'ont fourni d'obus à la Russie.", "CHN+PRK")]
    [InlineData("en", "Denmark will give Ukraine jets together with Norway.", "DNK+NOR")]
    [InlineData("fr", "Le département d'État américain a approuvé la vente de bombes à Israël.", "USA")]
    [InlineData("en", "The Fifth Fleet handed 40 rifles to Yemen.", "USA")]
    [InlineData("en", "Egypt bought Russian wheat in May.", "RUS")]
    public void Those_joined_those_spoken_for_and_those_named_with_their_goods_are(string language, string text, string parties) =>
        Find(language, text).Select(Ids).ShouldContain(parties);

    [Fact]
    public void Part_of_a_list_is_told_from_the_whole_of_it()
    {
        var found = Find("en", "Iran, Syria and Libya sent weapons to Hezbollah.");
        Cut("IRN+SYR+LBY").ShouldBe(Waybill.Reports.Cut.None);
        Cut("IRN+SYR").ShouldBe(Waybill.Reports.Cut.Behind);
        Cut("SYR+LBY").ShouldBe(Waybill.Reports.Cut.Before);
        Cut("SYR").ShouldBe(Waybill.Reports.Cut.Before | Waybill.Reports.Cut.Behind);

        Cut Cut(string parties) => found.Single(candidate => Ids(candidate) == parties).Cut;
    }

    private static string Ids(RoleCandidate candidate) => string.Join('+', candidate.Parties.Select(party => party.Id));

    private static List<RoleCandidate> Find(string language, string text)
    {
        var view = Views.Only(language, text);
        var parties = PartyFinder.Find(view);
        return new RoleCandidates(view, new SentenceParts(parties, [], [], [], SourceFinder.Find(view, parties), []), new DiscourseState()).Find();
    }
}

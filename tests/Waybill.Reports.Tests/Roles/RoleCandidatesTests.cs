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

    [Theory]
    [InlineData("en", "Italy, not France, sold frigates to Egypt.")]
    [InlineData("en", "It was Italy and not France that sold frigates to Egypt.")]
    [InlineData("en", "Italy, rather than France, sold frigates to Egypt.")]
    [InlineData("fr", "C’est l’Italie, et non la France, qui a vendu des frégates à l’Égypte.")]
    [InlineData("fr", "L’Italie, au lieu de la France, a vendu des frégates à l’Égypte.")]
    public void Who_is_only_set_against_another_is_nobody(string language, string text) =>
        Find(language, text).Select(Ids).ShouldSatisfyAllConditions(ids => ids.ShouldContain("ITA"), ids => ids.ShouldNotContain("FRA"), ids => ids.ShouldNotContain("ITA+FRA"));

    [Theory]
    [InlineData("en", "Vietnam may send shells to Turkey, Indian officials said.", "TUR+IND")]
    [InlineData("en", "Egypt, Paris says, has shipped oil to India.", "EGY+FRA")]
    [InlineData("fr", "L’Iran pourrait envoyer des chars à la France, selon Addis-Abeba.", "FRA+ETH")]
    [InlineData("en", "Iran has delivered missiles to Turkey, the United States and Britain said.", "TUR+USA")]
    public void Who_says_so_behind_a_comma_is_not_listed(string language, string text, string parties) =>
        Find(language, text).Select(Ids).ShouldNotContain(parties);

    [Theory]
    [InlineData("fr", "L’Équateur, auquel Madrid a vendu trois avions, est en guerre.", "ECU+ESP")]
    [InlineData("en", "Peru, to which Spain sold three jets, is at war.", "PER+ESP")]
    [InlineData("fr", "La Russie a donné six chars à la Serbie en 2017 et la Biélorussie quatre autres.", "SRB+BLR")]
    public void Who_acts_in_a_clause_or_time_of_its_own_is_not_listed(string language, string text, string parties) =>
        Find(language, text).Select(Ids).ShouldNotContain(parties);

    [Theory]
    [InlineData("en", "Last June the department approved the sale of 20 missiles to Oman.", "last-june")]
    [InlineData("en", "Oman asked for 730 TOW 2B Aero missiles.", "aero")]
    public void Times_and_versions_with_a_capital_are_nobody(string language, string text, string name) =>
        Find(language, text).Select(Ids).ShouldNotContain(name);

    [Fact]
    public void Several_together_are_known_by_the_first_of_them()
    {
        var found = Find("en", "Sudan exported shells to Peru and Poland.");
        found.Single(candidate => Ids(candidate) == "PER+POL").Chief.ShouldBe(found.Single(candidate => Ids(candidate) == "PER").Meaning);
    }

    [Fact]
    public void A_verb_between_two_names_begins_something_else() =>
        Find("en", "The frigates bought by Italy, sold by France, sank off Egypt.").Select(Ids).ShouldNotContain("ITA+FRA");

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

    [Theory]
    [InlineData("en", "The mayor said that he sold 20 rifles to Mali.", "he")]
    [InlineData("en", "Hamid Karsten says that he sold 20 rifles to Mali.", "hamid-karsten")]
    [InlineData("fr", "Le Niger lui a vendu 20 fusils.", "lui")]
    [InlineData("fr", "Ils ont vendu 20 fusils au Niger.", "ils")]
    public void A_pronoun_without_an_antecedent_is_somebody(string language, string text, string party) => Find(language, text).Select(Ids).ShouldContain(party);

    [Fact]
    public void A_pronoun_may_stand_for_a_name_that_no_lexicon_knows()
    {
        var discourse = new DiscourseState();
        Note(discourse, "en", "Orvexa is a trader in Dubai.");
        Find("en", "In May it sold 300 engines to Mali.", discourse).Single(candidate => Ids(candidate) == "orvexa").Parties[0].Span.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("en", "Korea sold 20 guns to Poland.", "KOR PRK")]
    [InlineData("en", "In May Kim sent 20 guns to Putin.", "PRK")]
    [InlineData("fr", "La Pologne a acheté 20 canons coréens.", "KOR PRK")]
    public void Korea_alone_may_be_either(string language, string text, string states) =>
        Find(language, text).Where(candidate => candidate.Kind == CandidateKind.Antecedent).Select(Ids).ShouldBe(states.Split(' '));

    [Theory]
    [InlineData("en", "Turkey sells drones to both sides.", "ETH+SDN")]
    [InlineData("en", "Turkey sells them drones.", "ETH+SDN")]
    [InlineData("fr", "La Turquie vend des drones aux deux pays.", "ETH+SDN")]
    public void Those_listed_before_may_be_meant_together(string language, string text, string parties)
    {
        var discourse = new DiscourseState();
        Note(discourse, "en", "Ethiopia and Sudan are at odds.");
        Find(language, text, discourse).Select(Ids).ShouldContain(parties);
    }

    [Theory]
    [InlineData("en", "He sold gold to buyers in Antwerp and Istanbul.", "BEL+TUR")]
    [InlineData("en", "Iran gave rifles to militiamen and smugglers.", "militiamen+smugglers")]
    [InlineData("en", "Turkey sold drones to Sudan and, to a lesser degree, to Chad.", "SDN+TCD")]
    public void Towns_and_people_are_listed_too(string language, string text, string parties) => Find(language, text).Select(Ids).ShouldContain(parties);

    [Theory]
    [InlineData("en", "Turkey shipped 20 drones to Benghazi.", "lna-libya")]
    [InlineData("en", "Turkey shipped 20 drones to Benghazi.", "LBY")]
    [InlineData("fr", "L'Iran a livré 20 missiles à Sanaa.", "houthis")]
    [InlineData("fr", "L'Iran a livré 20 missiles à Sanaa.", "YEM")]
    public void A_town_stands_for_its_state_and_for_who_holds_it(string language, string text, string party) => Find(language, text).Select(Ids).ShouldContain(party);

    [Theory]
    [InlineData("en", "Airbus sold 20 helicopters to Chad.", "airbus")]
    [InlineData("en", "Orvexa sold 20 rifles to Chad.", "orvexa")]
    [InlineData("fr", "Vendrelle a livré 40 fusils au Tchad.", "vendrelle")]
    public void A_name_of_one_word_that_sends_is(string language, string text, string party) => Find(language, text).Select(Ids).ShouldContain(party);

    private static void Note(DiscourseState discourse, string language, string text)
    {
        var view = Views.Only(language, text);
        discourse.Note(view, PartyFinder.Find(view), []);
    }

    private static string Ids(RoleCandidate candidate) => string.Join('+', candidate.Parties.Select(party => party.Id));

    private static List<RoleCandidate> Find(string language, string text, DiscourseState? discourse = null)
    {
        var view = Views.Counted(language, text);
        var parties = PartyFinder.Find(view);
        discourse ??= new DiscourseState();
        return new RoleCandidates(view, new SentenceParts(parties, [], [], PlaceFinder.Find(view, discourse.SpokenOf, parties), SourceFinder.Find(view, parties), []), discourse).Find();
    }
}

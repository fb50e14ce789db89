namespace Waybill.Reports.Tests;

public sealed class SourceFinderTests
{
    [Theory]
    [InlineData("en", "That is what the newspaper \"Echo of the Port\" writes.", "Echo of the Port")]
    [InlineData("en", "That is what the union \"Rail and Bread\" says.", "Rail and Bread")]
    [InlineData("fr", "C'est ce qu'écrit le journal « La Voix du Rail ».", "La Voix du Rail")]
    public void A_name_in_quotation_marks_is_whole_and_no_goods(string language, string text, string name)
    {
        var view = Views.Only(language, text);
        Of(view).ShouldContain(name);
        CargoFinder.Find(view).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en", "The agency Belgrim reported it on Friday.", "Belgrim")]
    [InlineData("en", "It was the group Mirax that counted them.", "Mirax")]
    [InlineData("en", "That is what the Sahara Press agency wrote.", "Sahara Press")]
    [InlineData("fr", "Le réseau Mirax les a comptés.", "Mirax")]
    [InlineData("en", "A clerk told Nordlund about it.", "Nordlund")]
    [InlineData("en", "Pictures from Zorvend show it.", "Zorvend")]
    [InlineData("fr", "Les images du ZVXQ le montrent.", "ZVXQ")]
    [InlineData("en", "It stood in the magazine Arsenal on Friday.", "Arsenal")]
    [InlineData("en", "It stood in the Vistula Daily on Friday.", "Vistula Daily")]
    [InlineData("en", "It stood in the weekly Rope & Anchor on Friday.", "Rope & Anchor")]
    [InlineData("fr", "C'est ce que dit la chaîne TV5 vendredi.", "TV5")]
    [InlineData("fr", "C'est ce que dit la chaîne eZNA vendredi.", "eZNA")]
    [InlineData("fr", "C'est ce que dit le quotidien SME vendredi.", "SME")]
    [InlineData("fr", "Un marin l'a confirmé à Nordlund.", "Nordlund")]
    public void What_is_a_source_with_its_name_only_is_one_there(string language, string text, string name) => Of(Views.Only(language, text)).ShouldContain(name);

    [Theory]
    [InlineData("en", "The group of rebels left.")]
    [InlineData("fr", "Le réseau a été coupé.")]
    public void Without_a_name_it_is_none(string language, string text) => SourceFinder.Find(Views.Only(language, text), []).ShouldBeEmpty();

    [Theory]
    [InlineData("en", "The Institute of Ports (IOP) opened in May. Two tankers came, the IOP notes.")]
    [InlineData("fr", "L'Observatoire des ports (IOP) a ouvert en mai. Deux pétroliers sont venus, note l'IOP.")]
    public void The_short_name_of_a_body_is_a_source_further_on(string language, string text)
    {
        var views = Views.All(language, text);
        SourceFinder.Find(views[1], [], ShortNames.Of(views)).ShouldContain(source => source.Name == "IOP" && source.Kind == Model.SourceKind.ThinkTank);
    }

    [Theory]
    [InlineData("en", "The Royal United Service Institute (RUSI) follows the ships.", "RUSI", "Royal United Service Institute (RUSI")]
    [InlineData("fr", "Les navires sont suivis par le Royal United Service Institute (RUSI).", "RUSI", "Royal United Service Institute (RUSI")]
    [InlineData("en", "They follow the ships in the Sea of Japan (RUSI).", "RUSI", "RUSI")]
    public void Words_whose_initials_a_known_short_name_has_are_its_long_form(string language, string text, string name, string words)
    {
        var view = Views.Only(language, text);
        var source = SourceFinder.Find(view, []).Find(found => found.Name == name).ShouldNotBeNull();
        view.Words(source.First, source.End).ShouldBe(words);
    }

    [Theory]
    [InlineData("en", "London gave the panel of experts of the UN satellite images.")]
    [InlineData("fr", "Londres a fourni au groupe d'experts des Nations unies des images satellites.")]
    public void Images_that_a_body_is_given_are_not_its_own(string language, string text)
    {
        var found = SourceFinder.Find(Views.Only(language, text), []);
        found.ShouldContain(source => source.Kind == Model.SourceKind.ExpertPanel);
        found.ShouldContain(source => source.Kind == Model.SourceKind.Imagery);
    }

    [Theory]
    [InlineData("en", "It is over, said Cmdr. Ellen Vosk, a spokeswoman.")]
    [InlineData("en", "It is over, said Capt. Ellen Vosk, a spokeswoman.")]
    [InlineData("fr", "C'est fini, a dit Gén. Ellen Vosk, porte-parole.")]
    [InlineData("fr", "C'est fini, a dit Mme. Ellen Vosk, porte-parole.")]
    public void An_abbreviated_title_ends_no_sentence(string language, string text) => Of(Views.Only(language, text)).ShouldContain("Ellen Vosk");

    [Fact]
    public void Data_and_who_passes_them_on_are_two() =>
        SourceFinder.Find(Views.Only("en", "Data from Kpler show it."), []).Select(source => source.Name).ShouldBe([null, "Kpler"]);

    private static List<string?> Of(SentenceView view) => SourceFinder.Find(view, PartyFinder.Find(view)).ConvertAll(source => source.Name);
}

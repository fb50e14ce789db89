namespace Waybill.Reports.Tests;

public sealed class NameFinderTests
{
    [Theory]
    [InlineData("en", "The oil minister, Saeed al-Shamasi, denied it.", "Saeed al-Shamasi")]
    [InlineData("en", "A clerk called Pieter van der Veldt kept the list.", "Pieter van der Veldt")]
    [InlineData("en", "The list was kept by Ewan F. Kilbride, a clerk.", "Ewan F. Kilbride")]
    [InlineData("en", "The list was kept by Moira O'Hanlon, a clerk.", "Moira O'Hanlon")]
    [InlineData("fr", "Le ministre du Pétrole, Saïd al-Chamassi, a démenti.", "Saïd al-Chamassi")]
    [InlineData("fr", "La liste était tenue par Régis de Castelvert.", "Régis de Castelvert")]
    [InlineData("en", "The list was kept by Ghassan D. in Tartus.", "Ghassan D.")]
    [InlineData("fr", "La liste était tenue par Gwenn Le Bras.", "Gwenn Le Bras")]
    [InlineData("en", "The engines were sold to Iran by Skylark Components, a firm in Newark.", "Skylark Components")]
    [InlineData("en", "Hooghly Metal Traders sold the army 2,000 fuses.", "Hooghly Metal Traders")]
    [InlineData("fr", "C'est ce qu'affirme l'hebdomadaire Le Lynx.", "Le Lynx")]
    [InlineData("fr", "C'est ce qu'affirme l'hebdomadaire Le Desk dans son édition de jeudi.", "Le Desk")]
    public void A_name_holds_small_words_initials_and_an_article_of_its_own(string language, string text, string name)
    {
        var view = Views.Only(language, text);
        NameFinder.Find(view).Select(found => view.Words(found.First, found.End)).ShouldContain(name);
    }

    [Theory]
    [InlineData("fr", "Le directeur Morvan de la Banque a démissionné.", "Morvan")]
    [InlineData("en", "The clerk Kilbride of Leith kept the list.", "Kilbride")]
    public void A_place_or_body_behind_a_preposition_is_no_part_of_a_name(string language, string text, string name)
    {
        var view = Views.Only(language, text);
        NameFinder.Find(view, least: 1).Select(found => view.Words(found.First, found.End)).ShouldContain(name);
    }

    [Theory]
    [InlineData("en", "Skylark Components Reach Iran, Says US", "Skylark Components")]
    [InlineData("en", "The army of Chad received Components of Skylark.", "Skylark Components")]
    public void A_headline_gives_every_word_a_capital(string language, string text, string name)
    {
        var view = Views.Only(language, text);
        NameFinder.Find(view).Select(found => view.Words(found.First, found.End)).ShouldNotContain(name);
    }
}

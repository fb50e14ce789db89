using Waybill.Model;

namespace Waybill.Reports.Tests;

public class EstimateReaderTests
{
    [Theory]
    [InlineData("en", "Italy sold Egypt two frigates worth 1.2 billion euros.", EstimateMetric.Value, 1_200_000_000, "eur")]
    [InlineData("en", "Italy sold Egypt rifles for 3 million euros.", EstimateMetric.Value, 3_000_000, "eur")]
    [InlineData("fr", "L'Italie a vendu à l'Égypte pour 40 millions d'euros de fusils.", EstimateMetric.Value, 40_000_000, "eur")]
    [InlineData("en", "Iraq sends Jordan 10,000 barrels of oil a day.", EstimateMetric.Rate, 10_000, "barrel/day")]
    [InlineData("fr", "L'Irak livre à la Jordanie 10 000 barils de pétrole par jour.", EstimateMetric.Rate, 10_000, "barrel/day")]
    [InlineData("fr", "Chaque mois, trois cents tonnes de riz partent d'Inde pour Cuba.", EstimateMetric.Rate, 300, "tonne/month")]
    [InlineData("en", "Of the shells that Iran sent to Syria only 20 per cent are usable.", EstimateMetric.UsableShare, 20, "percent")]
    [InlineData("fr", "Sur les roquettes livrées par l'Iran à la Syrie, un tiers est inutilisable.", EstimateMetric.UsableShare, 67, "percent")]
    [InlineData("en", "The rockets that Iran sent to Syria would last three weeks.", EstimateMetric.Duration, 3, "week")]
    [InlineData("fr", "Les roquettes livrées par l'Iran à la Syrie devraient durer trois semaines.", EstimateMetric.Duration, 3, "week")]
    [InlineData("en", "Brazil is the second largest supplier of rifles to Chile.", EstimateMetric.Rank, 2, "rank")]
    [InlineData("fr", "Le Brésil est le deuxième fournisseur de fusils du Chili.", EstimateMetric.Rank, 2, "rank")]
    [InlineData("fr", "Le Brésil a envoyé 40 conteneurs au Chili ; ils pourraient contenir 10 000 obus.", EstimateMetric.DerivedQuantity, 10_000, "shell")]
    [InlineData("en", "Some 60 per cent of the rifles imported by Chile come from Brazil.", EstimateMetric.Compare, 60, "percent")]
    [InlineData("fr", "La Chine fournit 60 % des importations de drones du Mali.", EstimateMetric.Compare, 60, "percent")]
    public void A_figure_has_its_metric_value_and_unit(string language, string text, EstimateMetric metric, int value, string unit)
    {
        var figure = EventReading.Figures(language, text, metric).ShouldHaveSingleItem();
        figure.Value.ShouldBe(value);
        figure.Unit.ShouldBe(unit);
        figure.About.ShouldNotBeEmpty();
        text.ShouldContain(figure.Quote.Text);
    }

    [Theory]
    [InlineData("en", "Brazil is one of the largest suppliers of rifles to Chile.")]
    [InlineData("fr", "Le Brésil est l'un des principaux fournisseurs de fusils du Chili.")]
    public void Among_the_largest_is_a_rank_without_a_number(string language, string text) =>
        EventReading.Figures(language, text, EstimateMetric.Rank).ShouldHaveSingleItem().Value.ShouldBeNull();

    [Theory]
    [InlineData("en", "Russian deliveries of shells to Mali exceed those of France.")]
    [InlineData("fr", "Les livraisons russes d'obus au Mali dépassent celles de la France.")]
    public void To_exceed_is_a_comparison_about_its_clause(string language, string text) =>
        EventReading.Figures(language, text, EstimateMetric.Compare).ShouldHaveSingleItem().About.ShouldBe(text.TrimEnd('.'));

    [Fact]
    public void A_product_shows_its_arithmetic()
    {
        var figure = EventReading.Figures("en", "Brazil sent 40 containers to Chile. At 250 shells a box, the total would come to 10,000 shells.", EstimateMetric.DerivedQuantity).ShouldHaveSingleItem();
        figure.Value.ShouldBe(10_000);
        figure.About.ShouldEndWith("(40 × 250 = 10000)");
    }

    [Theory]
    [InlineData("en", "Italy gave Egypt 3 million euros.", EstimateMetric.Value)]
    [InlineData("en", "A daily paper wrote that Iraq had sent 10,000 rifles to Jordan.", EstimateMetric.Rate)]
    [InlineData("en", "The ceiling for oil exports to Jordan is 500,000 barrels a year.", EstimateMetric.Rate)]
    [InlineData("en", "Iran sent shells to Syria. The training lasted three weeks, officials said.", EstimateMetric.Duration)]
    [InlineData("en", "The shipment exceeds a million shells.", EstimateMetric.Compare)]
    [InlineData("en", "This is the third such seizure of rifles in Chile.", EstimateMetric.Rank)]
    public void What_only_looks_like_a_figure_is_none(string language, string text, EstimateMetric metric) => EventReading.Figures(language, text, metric).ShouldBeEmpty();

    [Fact]
    public void A_figure_has_the_chain_of_the_transfer_beside_it()
    {
        var figure = EventReading.Figures("en", "Italy sold Egypt two frigates worth 1.2 billion euros, Reuters reported.", EstimateMetric.Value).ShouldHaveSingleItem();
        figure.Attribution.ShouldHaveSingleItem().Name.ShouldBe("Reuters");
    }
}

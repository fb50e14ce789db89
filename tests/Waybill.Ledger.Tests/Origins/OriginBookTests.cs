using Waybill.Model;

namespace Waybill.Ledger.Tests;

public sealed class OriginBookTests
{
    [Theory]
    [InlineData("by=White_House:government:USA", "by=John_Kirby:official:USA")]
    [InlineData("by=Pentagon:military:USA", "by=senior_official:unnamed:USA")]
    [InlineData("by=NIS:intelligence:KOR", "by=National_Intelligence_Service:intelligence:KOR|Yoo:legislature:KOR")]
    [InlineData("by=RUSI:think-tank", "by=Royal_United_Services_Institute:think-tank:GBR|Reuters:media")]
    [InlineData("by=images:imagery|Washington_Post:media", "by=the_Washington_Post:media")]
    [InlineData("by=satellite_images:imagery|CSIS:think-tank", "by=Beyond_Parallel:think-tank")]
    [InlineData("by=Panel_of_Experts:expert-panel:UN", "by=UN_sanctions_monitors:expert-panel:UN")]
    [InlineData("by=Yoo:legislature:KOR", "by=Kwon:legislature:KOR")]
    [InlineData("by=Élise_Martin:person", "by=elise_martin:person")]
    public void One_origin(string a, string b) => Named(a, b).ShouldBe(1);

    [Theory]
    [InlineData("by=White_House:government:USA", "by=NIS:intelligence:KOR")]
    [InlineData("by=White_House:government:USA", "by=Senator:legislature:USA")]
    [InlineData("by=images:imagery|Washington_Post:media", "by=images:imagery|CSIS:think-tank")]
    [InlineData("by=Rapporteur:official:UN", "by=Panel:expert-panel:UN")]
    [InlineData("by=Bloomberg:media", "by=The_Economist:media")]
    public void Two_origins(string a, string b) => Named(a, b).ShouldBe(2);

    [Fact]
    public void A_name_that_is_told_once_for_whom_it_speaks_speaks_for_it_everywhere() =>
        Named("by=John_Kirby:official:USA", "by=John_Kirby:official", "by=White_House:government:USA").ShouldBe(1);

    [Fact]
    public void Who_names_nobody_is_of_unknown_independence()
    {
        var count = Count(("", "Some Daily"), ("by=sources:unnamed|Bloomberg:media", "Le Soir"), ("by=White_House:government:USA", "Reuters"));
        count.Named.ShouldHaveSingleItem();
        count.UnknownIndependence.Count.ShouldBe(2);
    }

    [Fact]
    public void The_page_of_an_origin_rests_on_it()
    {
        var count = Count(("", "Bloomberg"), ("by=Bloomberg:media", "Le Soir"), ("", "Le Soir"));
        count.Named.ShouldHaveSingleItem().Claims.Count.ShouldBe(2);
        count.UnknownIndependence.Count.ShouldBe(1);
    }

    [Fact]
    public void A_source_that_publishes_on_its_own_authority_is_the_origin_of_its_page()
    {
        var origin = Count(("", "RUSI")).Named.ShouldHaveSingleItem();
        (origin.Name, origin.Kind).ShouldBe(("Royal United Services Institute", SourceKind.ThinkTank));
    }

    [Fact]
    public void Pictures_are_named_with_who_shows_them() =>
        Count(("by=satellite_images:imagery|RUSI:think-tank", "Le Soir")).Named.ShouldHaveSingleItem().Name.ShouldBe("satellite images (Royal United Services Institute)");

    private static int Named(params string[] chains) => Count(chains.Select(chain => (chain, "Le Soir")).ToArray()).Named.Count;

    private static OriginCount Count(params (string Chain, string Publisher)[] pages)
    {
        var claims = pages.SelectMany((page, i) => Told.Report($"r{i}", "2023-10-14", page.Publisher, $"PRK>RUS arms {page.Chain}".TrimEnd())).ToList();
        return OriginBook.Of(claims).Count(claims);
    }
}

namespace Waybill.Reports.Tests;

/// <summary>What is given in exchange goes the other way, wherever it stands.</summary>
public sealed class BarterTests
{
    [Theory]
    [InlineData("en", "Iran delivered drones to Syria in exchange for wheat.")]
    [InlineData("en", "In return for wheat, Iran delivered drones to Syria.")]
    [InlineData("fr", "L'Iran a livré des drones à la Syrie en échange de blé.")]
    [InlineData("fr", "En échange de blé, l'Iran a livré des drones à la Syrie.")]
    public void What_is_paid_with_goes_the_other_way(string language, string text) =>
        Page.Read(language, text).Select(claim => $"{claim.Consignor[0].Id}>{claim.Consignee[0].Id} {claim.Goods[0].Code}").ShouldBe(["IRN>SYR uav", "SYR>IRN food"]);
}

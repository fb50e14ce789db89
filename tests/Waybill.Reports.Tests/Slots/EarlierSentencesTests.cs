using System.Globalization;

namespace Waybill.Reports.Tests;

/// <summary>When goods move, and on what, may be told a sentence before they are.</summary>
public sealed class EarlierSentencesTests
{
    [Theory]
    [InlineData("en", "A boat was stopped off Oman on Oct. 24. The boarding team found 1,570 rifles from Iran for the Houthis.", "2023-10-24")]
    [InlineData("fr", "Le 24 octobre, la marine a arraisonné un boutre au large d'Oman. L'équipe a trouvé à bord 1 570 fusils venus d'Iran et destinés aux Houthis.", "2023-10-24")]
    [InlineData("fr", "4. TARTOUS, 24 OCTOBRE. Un cargo nord-coréen débarque des obus pour l'armée syrienne.", "2023-10-24")]
    public void A_time_of_the_sentence_before_holds(string language, string text, string day)
    {
        var period = Page.Read(language, text)[^1].Period.ShouldNotBeNull();
        period.Days.Start.ShouldBe(DateOnly.Parse(day, CultureInfo.InvariantCulture));
        text[period.Span.Start..period.Span.End].ShouldContain("24");
    }

    [Fact]
    public void The_line_that_leads_in_a_list_dates_it_however_long_it_is()
    {
        const string Text = """
            Handed over by Germany to Ukraine in May:
            - 20 Marder infantry fighting vehicles
            - 18,500 rounds of artillery ammunition
            - 14 howitzers
            - 30 drones
            - 12 Leopard tanks
            """;
        Page.Read("en", Text).ShouldSatisfyAllConditions(
            claims => claims.Count.ShouldBeGreaterThan(3),
            claims => claims.ShouldAllBe(claim => claim.Period != null && claim.Period.Days.Start == new DateOnly(2023, 5, 1)));
    }

    [Fact]
    public void A_carrier_of_the_sentence_before_holds()
    {
        const string Text = "The freighter Angara left Rajin on Oct. 24. It carried 300 containers of shells from North Korea to Russia.";
        Page.Read("en", Text)[^1].Carriers.ShouldHaveSingleItem().Name.ShouldBe("Angara");
    }
}

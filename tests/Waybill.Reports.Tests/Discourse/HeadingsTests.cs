namespace Waybill.Reports.Tests;

/// <summary>Under what line each sentence of a page stands.</summary>
public sealed class HeadingsTests
{
    private const string Page = """
        Aid to Ukraine

        The list is new. Delivered since May:
        - 20 tanks
        - 40 guns. They are old.

        The ministry gave no prices.

        Deliveries to Mali

        Two drones went out.
        """;

    [Theory]
    [InlineData("The list is new.", null)]
    [InlineData("Delivered since May:", null)]
    [InlineData("- 20 tanks", "Delivered since May:")]
    [InlineData("They are old.", "Delivered since May:")]
    [InlineData("The ministry gave no prices.", null)]
    [InlineData("Two drones went out.", "Deliveries to Mali")]
    public void A_list_stands_under_what_leads_it_in_and_the_rest_under_its_heading_but_never_under_the_title(string sentence, string? line)
    {
        var views = Views.All("en", Page);
        Headings.Tell(views);
        views.Find(view => Words(view) == sentence).ShouldNotBeNull().Under.ShouldSatisfyAllConditions(under => (under is null ? null : Words(under)).ShouldBe(line));
    }

    private static string Words(SentenceView view) => view.Words(0, view.Length);
}

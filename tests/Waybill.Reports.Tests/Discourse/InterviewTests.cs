namespace Waybill.Reports.Tests;

/// <summary>Who answers in an interview, and who speaks in a transcript.</summary>
public sealed class InterviewTests
{
    [Theory]
    [InlineData("en", "Gholam D. weighed cargo at the airport. Mira Falk met him in a village.\n\nWas it much?\n\nYes.\n\nAnd then?\n\nI left.", "Gholam D.")]
    [InlineData("en", "Author: Oksana Ryb.\n\nSergey Molok worked at the station.\n\nWas it much?\n\nYes.\n\nAnd then?\n\nI left.", "Sergey Molok")]
    [InlineData("en", "Ex-loadmaster \"Gerko\", 51, met us in a pub.\n\nWas it much?\n\nYes.\n\nAnd then?\n\nI left.", "Gerko")]
    [InlineData("en", "Gholam D. weighed cargo at the airport.\n\n**Was it much?**\n\nYes.\n\n**And then?**\n\nI left.", "Gholam D.")]
    [InlineData("fr", "Maîtresse de conférences à Rennes, Gwenn Le Bras suit ces flux.\n\nEst-ce beaucoup ?\n\nOui.\n\nEt ensuite ?\n\nRien.", "Gwenn Le Bras")]
    public void It_is_who_is_named_first_and_does_not_ask(string language, string text, string name) =>
        Interview.GuestOf(Views.All(language, text)).ShouldNotBeNull().Name.ShouldBe(name);

    [Fact]
    public void A_label_holds_until_the_next()
    {
        var views = Views.All("en", "HOST: What did you see?\n\nMs Olsen: A ship. It had come from Iran.\n\nHOST: And then?\n\nMs Olsen: It left.");
        Interview.SpeakersOf(views).Select(speaker => speaker?.Name).ShouldBe(["HOST", "Ms Olsen", "Ms Olsen", "HOST", "Ms Olsen"]);
    }

    [Fact]
    public void Minutes_call_who_speaks_by_title_and_name()
    {
        var views = Views.All("fr", "Mme Solveig Kerbel. Où sont les chars ?\n\nM. Aurélien Vasque, ministre. Ils sont partis. D'autres suivront.\n\nMme Solveig Kerbel. Et les obus ?");
        Interview.SpeakersOf(views).Select(speaker => speaker?.Name).ShouldBe(["Mme Solveig Kerbel", "Mme Solveig Kerbel", "M. Aurélien Vasque", "M. Aurélien Vasque", "M. Aurélien Vasque", "Mme Solveig Kerbel", "Mme Solveig Kerbel"]);
    }

    [Fact]
    public void A_label_may_name_a_seat_in_brackets()
    {
        var views = Views.All("en", "Ms Dalgas (Dyfed North): Where are the guns?\n\nThe Minister: They have left.\n\nMs Dalgas (Dyfed North): And the shells?");
        Interview.SpeakersOf(views).Select(speaker => speaker?.Name).ShouldBe(["Ms Dalgas", "The Minister", "Ms Dalgas"]);
    }

    [Theory]
    [InlineData("Piraeus: a container was opened.\n\nIt came from Iran.\n\nRotterdam: nothing was found.")]
    [InlineData("Canada: 20 tanks.\n\nPoland: 30 tanks.\n\nCanada: 40 trucks.")]
    public void A_page_with_colons_behind_places_or_states_is_no_transcript(string text) => Interview.SpeakersOf(Views.All("en", text)).ShouldAllBe(speaker => speaker == null);
}

using Waybill.Model;

namespace Waybill.Reports.Tests;

public class MeetingDetectorTests
{
    [Theory]
    [InlineData("en", "President Emmanuel Macron met Prime Minister Narendra Modi in New Delhi on 4 March 2024.", "FRA IND", "New Delhi", "2024-03-04")]
    [InlineData("en", "Talks between India and France on the fighter jets resumed in Paris on Monday.", "IND FRA", "Paris", "2024-06-10")]
    [InlineData("fr", "Le président français Emmanuel Macron a rencontré le premier ministre indien Narendra Modi à New Delhi le 4 mars 2024.", "FRA IND", "New Delhi", "2024-03-04")]
    [InlineData("fr", "Le ministre chinois des Affaires étrangères, Wang Yi, s'est entretenu avec son homologue russe, Sergueï Lavrov, mardi à Moscou.", "CHN RUS", "Moscow", "2024-06-04")]
    public void Two_sides_meet_somewhere_on_a_day(string language, string text, string who, string place, string day)
    {
        var meeting = EventReading.Events(language, text, EventKind.Meeting).ShouldHaveSingleItem();
        EventReading.Who(meeting).ShouldBe(who);
        meeting.Place.ShouldNotBeNull().Name.ShouldBe(place);
        meeting.Period.ShouldNotBeNull().Days.Start.ShouldBe(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
        meeting.Quote.Text.ShouldBe(text);
    }

    [Fact]
    public void A_visit_to_another_state_is_a_meeting_and_no_movement()
    {
        var happening = EventReading.Read("en", "Chinese Foreign Minister Wang Yi visited Tehran in May 2024.").Events.ShouldHaveSingleItem();
        happening.Kind.ShouldBe(EventKind.Meeting);
        EventReading.Who(happening).ShouldBe("CHN");
    }

    [Theory]
    [InlineData("en", "The plant met the target of 200 shells a day.")]
    [InlineData("fr", "La réunion des actionnaires est prévue à midi.")]
    public void One_side_alone_meets_nobody(string language, string text) => EventReading.Events(language, text, EventKind.Meeting).ShouldBeEmpty();
}

using Waybill.Model;

namespace Waybill.Ledger.Tests;

public class ClaimSightingsTests
{
    private const string Published = "2023-11-01";

    private static IReadOnlyList<ClaimSighting> Of(params string[] lines) => Of(Read(Published, lines));

    private static IReadOnlyList<ClaimSighting> Of(Reading reading) => ClaimSightings.Of([new StoredReading(Sha256.Of([7]), 0, reading)]);

    private static Reading Read(string? published, params string[] lines) => Told.Read(new Reports.SourceDocument
    {
        Name = "a report",
        Text = string.Join('\n', lines),
        Published = published is null ? null : PrefixDate.Parse(published),
    });

    [Fact]
    public void A_claim_puts_its_ship_where_it_loads_and_where_it_arrives()
    {
        var told = Of("PRK>RUS arms t=2023-09-07/2023-09-08 ship=Angara from=Rajin to=Dunai");
        told.Select(one => (one.Sighting.ShipName, one.Sighting.PlaceName)).ShouldBe([("Angara", "Rajin"), ("Angara", "Dunai")]);
        told[0].Document.ShouldBe("a report");
        told[0].Span.ShouldBe(new TextSpan(0, 68));
        (told[0].Sighting.Start, told[0].Sighting.End).ShouldBe((new DateTime(2023, 9, 7, 0, 0, 0, DateTimeKind.Utc), new DateTime(2023, 9, 8, 23, 59, 59, DateTimeKind.Utc)));
    }

    [Theory]
    [InlineData("stage=under-way", "Rajin")]
    [InlineData("stage=intercepted", "Rajin")]
    [InlineData("stance=alleges", "Rajin", "Dunai")]
    [InlineData("stage=planned")]
    [InlineData("stage=sought")]
    [InlineData("stance=possible")]
    [InlineData("stance=denies")]
    [InlineData("stance=no-evidence")]
    [InlineData("section=teaser")]
    public void What_has_not_arrived_or_may_not_be_puts_no_ship_there(string told, params string[] places) =>
        Of($"PRK>RUS arms t=2023-09-07/2023-09-08 ship=Angara from=Rajin to=Dunai {told}").Select(one => one.Sighting.PlaceName!).ShouldBe(places);

    [Theory]
    [InlineData("t=2023-09-07/2023-09-30")]
    [InlineData("t=2023-12-07/2023-12-08")]
    [InlineData("by=Somebody:person")]
    public void A_long_period_days_to_come_and_no_days_tell_no_day(string days) => Of($"PRK>RUS arms {days} ship=Angara from=Rajin").ShouldBeEmpty();

    [Fact]
    public void Neither_a_ship_without_a_name_nor_one_of_several_places_is_seen_anywhere()
    {
        Of("PRK>RUS arms t=2023-09-07/2023-09-08 from=Rajin").ShouldBeEmpty();
        Of("PRK>RUS arms t=2023-09-07/2023-09-08 ship=Angara from=Rajin from=Nampo").ShouldBeEmpty();
    }

    [Fact]
    public void A_movement_is_one_of_a_ship_when_some_claim_names_her_as_one()
    {
        var reading = Read(Published, "PRK>RUS arms ship=Angara");
        var quote = new Quote("Angara was seen", new TextSpan(3, 18));
        EventClaim Moves(string name) => new()
        {
            Kind = EventKind.Movement,
            Participants = [new EventParticipant(null, name, null)],
            Place = new NamedPlace("Rajin", null, new TextSpan(1, 2)),
            Period = new Period(DateInterval.Parse("2023-09-07/2023-09-07"), new TextSpan(1, 2)),
            Quote = quote,
        };
        var told = Of(reading with { Events = [Moves("the ANGARA"), Moves("Sergei Shoigu")] });
        told.Select(one => (one.Sighting.ShipName, one.IsShip)).ShouldBe([("the ANGARA", true), ("Sergei Shoigu", false)]);
        told[0].Span.ShouldBe(quote.Span);
    }

    [Fact]
    public void One_call_told_twice_is_one_sighting() =>
        Of("PRK>RUS arms t=2023-09-07/2023-09-08 ship=Angara from=Rajin", "PRK>RUS ammunition t=2023-09-08/2023-09-08 ship=ANGARA from=Najin").ShouldHaveSingleItem();
}

using Waybill.Model;

namespace Waybill.Reports.Tests;

public class MovementDetectorTests
{
    [Theory]
    [InlineData("en", "The tanker Silver Dawn docked at Novorossiysk on 3 June 2024.", "Silver Dawn", "Novorossiysk")]
    [InlineData("en", "Satellite pictures show a train at the port of Vladivostok.", "a train", "Vladivostok")]
    [InlineData("en", "The army moved a battery of howitzers from Nairobi to Mombasa on Tuesday.", "a battery of howitzers", "Mombasa")]
    [InlineData("en", "French Foreign Minister Stéphane Séjourné arrived in Beirut on 27 April 2024.", "FRA", "Beirut")]
    [InlineData("fr", "Le pétrolier Aube a quitté Brest pour Tartous mardi.", "Aube", "Brest")]
    [InlineData("fr", "L'armée a déplacé deux bataillons de Bamako vers Gao.", "deux bataillons", "Gao")]
    public void Somebody_or_something_is_at_a_place(string language, string text, string who, string place)
    {
        var movement = EventReading.Events(language, text, EventKind.Movement).ShouldHaveSingleItem();
        EventReading.Who(movement).ShouldBe(who);
        movement.Place.ShouldNotBeNull().Name.ShouldBe(place);
    }

    [Theory]
    [InlineData("en", "No Russian ship called at Tartus in June.")]
    [InlineData("en", "The ship's owner is registered in Hong Kong.")]
    [InlineData("fr", "Les prix ont quitté leur plus haut niveau.")]
    public void What_does_not_move_is_no_movement(string language, string text) => EventReading.Events(language, text, EventKind.Movement).ShouldBeEmpty();

    [Fact]
    public void A_ship_that_a_transfer_names_as_its_carrier_is_not_told_twice()
    {
        var reading = EventReading.Read("en", "Iran sent 200 missiles to Syria on the freighter Silver Dawn.");
        reading.Transfers.ShouldHaveSingleItem();
        reading.Events.ShouldBeEmpty();
    }
}

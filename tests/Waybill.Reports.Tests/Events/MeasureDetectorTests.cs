using Waybill.Model;

namespace Waybill.Reports.Tests;

public class MeasureDetectorTests
{
    [Theory]
    [InlineData("en", "In March 2024 the United States imposed sanctions on the shipping company.", "USA", "sanctions")]
    [InlineData("en", "The delivery was in breach of UN Security Council resolution 1718.", "UN", "UN Security Council resolution 1718")]
    [InlineData("en", "Switzerland lifted its arms embargo on Turkey in 2021.", "CHE", "arms embargo")]
    [InlineData("fr", "En mars 2024, les États-Unis ont imposé des sanctions à la compagnie maritime.", "USA", "sanctions")]
    [InlineData("fr", "La livraison a eu lieu en violation de la résolution 2216 du Conseil de sécurité.", "UN", "résolution 2216")]
    [InlineData("fr", "La Suisse a levé en 2021 l'embargo sur les armes qui visait la Turquie.", "CHE", "embargo sur les armes")]
    public void A_measure_is_imposed_or_invoked(string language, string text, string who, string instrument)
    {
        var measure = EventReading.Events(language, text, EventKind.Measure).ShouldHaveSingleItem();
        EventReading.Who(measure).ShouldBe(who);
        measure.Instrument.ShouldNotBeNull().ShouldStartWith(instrument);
    }

    [Theory]
    [InlineData("en", "There are no sanctions on grain.")]
    [InlineData("en", "Is the ship under sanctions?")]
    [InlineData("fr", "Les sanctions pèsent sur les prix.")]
    public void A_measure_that_is_only_spoken_of_is_none(string language, string text) => EventReading.Events(language, text, EventKind.Measure).ShouldBeEmpty();
}

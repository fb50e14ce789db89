using System.Net;

namespace Waybill.Web.Tests;

public sealed class EntityEndpointTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task An_entity_has_its_sanctions_and_ties_inside_it()
    {
        var company = await server.Get("/entities/c-crane");
        company.ShouldBeEntity();
        company.Text("properties", "sanctions", 0, "schema").ShouldBe("Sanction");
        company.Text("properties", "sanctions", 0, "properties", "startDate", 0).ShouldBe("2018-03-04");
        var ship = await server.Get("/entities/v-aura?nested=true");
        ship.At("properties", "ownershipAsset", 0, "properties", "owner", 0).ShouldBeEntity();
        ship.Text("properties", "ownershipAsset", 0, "properties", "owner", 0, "id").ShouldBe("c-crane");
    }

    [Fact]
    public async Task Flat_it_has_only_strings_and_says_where_it_stands()
    {
        var person = await server.Get("/entities/persons-1?nested=false");
        person.At("properties").EnumerateObject().SelectMany(property => property.Value.EnumerateArray()).ShouldAllBe(value => value.GetString() != null);
        person.At("line").GetInt32().ShouldBe(2);
        person.Text("list", "date").ShouldBe("2024-05-06");
    }

    [Fact]
    public async Task An_unknown_entity_is_not_found() => (await server.Get("/entities/nobody", HttpStatusCode.NotFound)).Text("detail")!.ShouldContain("nobody");
}

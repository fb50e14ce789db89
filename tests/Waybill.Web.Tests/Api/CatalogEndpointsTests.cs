using System.Net;

namespace Waybill.Web.Tests;

public sealed class CatalogEndpointsTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task The_catalogue_names_the_lists_in_their_versions()
    {
        var catalog = await server.Get("/catalog");
        catalog.At("datasets").EnumerateArray().Select(dataset => dataset.Text("name")).ShouldBe(["ships", "persons"], ignoreOrder: true);
        var persons = catalog.At("datasets").EnumerateArray().Single(dataset => dataset.Text("name") == "persons");
        persons.Text("updated_at").ShouldBe("2024-05-06");
        persons.At("entity_count").GetInt32().ShouldBe(2);
        catalog.At("current").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task It_tells_that_it_runs_and_how_it_compares()
    {
        (await server.Get("/healthz")).Text("status").ShouldBe("ok");
        (await server.Get("/readyz")).Text("status").ShouldBe("ok");
        var algorithms = await server.Get("/algorithms");
        algorithms.Text("algorithms", 0, "name").ShouldBe(algorithms.Text("default"));
    }

    [Fact]
    public async Task A_name_that_only_points_to_this_machine_is_not_answered()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/catalog", UriKind.Relative));
        request.Headers.Host = "evil.example";
        (await server.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}

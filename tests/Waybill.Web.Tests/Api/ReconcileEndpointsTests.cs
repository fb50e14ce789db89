using System.Net;
using System.Text.Json;

namespace Waybill.Web.Tests;

public sealed class ReconcileEndpointsTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Queries = """{"q0":{"query":"Karim Noori","type":"Person","limit":3,"properties":[{"pid":"birthDate","v":"1962"}]},"q1":{"query":"Nobody Anywhere"}}""";

    [Fact]
    public async Task The_manifest_is_that_of_the_reconciliation_api()
    {
        var manifest = await server.Get("/reconcile/default");
        manifest.At("versions").EnumerateArray().Select(version => version.GetString()).ShouldContain("0.2");
        foreach (var name in new[] { "name", "identifierSpace", "schemaSpace" }) manifest.Text(name).ShouldNotBeNullOrEmpty();
        manifest.Text("view", "url")!.ShouldContain("{{id}}");
        manifest.Text("suggest", "entity", "service_path").ShouldBe("/suggest/entity");
        manifest.At("defaultTypes").EnumerateArray().Select(type => type.Text("id")).ShouldContain("Vessel");
    }

    [Fact]
    public async Task Queries_are_answered_by_get_and_by_form()
    {
        using var form = new FormUrlEncodedContent([new("queries", Queries)]);
        var posted = await server.Post("/reconcile/default", form);
        var got = await server.Get("/reconcile/default?queries=" + Uri.EscapeDataString(Queries));
        JsonSerializer.Serialize(got).ShouldBe(JsonSerializer.Serialize(posted));
        var result = posted.At("q0", "result", 0);
        (result.Text("id"), result.Text("name"), result.Text("type", 0, "id")).ShouldBe(("persons-1", "Karim Yusuf NOORI", "Person"));
        result.At("score").GetDouble().ShouldBeInRange(80, 100);
        result.At("match").GetBoolean().ShouldBeTrue();
        posted.At("q1", "result").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task It_suggests_entities_types_and_properties()
    {
        (await server.Get("/reconcile/default/suggest/entity?prefix=Karim+Noori")).Text("result", 0, "id").ShouldBe("persons-1");
        (await server.Get("/reconcile/default/suggest/type?prefix=ves")).Text("result", 0, "id").ShouldBe("Vessel");
        (await server.Get("/reconcile/default/suggest/property?prefix=imo")).Text("result", 0, "id").ShouldBe("imoNumber");
    }

    [Fact]
    public async Task A_column_is_extended_with_values_of_entities()
    {
        var manifest = await server.Get("/reconcile/default");
        var path = manifest.Text("extend", "propose_properties", "service_path");
        var proposed = await server.Get($"/reconcile/default{path}?type=Vessel");
        proposed.At("properties").EnumerateArray().Select(property => property.Text("id")).ShouldContain("imoNumber");
        proposed.At("properties").EnumerateArray().Select(property => property.Text("id")).ShouldNotContain("birthDate");
        const string Extend = """{"ids":["persons-1","v-aura","nobody"],"properties":[{"id":"name"},{"id":"imoNumber"}]}""";
        using var form = new FormUrlEncodedContent([new("extend", Extend)]);
        var answer = await server.Post("/reconcile/default", form);
        answer.At("meta").EnumerateArray().Select(property => property.Text("id")).ShouldBe(["name", "imoNumber"]);
        answer.Text("rows", "persons-1", "name", 0, "str").ShouldBe("Karim Yusuf NOORI");
        answer.Text("rows", "v-aura", "imoNumber", 0, "str").ShouldBe("IMO9187629");
        answer.At("rows", "nobody", "name").GetArrayLength().ShouldBe(0);
        JsonSerializer.Serialize(await server.Get("/reconcile/default?extend=" + Uri.EscapeDataString(Extend))).ShouldBe(JsonSerializer.Serialize(answer));
        (await server.Get("/reconcile/default?extend=%7B%22ids%22%3A7%7D", HttpStatusCode.BadRequest)).Text("detail")!.ShouldContain("ids");
    }

    [Fact]
    public async Task A_broken_form_gets_a_clear_answer()
    {
        using var none = new FormUrlEncodedContent([new("other", "x")]);
        (await server.Post("/reconcile/default", none, HttpStatusCode.BadRequest)).Text("detail")!.ShouldContain("queries");
        using var broken = new FormUrlEncodedContent([new("queries", "{\"q0\":")]);
        (await server.Post("/reconcile/default", broken, HttpStatusCode.BadRequest)).Text("detail").ShouldNotBeNullOrEmpty();
        (await server.Post("/reconcile/default", "{}", HttpStatusCode.UnsupportedMediaType)).Text("detail").ShouldNotBeNullOrEmpty();
    }
}

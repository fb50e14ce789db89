using System.Net;
using System.Text.Json;

namespace Waybill.Web.Tests;

public sealed class MatchEndpointTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Ship = """{"weights":{"name_literal":0.8},"config":{"nm_number_mismatch":0.4},"queries":{"q1":{"id":"mine","schema":"Vessel","properties":{"name":["AURA"],"imoNumber":["9187629"]}}}}""";

    [Fact]
    public async Task A_request_written_for_the_opensanctions_api_is_answered_in_its_shape()
    {
        var answer = await server.Post("/match/default?algorithm=logic-v2&limit=5&threshold=0.7&topics=sanction", Ship);
        answer.At("limit").GetInt32().ShouldBe(5);
        var response = answer.At("responses", "q1");
        response.At("status").GetInt32().ShouldBe(200);
        response.At("total", "value").GetInt32().ShouldBe(1);
        response.Text("total", "relation").ShouldBe("eq");
        response.Text("query", "id").ShouldBe("mine");
        var result = response.At("results", 0);
        result.ShouldBeEntity();
        result.Text("id").ShouldBe("v-aura");
        result.Text("properties", "imoNumber", 0).ShouldBe("IMO9187629");
        result.At("score").GetDouble().ShouldBeGreaterThanOrEqualTo(0.99);
        result.At("match").GetBoolean().ShouldBeTrue();
        result.At("features", "imo").GetDouble().ShouldBe(1);
        var why = result.At("explanations", "imo");
        (why.At("score").GetDouble(), why.Text("query"), why.Text("candidate")).ShouldBe((1, "9187629", "9187629"));
        why.Text("detail").ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Each_result_says_which_record_of_which_version_and_of_which_day()
    {
        var answer = await server.Post("/match/persons?as_of=2024-06-01", """{"queries":{"a":{"schema":"Person","properties":{"name":["Karim Noori"],"birthDate":["1962-03-04"]}}}}""");
        var result = answer.At("responses", "a", "results", 0);
        result.Text("as_of").ShouldBe("2024-06-01");
        result.Text("listed_then").ShouldBe("in-version-of-that-day");
        (result.Text("explanations", "birth", "list"), result.Text("explanations", "birth", "record")).ShouldBe(("persons", "1"));
        answer.Text("responses", "a", "searched", 0, "list").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_hundred_queries_are_answered_and_one_more_is_refused()
    {
        var many = await server.Post("/match/default", Batch(100));
        many.At("responses").EnumerateObject().Count().ShouldBe(100);
        var refused = await server.Post("/match/default", Batch(101), HttpStatusCode.BadRequest);
        refused.Text("detail")!.ShouldContain("100");
    }

    [Theory]
    [InlineData("{\"queries\":", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.UnprocessableEntity)]
    [InlineData("{}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("{\"queries\":{}}", HttpStatusCode.BadRequest)]
    [InlineData("{\"queries\":{\"q\":7}}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("{\"queries\":{\"q\":{\"schema\":\"Person\",\"properties\":{}}}}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("{\"queries\":{\"q\":{\"schema\":\"Person\",\"properties\":{\"name\":[{}]}}}}", HttpStatusCode.UnprocessableEntity)]
    public async Task A_malformed_request_gets_a_clear_answer(string body, HttpStatusCode status) =>
        (await server.Post("/match/default", body, status)).Text("detail").ShouldNotBeNullOrEmpty();

    [Fact]
    public async Task Ten_megabytes_are_refused_and_the_server_lives_on()
    {
        var body = """{"queries":{"q":{"schema":"Person","properties":{"name":["*"]}}}}""".Replace("*", new string('a', 10_000_000), StringComparison.Ordinal);
        try
        {
            (await server.Post("/match/default", body, HttpStatusCode.RequestEntityTooLarge)).Text("detail")!.ShouldContain("larger");
        }
        catch (HttpRequestException)
        {
            // The server may close the connection while the body is still being sent.
        }
        (await server.Post("/match/default", Ship)).At("responses", "q1", "total", "value").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Datasets_schemata_and_entities_are_left_out_when_asked()
    {
        foreach (var path in new[] { "/match/persons", "/match/default?exclude_dataset=ships", "/match/default?exclude_schema=Vessel", "/match/default?exclude_entity_ids=v-aura", "/match/default?topics=debarment", "/match/default?changed_since=2024-01-01" })
            (await server.Post(path, Ship)).At("responses", "q1", "results").GetArrayLength().ShouldBe(0, path);
        (await server.Post("/match/nowhere", Ship, HttpStatusCode.NotFound)).Text("detail")!.ShouldContain("nowhere");
        (await server.Post("/match/default?limit=many", Ship, HttpStatusCode.UnprocessableEntity)).Text("detail")!.ShouldContain("limit");
    }

    [Fact]
    public async Task An_identity_conflict_stands_beside_the_results()
    {
        var answer = await server.Post("/match/ships", """{"queries":{"q":{"schema":"Vessel","properties":{"name":["AURA"],"imoNumber":["9385233"],"mmsi":["572469210"]}}}}""");
        answer.At("responses", "q", "results").GetArrayLength().ShouldBe(0);
        answer.Text("responses", "q", "conflicts", 0, "finding").ShouldBe("identity-conflict");
    }

    private static string Batch(int count) =>
        JsonSerializer.Serialize(new { queries = Enumerable.Range(0, count).ToDictionary(i => $"q{i}", i => new { schema = "Person", properties = new { name = new[] { $"Karim Noori {i}" } } }) });
}

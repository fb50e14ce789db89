using System.Net;

namespace Waybill.Web.Tests;

public sealed class SearchEndpointTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task Words_find_entities_a_page_at_a_time()
    {
        var answer = await server.Get("/search/default?q=noori&limit=10&offset=0&schema=Person&fuzzy=false&simple=false");
        (answer.At("limit").GetInt32(), answer.At("offset").GetInt32(), answer.At("total", "value").GetInt32()).ShouldBe((10, 0, 1));
        answer.At("results", 0).ShouldBeEntity();
        answer.Text("results", 0, "id").ShouldBe("persons-1");
        var facet = answer.At("facets", "countries");
        facet.Text("label").ShouldBe("Countries");
        (facet.Text("values", 0, "name"), facet.At("values", 0, "count").GetInt32()).ShouldBe(("ir", 1));
        (await server.Get("/search/default?q=noori&offset=1")).At("results").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Without_words_everything_is_found_and_filters_narrow_it_down()
    {
        (await server.Get("/search/default")).At("total", "value").GetInt32().ShouldBe(4);
        (await server.Get("/search/default?countries=ru")).Text("results", 0, "caption").ShouldBe("Olga Sergeevna Zimina");
        (await server.Get("/search/default?filter=schema2:x")).At("total", "value").GetInt32().ShouldBe(0);
        (await server.Get("/search/default?filter=flag:tg")).At("total", "value").GetInt32().ShouldBe(1);
        (await server.Get("/search/ships?schema=Vessel")).At("total", "value").GetInt32().ShouldBe(1);
    }

    [Theory]
    [InlineData("/search/default?countries=ir&countries=ru", 2)]
    [InlineData("/search/default?countries=ir,ru&filter_op=AND", 0)]
    [InlineData("/search/default?topics=sanction&countries=ir&filter_op=AND", 1)]
    [InlineData("/search/default?changed_since=2024-05-06", 2)]
    [InlineData("/search/default?changed_since=2024-05-07", 0)]
    public async Task Several_values_of_one_property_are_joined_as_asked_and_old_lists_left_out(string path, int found) =>
        (await server.Get(path)).At("total", "value").GetInt32().ShouldBe(found);

    [Theory]
    [InlineData("/search/default?filter_op=XOR", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/search/nowhere?q=x", HttpStatusCode.NotFound)]
    [InlineData("/search/default?limit=-1", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/search/default?limit=100000", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/search/default?filter=flag", HttpStatusCode.BadRequest)]
    [InlineData("/search/default?as_of=yesterday", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/nothing", HttpStatusCode.NotFound)]
    public async Task A_wrong_request_gets_a_clear_answer(string path, HttpStatusCode status) => (await server.Get(path, status)).Text("detail").ShouldNotBeNullOrEmpty();
}

using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Waybill.Lists;
using Waybill.Model;

namespace Waybill.Web.Tests;

/// <summary>The server on a free port of this machine, over lists that stand here.</summary>
public sealed class TestServer : IAsyncLifetime
{
    private const string Ships = """
        {"id":"v-aura","schema":"Vessel","caption":"AURA","properties":{"name":["AURA"],"imoNumber":["IMO9187629"],"mmsi":["572469210"],"flag":["tg"],"topics":["sanction"]}}
        {"id":"c-crane","schema":"Company","caption":"Blue Crane Shipping","properties":{"name":["Blue Crane Shipping"],"topics":["sanction"],"jurisdiction":["kp"]}}
        {"id":"o-1","schema":"Ownership","properties":{"owner":["c-crane"],"asset":["v-aura"],"startDate":["2019-01-02"]}}
        {"id":"s-1","schema":"Sanction","properties":{"entity":["c-crane"],"program":["DPRK"],"listingDate":["2018-03-04"]}}
        """;

    private const string Persons = "id,name,type,dob,nationality,programme\n1,Karim Yusuf NOORI,person,1962,Iran,Travel ban\n2,Olga Sergeevna Zimina,person,1970-05-06,Russia,Travel ban\n";

    private readonly WebApplication _app;

    public TestServer()
    {
        var faults = new List<Fault>();
        var lists = ListReader.Read(
            [new ListFile("ships.json", Encoding.UTF8.GetBytes(Ships)), new ListFile("persons-2024-05-06.csv", Encoding.UTF8.GetBytes(Persons))], new ListOptions(), faults.Add);
        faults.ShouldBeEmpty();
        _app = ScreeningServer.Create(ScreeningIndex.Build(lists), new ScreeningOptions(), new ServerOptions { Urls = "http://127.0.0.1:0" });
    }

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await _app.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    public async Task<JsonElement> Get(string path, HttpStatusCode status = HttpStatusCode.OK) => await Read(await Client.GetAsync(new Uri(path, UriKind.Relative)), status);

    public Task<JsonElement> Post(string path, string json, HttpStatusCode status = HttpStatusCode.OK) => Post(path, new StringContent(json, Encoding.UTF8, "application/json"), status);

    public async Task<JsonElement> Post(string path, HttpContent content, HttpStatusCode status = HttpStatusCode.OK) =>
        await Read(await Client.PostAsync(new Uri(path, UriKind.Relative), content), status);

    private static async Task<JsonElement> Read(HttpResponseMessage response, HttpStatusCode status)
    {
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(status, text);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}

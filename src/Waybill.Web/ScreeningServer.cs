using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Waybill.Lists;

namespace Waybill.Web;

/// <summary>The HTTP API: the shapes of the OpenSanctions matching API, so that its clients and OpenRefine work unchanged.</summary>
public static class ScreeningServer
{
    /// <summary>Makes a server that is not yet started.</summary>
    /// <param name="index">The lists that it answers from.</param>
    /// <param name="screening">What counts as a match.</param>
    /// <param name="options">Where it listens, and what it refuses.</param>
    public static WebApplication Create(ScreeningIndex index, ScreeningOptions screening, ServerOptions options)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(screening);
        ArgumentNullException.ThrowIfNull(options);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(options.Urls);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = options.MaxBodyBytes;
            kestrel.AddServerHeader = false;
        });
        var app = builder.Build();
        var api = new ApiContext(index, screening, options);
        app.Use(ApiErrors.Answer);
        if (LoopbackOnly(options.Urls)) app.Use(OnlyLocalHost);
        CatalogEndpoints.Map(app, api);
        MatchEndpoint.Map(app, api);
        SearchEndpoint.Map(app, api);
        EntityEndpoint.Map(app, api);
        ReconcileEndpoints.Map(app, api);
        app.MapFallback((HttpContext context) => throw new ApiException(StatusCodes.Status404NotFound, $"there is nothing at {context.Request.Path}"));
        return app;
    }

    /// <summary>Starts a server and keeps it running until it is to stop.</summary>
    /// <param name="app">The server.</param>
    /// <param name="listening">Gets the addresses when it listens.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="IOException">When an address is taken.</exception>
    public static async Task RunAsync(WebApplication app, Action<IEnumerable<string>> listening, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(listening);
        await app.StartAsync(stop).ConfigureAwait(false);
        listening(app.Urls);
        await app.WaitForShutdownAsync(stop).ConfigureAwait(false);
    }

    private static bool LoopbackOnly(string urls) => urls.Split(';').All(url =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.IsLoopback);

    /// <summary>A page of the web must not reach a local server by a name that it made to point here.</summary>
    private static Task OnlyLocalHost(HttpContext context, RequestDelegate next)
    {
        var host = context.Request.Host.Host;
        if (host is "localhost" or "127.0.0.1" or "[::1]" or "::1") return next(context);
        throw new ApiException(StatusCodes.Status400BadRequest, $"this server answers for localhost, not for {host}");
    }
}

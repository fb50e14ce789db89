using System.CommandLine;
using System.Globalization;
using System.Runtime.CompilerServices;
using Waybill.Lists;
using Waybill.Model;
using Waybill.Web;

namespace Waybill.Cli;

/// <summary><c>waybill serve</c>: the HTTP API over sanctions lists.</summary>
internal static class ServeVerb
{
    private static readonly Option<string?> Urls = new("--urls")
    {
        Description = "Addresses to listen at, parted by semicolons. Default: http://127.0.0.1:8000, which only this machine reaches.",
        HelpName = "URLS",
    };

    public static Command Create()
    {
        var command = new Command("serve", "Serves the lists over HTTP, in the shapes of the OpenSanctions matching API.") { ScreenVerb.Lists, Urls };
        command.SetAction(call => Session.Run(call, session => Run(session, call.GetValue(ScreenVerb.Lists)!, call.GetValue(Urls))));
        return command;
    }

    private static void Run(Session session, string[] lists, string? urls)
    {
        foreach (var url in urls?.Split(';') ?? [])
            if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
                throw new WrongUsageException($"--urls {url} is no address: http://127.0.0.1:8000");
        var index = ListPaths.LoadIndex(session, lists);
        session.Note(string.Create(CultureInfo.InvariantCulture, $"{index.Records.Count:N0} records with {index.NameCount:N0} names from {string.Join(", ", index.Lists)}"));
        Serve(session, index, urls);
    }

    /// <summary>Apart, so that the web server is loaded only when this runs.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Serve(Session session, ScreeningIndex index, string? urls)
    {
        var options = new ServerOptions();
        if (urls is not null) options = options with { Urls = urls };
        var app = ScreeningServer.Create(index, new ScreeningOptions(), options);
        try
        {
            ScreeningServer.RunAsync(app, addresses => session.Note($"listening at {string.Join(", ", addresses)}; Ctrl-C ends"), session.Stopped).GetAwaiter().GetResult();
        }
        catch (IOException e)
        {
            session.Tell(new Fault(options.Urls, null, $"cannot be listened at: {e.Message}"));
        }
    }
}

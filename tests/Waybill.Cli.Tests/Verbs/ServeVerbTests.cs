using System.Text.RegularExpressions;

namespace Waybill.Cli.Tests;

public class ServeVerbTests
{
    [Fact]
    public async Task It_serves_until_it_is_interrupted()
    {
        WaybillProcess.SkipWithoutInterrupts();
        using var folder = new TemporaryFolder();
        using var process = WaybillProcess.Start(["serve", "--list", folder.Write("ships.csv", "name,imo\nGrey Heron,9187629\n"), "--urls", "http://127.0.0.1:0"]);
        string? address = null;
        while (address is null && await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            if (Regex.Match(line, @"http://127\.0\.0\.1:\d+") is { Success: true } match) address = match.Value;
        using var client = new HttpClient();
        var answer = await client.GetStringAsync(new Uri(address + "/search/default?q=9187629"), TestContext.Current.CancellationToken);
        answer.ShouldContain("Grey Heron");
        WaybillProcess.Interrupt(process);
    }

    [Fact]
    public void A_port_that_is_taken_is_told()
    {
        using var folder = new TemporaryFolder();
        var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var url = $"http://127.0.0.1:{((System.Net.IPEndPoint)taken.LocalEndpoint).Port}";
        var result = WaybillProcess.Run("serve", "--list", folder.Write("ships.csv", "name,imo\nGrey Heron,9187629\n"), "--urls", url, "--quiet");
        taken.Stop();
        result.Exit.ShouldBe(1);
        result.ErrorLines.ShouldHaveSingleItem().ShouldContain("in use");
    }
}

namespace Waybill.Cli.Tests;

public class CommandLineTests
{
    [Fact]
    public void Help_names_every_verb_and_every_verb_has_help()
    {
        var help = WaybillProcess.Run("--help");
        help.Exit.ShouldBe(0);
        var verbs = help.Lines.SkipWhile(line => line != "Commands:").Skip(1).Select(line => line.Trim().Split(' ')[0]).ToList();
        verbs.ShouldBe(["brief", "check", "decode", "export", "judge", "read", "score", "screen", "serve", "track"], ignoreOrder: true);
        foreach (var verb in verbs)
        {
            var result = WaybillProcess.Run(verb, "--help");
            result.Exit.ShouldBe(0);
            result.Output.ShouldContain("--json");
            result.Output.ShouldContain("--quiet");
        }
    }

    [Theory]
    [InlineData()]
    [InlineData("reed")]
    [InlineData("read")]
    [InlineData("read", "--published", "2023-13", "-")]
    [InlineData("read", "no-such-file.txt")]
    [InlineData("read", "--colour", "-")]
    [InlineData("score")]
    [InlineData("score", "no-such-file.jsonl")]
    [InlineData("decode")]
    [InlineData("decode", "no-such-file.nmea")]
    [InlineData("screen", "a name")]
    [InlineData("screen", "a name", "--list", "no-such-list.csv")]
    [InlineData("screen", "--list", ".")]
    [InlineData("serve")]
    [InlineData("serve", "--list", ".", "--urls", "nowhere")]
    [InlineData("brief")]
    [InlineData("brief", "no-such-folder")]
    [InlineData("export")]
    [InlineData("export", "no-such-folder", "--format", "csv")]
    [InlineData("export", ".")]
    [InlineData("export", ".", "--format", "xlsx")]
    [InlineData("export", ".", "--json", "--format", "csv")]
    public void A_wrong_call_is_told_and_nothing_is_done(params string[] arguments)
    {
        var result = WaybillProcess.Run(arguments);
        result.Exit.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldStartWith("waybill: ");
    }
}

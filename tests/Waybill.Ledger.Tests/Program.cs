using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace Waybill.Ledger.Tests;

/// <summary>Runs the tests, as the entry point that xunit would generate does; or takes a case in, as the child of a test.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        if (args is [TakeInChild.Verb, var folder]) return TakeInChild.Run(folder);
        return args.Contains("--server") || args.Contains("--internal-msbuild-node")
            ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
            : await ConsoleRunner.Run(args);
    }
}

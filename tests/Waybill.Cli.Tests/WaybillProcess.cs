using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Waybill.Cli.Tests;

/// <summary>Runs the program as a user does: a process of its own.</summary>
internal static class WaybillProcess
{
    public static ProcessResult Run(params IEnumerable<string> arguments) => RunWith(null, arguments);

    public static ProcessResult RunWith(byte[]? input, params IEnumerable<string> arguments)
    {
        using var process = Start(arguments);
        return Finish(process, input);
    }

    /// <summary>Runs it as a user who may not read everything; where the tests run as one, as that one.</summary>
    public static ProcessResult RunUnprivileged(TemporaryFolder folder, params IEnumerable<string> arguments)
    {
        if (!Environment.IsPrivilegedProcess) return Run(arguments);
        Assert.SkipUnless(File.Exists("/usr/bin/setpriv"), "there is no setpriv to give up the rights of root with");
        folder.Open();
        var result = Shell(
            """
            nobody="setpriv --reuid=65534 --regid=65534 --clear-groups"
            $nobody test -r "$2" || exit 126
            HOME=/tmp DOTNET_CLI_HOME=/tmp exec $nobody "$@"
            """,
            arguments);
        Assert.SkipWhen(result.Exit is 126 or 127 || result.Error.Contains("setpriv:", StringComparison.Ordinal), "the rights of root cannot be given up here, or nobody else may read the program");
        return result;
    }

    /// <summary>Runs a shell command that has the program and its arguments as its own.</summary>
    public static ProcessResult Shell(string command, params IEnumerable<string> arguments)
    {
        using var process = Start("sh", ["-c", command, "sh", "dotnet", Program, .. arguments]);
        return Finish(process, null);
    }

    public static Process Start(IEnumerable<string> arguments) => Start("dotnet", [Program, .. arguments]);

    /// <summary>Leaves the test out where no interrupt reaches the program: on Windows, and where whoever runs the tests ignores interrupts, as a shell does for what it starts in the background, since programs inherit that.</summary>
    public static void SkipWithoutInterrupts()
    {
        const int Interrupt = 2;
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no signal to send on this system");
        if (!File.Exists("/proc/self/status")) return;
        var ignored = File.ReadLines("/proc/self/status").First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))["SigIgn:".Length..].Trim();
        Assert.SkipWhen((ulong.Parse(ignored, NumberStyles.HexNumber, CultureInfo.InvariantCulture) & (1UL << (Interrupt - 1))) != 0, "whoever started the tests ignores interrupts, and so does what they start");
    }

    /// <summary>Sends it the interrupt that a terminal sends, and waits for its end.</summary>
    public static void Interrupt(Process process)
    {
        Process.Start("kill", ["-INT", $"{process.Id}"]).WaitForExit();
        process.WaitForExit(TimeSpan.FromSeconds(30)).ShouldBeTrue();
        process.ExitCode.ShouldBe(130);
    }

    private static string Program => Path.Combine(AppContext.BaseDirectory, "waybill.dll");

    private static ProcessResult Finish(Process process, byte[]? input)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (input is not null) process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return new ProcessResult(process.ExitCode, output.Result, error.Result);
    }

    private static Process Start(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}

internal sealed record ProcessResult(int Exit, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>What was wrong: standard error without notes and progress, of which a slow machine shows more.</summary>
    public string[] FaultLines => [.. ErrorLines.Where(line => !line.StartsWith("waybill: ", StringComparison.Ordinal))];
}

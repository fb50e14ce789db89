using System.Diagnostics;
using System.Text;

namespace Waybill.Cli.Tests;

/// <summary>Runs the program as a user does: a process of its own.</summary>
internal static class WaybillProcess
{
    public static ProcessResult Run(params IEnumerable<string> arguments) => RunWith(null, arguments);

    public static ProcessResult RunWith(byte[]? input, params IEnumerable<string> arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (input is not null) process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return new ProcessResult(process.ExitCode, output.Result, error.Result);
    }

    public static Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "waybill.dll"));
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

using System.CommandLine;

namespace Waybill.Cli;

/// <summary>The options that every verb takes.</summary>
internal static class Common
{
    public static readonly Option<bool> Json = new("--json")
    {
        Description = "Machine output on standard output: one JSON object a line, nothing else. Default: tables.",
        Recursive = true,
    };

    public static readonly Option<bool> Quiet = new("--quiet")
    {
        Description = "No progress and no notes; faults are still told. Default: both on standard error.",
        Recursive = true,
    };
}

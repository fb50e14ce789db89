namespace Waybill.Reports.Bench;

/// <summary>The folders that the bench was built in.</summary>
internal static class Checkout
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>The program as the build leaves it for its users, compiled ahead where a release is; what stands beside the bench is not.</summary>
    public static string Program =>
        Path.Combine(Root, "src", "Waybill.Cli", Path.GetRelativePath(Path.Combine(Root, "bench", "Waybill.Reports.Bench"), AppContext.BaseDirectory), "waybill.dll");

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "Waybill.slnx")) ? folder : Above(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Waybill.slnx"));
}

namespace Waybill.Model.Tests;

/// <summary>Where the sources are, for tests that read data files of the repository.</summary>
internal static class Repository
{
    /// <summary>The folder of <c>Waybill.slnx</c>.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Waybill.slnx")) ? folder : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Waybill.slnx"));
}

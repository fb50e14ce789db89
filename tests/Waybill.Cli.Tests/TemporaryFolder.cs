using System.Text;

namespace Waybill.Cli.Tests;

/// <summary>A folder that is gone when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("waybill-cli-");

    public string Path => _folder.FullName;

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Writes a file of zeros that takes no room on the disk.</summary>
    public string Grow(string name, long length)
    {
        var path = Write(name, []);
        using var file = File.OpenWrite(path);
        file.SetLength(length);
        return path;
    }

    /// <summary>Lets every user in.</summary>
    public void Open()
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path, (UnixFileMode)0b111_111_111);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}

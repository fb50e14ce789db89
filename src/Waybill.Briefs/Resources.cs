using System.Text;

namespace Waybill.Briefs;

/// <summary>The files that this assembly carries.</summary>
internal static class Resources
{
    /// <summary>A file as text.</summary>
    /// <exception cref="ArgumentException">When there is no such file.</exception>
    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>A file as bytes.</summary>
    /// <exception cref="ArgumentException">When there is no such file.</exception>
    public static Stream Open(string name) =>
        typeof(Resources).Assembly.GetManifestResourceStream(name) ?? throw new ArgumentException($"no resource '{name}'", nameof(name));

    /// <summary>The rows of a table: cells apart by tabs; empty lines and those that begin with <c>#</c> are left out.</summary>
    public static IEnumerable<string[]> Rows(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
    }
}

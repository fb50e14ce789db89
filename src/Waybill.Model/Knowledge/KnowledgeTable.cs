namespace Waybill.Model;

/// <summary>Tables of knowledge that an assembly carries: tab-separated files below <c>Knowledge/</c>.</summary>
public static class KnowledgeTable
{
    /// <summary>Opens a table.</summary>
    /// <param name="owner">A type of the assembly that carries it.</param>
    /// <param name="name">Its path below <c>Knowledge/</c>, without extension.</param>
    /// <exception cref="InvalidOperationException">When the assembly carries none of that name.</exception>
    public static Stream Open(Type owner, string name)
    {
        ArgumentNullException.ThrowIfNull(owner);
        return owner.Assembly.GetManifestResourceStream($"Knowledge/{name}.tsv") ?? throw new InvalidOperationException($"the table {name} is not embedded");
    }

    /// <summary>Cells of the rows of a table; empty lines and lines that start with <c>#</c> are for the reader.</summary>
    /// <param name="owner">A type of the assembly that carries it.</param>
    /// <param name="name">Its path below <c>Knowledge/</c>, without extension.</param>
    /// <exception cref="InvalidOperationException">When the assembly carries none of that name.</exception>
    public static IEnumerable<string[]> Rows(Type owner, string name)
    {
        using var reader = new StreamReader(Open(owner, name));
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
    }
}

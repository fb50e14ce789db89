namespace Waybill.Movements;

/// <summary>Rows of an embedded tab-separated file; lines that start with <c>#</c> are for the reader.</summary>
internal static class KnowledgeTable
{
    public static Stream Open(string name) => typeof(KnowledgeTable).Assembly.GetManifestResourceStream($"Knowledge/{name}.tsv")
        ?? throw new InvalidOperationException($"the table {name} is not embedded");

    public static IEnumerable<string[]> Rows(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
    }
}

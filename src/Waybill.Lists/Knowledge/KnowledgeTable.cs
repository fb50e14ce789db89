namespace Waybill.Lists;

/// <summary>Rows of an embedded tab-separated file; lines that start with <c>#</c> are for the reader.</summary>
internal static class KnowledgeTable
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(KnowledgeTable).Assembly.GetManifestResourceStream($"Knowledge/{name}.tsv")
            ?? throw new InvalidOperationException($"the table {name} is not embedded");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
    }
}

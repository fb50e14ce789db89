namespace Waybill.Lists.Bench;

/// <summary>Lists of files and folders, and invented ones.</summary>
internal static class ListFiles
{
    /// <summary>Names of a list that are invented for each record of it.</summary>
    private const int NamesEach = 3;

    /// <summary>The files, and behind them a list of so many names that are invented; none for 0.</summary>
    public static IReadOnlyList<ListFile> With(int names, IEnumerable<string> paths)
    {
        var files = paths.SelectMany(path => Directory.Exists(path) ? Directory.EnumerateFiles(path).Order(StringComparer.Ordinal) : (IEnumerable<string>)[path])
            .Where(path => Path.GetExtension(path) is not ".md").Select(path => new ListFile(path, File.ReadAllBytes(path))).ToList();
        return names == 0 ? files : [.. files, Invent(Read(files), names)];
    }

    public static IReadOnlyList<SanctionsList> Read(IEnumerable<ListFile> files) => ListReader.Read(files, new ListOptions(), fault => Console.Error.WriteLine(fault));

    /// <summary>A list of so many names, each made of words of names that the lists have; the same each time.</summary>
    public static ListFile Invent(IReadOnlyList<SanctionsList> lists, int names)
    {
        var words = lists.SelectMany(list => list.Designations).Where(record => record.Kind == SubjectKind.Person).SelectMany(record => record.Names)
            .SelectMany(name => name.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(word => word.Length > 2).Distinct(StringComparer.Ordinal).ToArray();
        var random = new Random(7);
        var rows = new System.Text.StringBuilder("id,name,aliases,type\n");
        for (var i = 0; i < names / NamesEach; i++)
            rows.Append(i).Append(',').Append(Name()).Append(',').Append(Name()).Append(';').Append(Name()).Append(",person\n");
        return new ListFile("invented.csv", System.Text.Encoding.UTF8.GetBytes(rows.ToString()));

        string Name() => string.Join(' ', Enumerable.Range(0, random.Next(2, 4)).Select(_ => Word())).Replace(',', ' ').Replace(';', ' ').Replace('"', ' ');

        // One word in three is bent by a letter, so that words are as many as in lists of that size.
        string Word()
        {
            var word = words[random.Next(words.Length)];
            return random.Next(3) > 0 ? word : word.Insert(random.Next(word.Length), ((char)('a' + random.Next(26))).ToString());
        }
    }
}

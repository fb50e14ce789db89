using Waybill.Model;

namespace Waybill.Lists;

/// <summary>Reads sanctions lists in the forms that their publishers use. Which form it is, is told by the content.</summary>
public static class ListReader
{
    /// <summary>In the order in which they are asked; the one that takes any table with a column of names comes last.</summary>
    private static readonly IListImporter[] Importers =
        [new UnImporter(), new EuXmlImporter(), new FtmImporter(), new OfacImporter(), new UkOfsiImporter(), new UkSanctionsImporter(), new EuCsvImporter(), new PlainImporter()];

    /// <summary>
    /// Reads lists; files that belong together (OFAC's main file and its aliases, FollowTheMoney entities and deltas) are joined. Of a saved
    /// index the lists that it was made of are taken.
    /// </summary>
    /// <param name="files">The files, older versions of one list before newer.</param>
    /// <param name="options">Limits.</param>
    /// <param name="tell">Gets what is wrong in a file; the rest of it is read.</param>
    public static IReadOnlyList<SanctionsList> Read(IEnumerable<ListFile> files, ListOptions options, Action<Fault> tell)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(tell);
        var groups = new List<(IListImporter Importer, List<ListSource> Sources)>();
        var saved = new List<SanctionsList>();
        foreach (var file in files)
        {
            if (IndexFile.IsIndex(file.Bytes.Span))
            {
                if (IndexFile.Read(file, out var fault) is { } index) saved.AddRange(index.Sources);
                if (fault is not null) tell(fault);
                continue;
            }
            if (Recognise(file, options, tell) is not { } importer) continue;
            var source = new ListSource(file, options, tell);
            var group = groups.Find(known => known.Importer == importer);
            if (group.Sources is null) groups.Add((importer, [source]));
            else group.Sources.Add(source);
        }
        return [.. saved, .. groups.SelectMany(group => ReadGroup(group.Importer, group.Sources))];
    }

    /// <summary>The form of a file, by its content; null when it is none that is known.</summary>
    public static string? FormatOf(ListFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Recognise(file, new ListOptions(), _ => { })?.Format;
    }

    private static IListImporter? Recognise(ListFile file, ListOptions options, Action<Fault> tell)
    {
        if (file.Bytes.Length > options.MaxBytes)
        {
            tell(new Fault(file.Name, null, $"is larger than {options.MaxBytes} bytes: not read"));
            return null;
        }
        if (file.Bytes.Length == 0)
        {
            tell(new Fault(file.Name, null, "is empty: no list read"));
            return null;
        }
        var head = new ListHead(file.Bytes.Span);
        var importer = Array.Find(Importers, candidate => candidate.Recognises(head));
        if (importer is null) tell(new Fault(file.Name, null, "has no form of a list that is known: not read"));
        return importer;
    }

    private static List<SanctionsList> ReadGroup(IListImporter importer, List<ListSource> sources)
    {
        var lists = new List<SanctionsList>();
        foreach (var list in importer.Read(sources))
        {
            var source = sources.Find(candidate => candidate.Name == list.Info.File) ?? sources[0];
            var known = new HashSet<string>(StringComparer.Ordinal);
            var kept = new List<Designation>(list.Designations.Count);
            foreach (var designation in list.Designations)
            {
                if (known.Add(designation.Id)) kept.Add(designation);
                else source.Tell(designation.At.Line, $"record {designation.Id} comes twice: the first is kept");
            }
            // A list without a record is none that an answer could name as searched.
            if (kept.Count == 0) source.Tell(0, "no record of a list was found in it");
            else lists.Add(list with { Designations = kept });
        }
        return lists;
    }
}

namespace Waybill.Lists;

/// <summary>Reads one form that lists are published in. All importers have this shape, each in a folder of its own.</summary>
internal interface IListImporter
{
    /// <summary>Short name of the form: <c>un-xml</c>.</summary>
    string Format { get; }

    /// <summary>Whether a file that begins so has this form.</summary>
    bool Recognises(ListHead head);

    /// <summary>Reads files of this form that were given together. What is wrong in them is told to their sources.</summary>
    IEnumerable<SanctionsList> Read(IReadOnlyList<ListSource> sources);
}

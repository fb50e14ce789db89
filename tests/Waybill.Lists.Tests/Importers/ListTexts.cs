using System.Text;
using Waybill.Model;

namespace Waybill.Lists.Tests;

/// <summary>Reads lists that stand in the tests.</summary>
internal static class ListTexts
{
    public static (IReadOnlyList<SanctionsList> Lists, List<Fault> Faults) Read(params (string Name, string Text)[] files)
    {
        var faults = new List<Fault>();
        var lists = ListReader.Read(files.Select(file => new ListFile(file.Name, Encoding.UTF8.GetBytes(file.Text))), new ListOptions(), faults.Add);
        return (lists, faults);
    }

    /// <summary>The one list of a file that has no faults.</summary>
    public static SanctionsList One(string name, string text)
    {
        var (lists, faults) = Read((name, text));
        faults.ShouldBeEmpty();
        return lists.ShouldHaveSingleItem();
    }

    public static Designation Record(this SanctionsList list, string id) => list.Designations.Single(record => record.Id == id);

    public static IEnumerable<string> Texts(this Designation record, NameKind kind) => record.Names.Where(name => name.Kind == kind).Select(name => name.Text);

    public static IEnumerable<string> Texts(this Designation record, DetailKind kind) => record.Of(kind).Select(detail => detail.Text);

    public static IEnumerable<string> Texts(this Designation record, NumberKind kind) => record.Of(kind).Select(number => number.Value);
}

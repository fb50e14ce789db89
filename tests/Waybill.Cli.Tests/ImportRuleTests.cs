using System.Reflection;
using NetArchTest.Rules;

namespace Waybill.Cli.Tests;

/// <summary>An import goes down, never up or sideways; a reader knows no store, no file and no network.</summary>
public class ImportRuleTests
{
    /// <summary>Every project of <c>src</c> and what it may import of the others.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Waybill.Model"] = [],
        ["Waybill.Reports"] = ["Waybill.Model"],
        ["Waybill.Lists"] = ["Waybill.Model"],
        ["Waybill.Movements"] = ["Waybill.Model"],
        ["Waybill.Movements.Testing"] = ["Waybill.Model", "Waybill.Movements"],
        ["Waybill.Ledger"] = ["Waybill.Model", "Waybill.Reports", "Waybill.Lists", "Waybill.Movements"],
        ["Waybill.Briefs"] = ["Waybill.Model", "Waybill.Reports", "Waybill.Lists", "Waybill.Movements", "Waybill.Ledger"],
        ["Waybill.Web"] = ["Waybill.Model", "Waybill.Reports", "Waybill.Lists", "Waybill.Movements", "Waybill.Ledger", "Waybill.Briefs"],
        ["Waybill.Cli"] = ["Waybill.Model", "Waybill.Reports", "Waybill.Lists", "Waybill.Movements", "Waybill.Ledger", "Waybill.Briefs", "Waybill.Web"],
    };

    /// <summary>Rooms that are readers.</summary>
    private static readonly string[] Readers = ["Waybill.Reports", "Waybill.Lists", "Waybill.Movements"];

    public static TheoryData<string> Rooms => [.. Allowed.Keys];

    public static TheoryData<string> PureRooms => ["Waybill.Model", .. Readers];

    [Fact]
    public void The_table_names_every_project()
    {
        var projects = Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(folder => Path.GetFileName(folder)!);
        projects.ShouldBe(Allowed.Keys, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_imports_only_what_lies_below(string room) =>
        Load(room).GetReferencedAssemblies().Select(name => name.Name!).Where(Allowed.ContainsKey).ShouldBeSubsetOf(Allowed[room]);

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Its_project_file_says_the_same(string room)
    {
        var project = System.Xml.Linq.XDocument.Load(Path.Combine(Repository.Root, "src", room, room + ".csproj"));
        var imports = project.Descendants("ProjectReference").Select(e => Path.GetFileNameWithoutExtension(e.Attribute("Include")!.Value.Replace('\\', '/')));
        imports.ShouldBeSubsetOf(Allowed[room]);
    }

    [Theory]
    [MemberData(nameof(PureRooms))]
    public void A_reader_knows_no_store_no_file_and_no_network(string room) => Holds(Types.InAssembly(Load(room)).ShouldNot().HaveDependencyOnAny(
        "Microsoft.Data.Sqlite", "Dapper", "System.Data",
        "System.IO.File", "System.IO.FileStream", "System.IO.FileInfo", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.Pipes",
        "System.Net.Http", "System.Net.Sockets", "System.Net.WebClient", "System.Diagnostics.Process", "System.Console"));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Only_the_face_talks_to_the_terminal(string room)
    {
        if (room == "Waybill.Cli") return;
        Holds(Types.InAssembly(Load(room)).ShouldNot().HaveDependencyOnAny("System.Console", "System.CommandLine", "Spectre.Console"));
    }

    [Fact]
    public void Only_the_ledger_knows_the_store()
    {
        foreach (var room in Allowed.Keys.Where(room => room != "Waybill.Ledger"))
            Holds(Types.InAssembly(Load(room)).ShouldNot().HaveDependencyOnAny("Microsoft.Data.Sqlite", "Dapper"));
    }

    [Fact]
    public void The_rule_can_be_broken()
    {
        // A rule that nothing can break would hold for nothing: the face does use the terminal and files.
        Types.InAssembly(Load("waybill")).ShouldNot().HaveDependencyOnAny("System.Console").GetResult().IsSuccessful.ShouldBeFalse();
        Types.InAssembly(Load("waybill")).ShouldNot().HaveDependencyOnAny("System.IO.FileStream").GetResult().IsSuccessful.ShouldBeFalse();
    }

    private static Assembly Load(string room) => Assembly.Load(room == "Waybill.Cli" ? "waybill" : room);

    private static void Holds(ConditionList rule)
    {
        var result = rule.GetResult();
        (result.FailingTypeNames ?? []).ShouldBeEmpty();
        result.IsSuccessful.ShouldBeTrue();
    }
}

using System.Text;
using CsCheck;
using Waybill.Model;

namespace Waybill.Lists.Tests;

public class ListReaderTests
{
    private static readonly string[] Beginnings =
    [
        "<?xml version=\"1.0\"?><CONSOLIDATED_LIST><ENTITIES><ENTITY><DATAID>1</DATAID>", "<export><sanctionEntity logicalId=\"1\">", "{\"id\":\"a\",\"schema\":\"Person\"",
        "36,\"AERO\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,", "Name 6,Name 1,Regime,Group ID\n", "Unique ID,Name 6,Regime Name\n", "Entity_LogicalId;NameAlias_WholeName\n", "name,imo\n", "",
    ];

    [Fact]
    public void Whatever_the_bytes_are_reading_ends_with_lists_or_faults() =>
        Gen.Select(Gen.Int[0, Beginnings.Length - 1].Select(i => Beginnings[i]), Gen.Byte.Array[0, 300]).Sample((beginning, rest) =>
        {
            var faults = new List<Fault>();
            var lists = ListReader.Read([new ListFile("x", Encoding.UTF8.GetBytes(beginning).Concat(rest).ToArray())], new ListOptions(), faults.Add);
            return faults.Count > 0 || lists.Any(list => list.Designations.Count > 0);
        });

    [Fact]
    public void A_file_beyond_the_limit_is_not_read()
    {
        var faults = new List<Fault>();
        ListReader.Read([new ListFile("x", new byte[11])], new ListOptions { MaxBytes = 10 }, faults.Add).ShouldBeEmpty();
        faults.ShouldHaveSingleItem().Message.ShouldContain("larger than 10 bytes");
    }

    [Fact]
    public void Of_many_faults_some_are_told_and_the_rest_is_summed_up()
    {
        var faults = new List<Fault>();
        var text = "id,name\n" + string.Concat(Enumerable.Repeat("1,\n", 500));
        ListReader.Read([new ListFile("x.csv", Encoding.UTF8.GetBytes(text))], new ListOptions { MaxFaults = 5 }, faults.Add);
        faults.Count.ShouldBe(6);
    }

    [Fact]
    public void A_record_that_comes_twice_is_kept_once_and_told()
    {
        var (lists, faults) = ListTexts.Read(("a.json", "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A B\"]}}\n"), ("sdn.csv", string.Concat(Enumerable.Repeat("1,\"AERO\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n", 2))));
        lists[1].Designations.Count.ShouldBe(1);
        faults.ShouldHaveSingleItem().Line.ShouldBe(2);
    }

    [Fact]
    public void Windows_1252_is_read_when_the_bytes_are_no_utf8()
    {
        byte[] bytes = [.. "id,name\n1,Andr"u8, 0xE9, .. " "u8, 0x96, .. " Caf\n"u8];
        var list = ListReader.Read([new ListFile("a.csv", bytes)], new ListOptions(), _ => { }).ShouldHaveSingleItem();
        list.Designations[0].Caption.ShouldBe("André – Caf");
    }
}

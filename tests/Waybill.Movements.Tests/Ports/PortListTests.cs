using System.Text;
using Waybill.Model;

namespace Waybill.Movements.Tests;

public class PortListTests
{
    [Theory]
    [InlineData("Rajin", "Rajin")]
    [InlineData("najin", "Rajin")]
    [InlineData("라진", "Rajin")]
    [InlineData("Dunay", "Dunai")]
    [InlineData("Дунай", "Dunai")]
    [InlineData("Vostochnyy", "Vostochny")]
    public void A_port_is_found_by_every_spelling(string name, string port) => PortList.Standard.Find(name)!.Name.ShouldBe(port);

    [Fact]
    public void A_row_of_the_user_replaces_ours_and_adds_to_them()
    {
        var faults = new List<Fault>();
        var mine = PortList.Read(Text("Rajin\tPRK\tport\t42.2\t130.2\t4\nDunai pier\tRUS\tnaval-pier\t42.88\t132.34\t1"), "mine.tsv", faults);
        faults.ShouldBeEmpty();
        var list = PortList.Standard.With(mine);
        list.Ports.Count.ShouldBe(PortList.Standard.Ports.Count + 1);
        list.Find("rajin")!.RadiusKm.ShouldBe(4);
    }

    [Theory]
    [InlineData("Rajin\tPRK\tport\t42.2", "wanted")]
    [InlineData("\tPRK\tport\t42.2\t130", "name is empty")]
    [InlineData("Rajin\tKorea\tport\t42.2\t130", "alpha-3")]
    [InlineData("Rajin\tPRK\tport\t142.2\t130", "no coordinates")]
    [InlineData("Rajin\tPRK\tport\t42.2\t130\t-1", "no radius")]
    public void A_row_that_cannot_be_read_is_told_with_its_line(string row, string reason)
    {
        var faults = new List<Fault>();
        PortList.Read(Text("# mine\n" + row), "mine.tsv", faults).Ports.ShouldBeEmpty();
        faults.ShouldHaveSingleItem().Line.ShouldBe(2);
        faults[0].Message.ShouldContain(reason);
    }

    [Theory]
    [InlineData(37.8, -122.4, "San Francisco", 3)]
    [InlineData(1.3, 103.85, "Keppel", 5)]
    [InlineData(42.87, 132.33, "Dunai", 2)]
    public void The_nearest_port_is_found(double lat, double lon, string name, double within)
    {
        var port = new PortIndex(PortList.Standard, 1).Nearest(new LatLon(lat, lon), 50, out var km)!;
        port.Name.ShouldStartWith(name);
        km.ShouldBeLessThan(within);
    }

    [Fact]
    public void The_index_finds_what_a_search_of_all_finds()
    {
        var index = new PortIndex(PortList.Standard, 2);
        CsCheck.Check.Sample(CsCheck.Gen.Select(CsCheck.Gen.Int[0, PortList.Standard.Ports.Count - 1], CsCheck.Gen.Double[0, 360], CsCheck.Gen.Double[0, 12]), (i, degrees, km) =>
        {
            var at = Sphere.Go(PortList.Standard.Ports[i].At, degrees, km);
            var best = PortList.Standard.Ports.Select(port => Sphere.Km(port.At, at) - port.RadiusKm).Min();
            index.Find(at.Lat, at.Lon, out var beyond);
            if (best <= 2) beyond.ShouldBe(best, 1e-9);
            else beyond.ShouldBeGreaterThan(2);
        });
    }

    private static MemoryStream Text(string text) => new(Encoding.UTF8.GetBytes(text));
}

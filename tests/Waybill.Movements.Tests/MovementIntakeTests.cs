using Waybill.Model;

namespace Waybill.Movements.Tests;

public class MovementIntakeTests
{
    private static readonly byte[] Table = "mmsi,time,lat,lon\n211000001,2023-01-01T00:00:00,1,1\n"u8.ToArray();

    [Fact]
    public void More_files_than_can_be_told_apart_are_a_fault()
    {
        using var intake = new MovementIntake(PortList.Standard);
        var faults = new List<Fault>();
        for (var file = 0; file < 65_535; file++) intake.Capture(Sha256.Of([]));
        intake.Positions(new MemoryStream(Table), "last.csv", faults.Add, stop: TestContext.Current.CancellationToken).Positions.ShouldBe(1);
        faults.ShouldBeEmpty();
        intake.Positions(new MemoryStream(Table), "more.csv", faults.Add, stop: TestContext.Current.CancellationToken).Positions.ShouldBe(0);
        faults.ShouldHaveSingleItem().Source.ShouldBe("more.csv");
        intake.Find().Positions.ShouldBe(1);
    }
}

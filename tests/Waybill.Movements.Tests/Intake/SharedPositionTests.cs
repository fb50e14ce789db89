using Waybill.Movements.Intake;
using Waybill.Movements.Tests.Ais.Agreement;

namespace Waybill.Movements.Tests.Intake;

/// <summary>Real files: the counts that are known of them.</summary>
public class SharedPositionTests
{
    [Theory]
    [Trait("needs", "shared")]
    [InlineData("noaa-2023-01-sample1000.csv", 1000, 1000, 0, 0, 0)]
    [InlineData("noaa-2023-02-track-212049000.csv", 999, 999, 281, 0, 0)]
    [InlineData("dk-dma-2018-06-01-sample.csv", 138, 126, 0, 12, 0)]
    [InlineData("dk-dma-2023-03-18-head9.csv", 9, 8, 0, 1, 0)]
    [InlineData("suez-2021-03-boat-positions.csv", 22287, 22287, 0, 0, 213)]
    [InlineData("fi-digitraffic/vessel_locations.json", 1138, 1138, 0, 0, 0)]
    public void Files_of_archives_are_read_in_full(string file, int records, int positions, int backwards, int others, int duplicates)
    {
        using var stream = File.OpenRead(SharedFiles.Ais(file));
        var read = Gathered.Read(stream);
        (read.Tally.Records, read.Positions.Count).ShouldBe((records, positions));
        (read.Tally[PositionOddity.OutOfOrder], read.Tally[PositionOddity.OtherStation]).ShouldBe((backwards, others));
        if (duplicates > 0) read.Tally[PositionOddity.Duplicate].ShouldBe(duplicates);
        read.Faults.Count.ShouldBe(file.StartsWith("suez", StringComparison.Ordinal) ? 1 : 0);
    }

    [Fact]
    [Trait("needs", "shared")]
    public void Radar_detections_are_read_in_full()
    {
        foreach (var (file, count) in new[] { ("detections-indian-2019-2020.csv", 320), ("detections-pacific-2019.csv", 173) })
        {
            using var stream = File.OpenRead(SharedFiles.Ais("..", "movements", "sar-matching", file));
            var faults = new List<Model.Fault>();
            var found = DetectionReader.Read(stream, null, faults.Add);
            faults.ShouldBeEmpty();
            found.Count.ShouldBe(count);
            found.ShouldAllBe(detection => detection.LengthMetres > 0 && detection.Probability <= 1 && detection.Scene != null && detection.HeadingDegrees != null);
        }
    }
}

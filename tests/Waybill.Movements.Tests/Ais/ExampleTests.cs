using System.Text.Json.Nodes;

namespace Waybill.Movements.Tests.Ais;

/// <summary>One message of each type, with the values it holds.</summary>
public class ExampleTests
{
    public static TheoryData<string, string> Examples => [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Ais", "Fixtures", "examples.tsv"))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).Select(row => (row[0], row[1]))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_integer_is_read(string sentences, string values)
    {
        var read = Collector.Read(sentences.Replace('|', '\n'), raw: true);
        read.Faults.ShouldBeEmpty();
        var message = read.Messages.ShouldHaveSingleItem();
        foreach (var (name, value) in JsonNode.Parse(values)!.AsObject()) message[name]!.ToJsonString().ShouldBe(value!.ToJsonString(), name);
    }

    [Fact]
    public void The_two_parts_of_a_class_B_ship_come_one_by_one()
    {
        var read = Collector.Read("!AIVDM,1,1,,A,H42O55i18tMET00000000000000,2*6D\n!AIVDM,1,1,,A,H42O55lti4hhhilD3nink000?050,0*40\n");
        read.Messages.Count.ShouldBe(2);
        ((string)read.Messages[0]["shipname"]!).ShouldBe("PROGUY");
        var second = read.Messages[1];
        ((string)second["callsign"]!).ShouldBe("TC6163");
        ((string)second["vendorid"]!).ShouldBe("1D0");
        ((int)second["model"]!, (int)second["serial"]!, (int)second["to_stern"]!, (int)second["to_starboard"]!).ShouldBe((12, 199796, 15, 5));
    }

    [Fact]
    public void What_is_not_available_is_null_and_not_a_code()
    {
        var draft = new Movements.Ais.AisDraft("1", 211000000);
        var message = Roundtrip.Through(draft);
        foreach (var name in new[] { "turn", "speed", "lon", "lat", "course", "heading", "second" })
        {
            message.ContainsKey(name).ShouldBeTrue(name);
            message[name].ShouldBeNull(name);
        }
        Roundtrip.Through(new Movements.Ais.AisDraft("4", 2110000))["timestamp"].ShouldBeNull();
        var voyage = Roundtrip.Through(new Movements.Ais.AisDraft("5", 211000000));
        (voyage["imo"], voyage["eta"], voyage["draught"]).ShouldBe((null, null, null));
        ((string)voyage["shipname"]!).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(127, "fastright")]
    [InlineData(-127, "fastleft")]
    public void Turns_of_more_than_the_sensor_tells_are_words(int raw, string word) =>
        ((string)Roundtrip.Through(new Movements.Ais.AisDraft("1", 211000000).Set("turn", raw))["turn"]!).ShouldBe(word);

    [Fact]
    public void Turns_are_degrees_a_minute() => ((double)Roundtrip.Through(new Movements.Ais.AisDraft("1", 211000000).Set("turn", -31))["turn"]!).ShouldBe(-42.9);
}

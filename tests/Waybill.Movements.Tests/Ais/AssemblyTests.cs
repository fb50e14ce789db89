using System.Text;
using Waybill.Movements.Ais;

namespace Waybill.Movements.Tests.Ais;

/// <summary>Sentences of one message are put together, under loss and interleaving.</summary>
public class AssemblyTests
{
    private static readonly AisDraft Ship = new AisDraft("5", 273000001).SetText("shipname", "ANGARA").Set("imo", 9179842).SetText("destination", "VOSTOCHNY");

    [Fact]
    public void Other_lines_may_stand_between()
    {
        var (first, second) = Parts(Ship, 1);
        var read = Collector.Read($"{first}\n$GPGGA,092725.00,4717.11,N,00833.91,E,1,08,1.01,499.6,M,48.0,M,,*5B\n# a remark\n{second}\n");
        ((string)read.Messages.ShouldHaveSingleItem()["shipname"]!).ShouldBe("ANGARA");
        read.Lines.ShouldBe([(1, 4)]);
        read.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void Parts_may_come_in_any_order()
    {
        var (first, second) = Parts(Ship, 1);
        var read = Collector.Read($"{second}\n{first}\n");
        ((string)read.Messages.ShouldHaveSingleItem()["destination"]!).ShouldBe("VOSTOCHNY");
        read.Lines.ShouldBe([(1, 2)]);
    }

    [Fact]
    public void Messages_with_other_sequence_numbers_interleave()
    {
        var other = new AisDraft("5", 273000002).SetText("shipname", "MARIA");
        var ((first, second), (third, fourth)) = (Parts(Ship, 1), Parts(other, 2));
        var read = Collector.Read($"{first}\n{third}\n{fourth}\n{second}\n");
        read.Messages.Select(message => (string)message["shipname"]!).ShouldBe(["MARIA", "ANGARA"]);
    }

    [Fact]
    public void Stations_that_use_the_same_number_are_kept_apart_by_their_tag_blocks()
    {
        var other = new AisDraft("5", 273000002).SetText("shipname", "MARIA");
        var ((first, second), (third, fourth)) = (Parts(Ship, 1, "north"), Parts(other, 1, "south"));
        var read = Collector.Read($"{first}\n{third}\n{second}\n{fourth}\n");
        read.Messages.Select(message => (string)message["shipname"]!).ShouldBe(["ANGARA", "MARIA"]);
        read.Messages.Select(message => (string)message["station"]!).ShouldBe(["north", "south"]);
    }

    [Fact]
    public void Groups_of_tag_blocks_keep_messages_apart()
    {
        var other = new AisDraft("5", 273000002).SetText("shipname", "MARIA");
        var ((first, second), (third, fourth)) = (Parts(Ship, 1), Parts(other, 1));
        var read = Collector.Read($"{Tag("g:1-2-10,c:1700000000")}{first}\n{Tag("g:1-2-11,c:1700000009")}{third}\n{Tag("g:2-2-10")}{second}\n{Tag("g:2-2-11")}{fourth}\n");
        read.Messages.Select(message => (string)message["shipname"]!).ShouldBe(["ANGARA", "MARIA"]);
        read.Messages.Select(message => (string)message["received"]!).ShouldBe(["2023-11-14T22:13:20Z", "2023-11-14T22:13:29Z"]);
    }

    [Fact]
    public void A_lost_part_is_a_fault_and_spoils_nothing_else()
    {
        var (first, second) = Parts(Ship, 1);
        var (again, _) = Parts(new AisDraft("5", 273000002).SetText("shipname", "MARIA"), 1);
        var read = Collector.Read($"{again}\n{first}\n{second}\n");
        ((string)read.Messages.ShouldHaveSingleItem()["shipname"]!).ShouldBe("ANGARA");
        read.Faults.ShouldBe([new AisFault(AisFaultKind.Incomplete, 1)]);
    }

    [Fact]
    public void A_part_that_comes_twice_counts_once()
    {
        var (first, second) = Parts(Ship, 1);
        var read = Collector.Read($"{first}\n{first}\n{second}\n");
        read.Messages.Count.ShouldBe(1);
        read.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void Parts_too_far_apart_in_time_do_not_belong_together()
    {
        var (first, second) = Parts(Ship, 1);
        var read = Collector.Read($"{Tag("c:1700000000")}{first}\n{Tag("c:1700000031")}{second}\n");
        read.Messages.ShouldBeEmpty();
        read.Faults.Select(fault => fault.Kind).ShouldBe([AisFaultKind.Incomplete, AisFaultKind.Incomplete]);
    }

    [Fact]
    public void Parts_too_many_sentences_apart_do_not_belong_together()
    {
        var (first, second) = Parts(Ship, 1);
        var between = string.Concat(Enumerable.Repeat(Encoding.ASCII.GetString(Roundtrip.Sentences(new AisDraft("1", 211000000))), 12));
        Collector.Read($"{first}\n{between}{second}\n", options: new AisReaderOptions { MessageSentences = 10 }).Messages.Count.ShouldBe(12);
        Collector.Read($"{first}\n{between}{second}\n", options: new AisReaderOptions { MessageSentences = 13 }).Messages.Count.ShouldBe(13);
    }

    [Fact]
    public void When_all_places_are_taken_the_oldest_message_is_given_up()
    {
        var text = string.Concat(Enumerable.Range(0, 10).Select(sequence => Parts(Ship, sequence).First + "\n")) + Parts(Ship, 0).Second + "\n" + Parts(Ship, 9).Second + "\n";
        var read = Collector.Read(text, options: new AisReaderOptions { OpenMessages = 4 });
        read.Messages.Count.ShouldBe(1);
        read.Faults.Count(fault => fault.Kind == AisFaultKind.Incomplete).ShouldBe(10);
    }

    private static (string First, string Second) Parts(AisDraft draft, int sequence, string? station = null)
    {
        var lines = Encoding.ASCII.GetString(Roundtrip.Sentences(draft)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(2);
        var tag = station is null ? "" : Tag($"s:{station}");
        return (tag + Renumbered(lines[0], sequence), tag + Renumbered(lines[1], sequence));
    }

    private static string Renumbered(string line, int sequence)
    {
        var fields = line[1..line.IndexOf('*', StringComparison.Ordinal)].Split(',');
        fields[3] = $"{sequence}";
        var body = string.Join(',', fields);
        return $"!{body}*{Sum(body)}";
    }

    private static string Tag(string body) => $"\\{body}*{Sum(body)}\\";

    private static string Sum(string body) => body.Aggregate(0, (sum, letter) => sum ^ letter).ToString("X2", System.Globalization.CultureInfo.InvariantCulture);
}

using CsCheck;
using Waybill.Movements.Ais;

namespace Waybill.Movements.Tests.Ais;

/// <summary>The table of layouts holds together.</summary>
public class LayoutTests
{
    public static TheoryData<string> Keys => [.. AisLayouts.All.Keys];

    [Theory]
    [InlineData("1", 168)]
    [InlineData("3", 168)]
    [InlineData("4", 168)]
    [InlineData("5", 424)]
    [InlineData("9", 168)]
    [InlineData("10", 72)]
    [InlineData("15", 160)]
    [InlineData("16", 144)]
    [InlineData("18", 168)]
    [InlineData("19", 312)]
    [InlineData("20", 160)]
    [InlineData("21", 272)]
    [InlineData("22", 168)]
    [InlineData("22-addressed", 168)]
    [InlineData("23", 160)]
    [InlineData("24-A", 160)]
    [InlineData("24-B", 168)]
    [InlineData("24-B-auxiliary", 168)]
    [InlineData("27", 96)]
    [InlineData("8/1/11", 352)]
    [InlineData("8/1/31", 360)]
    [InlineData("8/200/10", 168)]
    [InlineData("6/1/12", 360)]
    [InlineData("6/1/18", 360)]
    [InlineData("6/235/10", 136)]
    public void A_message_has_the_length_that_the_recommendation_gives(string layout, int bits) => AisLayouts.All[layout].FixedLength.ShouldBe(bits);

    [Theory]
    [MemberData(nameof(Keys))]
    public void Fields_lie_end_to_end(string layout)
    {
        var at = AisLayout.HeaderLength;
        foreach (var field in AisLayouts.All[layout].Fields)
        {
            if (field.Start >= 0) field.Start.ShouldBe(at, field.Name);
            at += field.Width;
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Any_values_come_back_through_sentences(string layout)
    {
        var longs = Gen.Long.Array[64];
        Gen.Select(longs, Gen.String[Gen.Char[" !#$%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_"], 0, 30], Gen.Int[0, 3]).Sample((values, text, repeat) =>
        {
            var draft = new AisDraft(layout, (int)(values[63] & 0x3fffffff)) { Repeat = repeat };
            if (layout.StartsWith("24-B", StringComparison.Ordinal)) draft = new AisDraft(layout, layout == "24-B" ? 211234567 : 982112345) { Repeat = repeat };
            Fill(draft, values, text);
            var read = Collector.Read(Roundtrip.Sentences(draft)).Drafts.ShouldHaveSingleItem();
            (read.Layout.Key, read.Mmsi, read.Repeat).ShouldBe((layout, draft.Mmsi, repeat));
            foreach (var field in draft.Layout.Fields)
            {
                if (field.Kind is AisFieldKind.Text or AisFieldKind.Data) read.TextOf(field.Name).ShouldBe(draft.TextOf(field.Name), field.Name);
                else read[field.Name].ShouldBe(draft[field.Name], field.Name);
            }
        }, iter: 40);
    }

    /// <summary>Sets all fields but those that tell the layout.</summary>
    private static void Fill(AisDraft draft, long[] values, string text)
    {
        foreach (var (field, i) in draft.Layout.Fields.Select((field, i) => (field, i)))
        {
            if (field.Name is "addressed" or "structured" or "part_num" || (field.Name is "dac" or "fid" && draft.Layout.Key.Contains('/', StringComparison.Ordinal))) continue;
            if (field.Name == "dac") draft.Set("dac", 5);
            else if (field.Kind == AisFieldKind.Text) draft.SetText(field.Name, text);
            else if (field.Kind == AisFieldKind.Data) draft.SetBits(field.Name, string.Concat(values.Take(field.Width > 0 ? field.Width : 37).Select(value => (value & 1) == 0 ? '0' : '1')));
            else if (field.Kind is AisFieldKind.SignedNumber or AisFieldKind.Turn) draft.Set(field.Name, values[i] >> (64 - field.Width));
            else draft.Set(field.Name, (long)((ulong)values[i] >> (64 - field.Width)));
        }
        if (draft.Layout.Key == "24-other") draft.Set("part_num", 2);
    }
}

using CsCheck;

namespace Waybill.Briefs.Tests;

public class LabelPlacerTests
{
    [Fact]
    public void Labels_never_cover_each_other() =>
        Gen.Select(Gen.Double[0, 800], Gen.Double[0, 500]).Array[1, 40].Sample(spots =>
        {
            var placer = new LabelPlacer(800, 500, 13);
            foreach (var (x, y) in spots) placer.Mark(x, y, 6);
            var boxes = spots.Select(s => placer.Place(s.Item1, s.Item2, "Vladivostok")).OfType<PlacedLabel>().Select(Box).ToList();
            for (var i = 0; i < boxes.Count; i++)
                for (var j = 0; j < i; j++)
                    if (boxes[i].Left < boxes[j].Right && boxes[j].Left < boxes[i].Right && boxes[i].Top < boxes[j].Bottom && boxes[j].Top < boxes[i].Bottom)
                        return false;
            return true;
        });

    [Fact]
    public void A_label_without_room_is_left_out() =>
        new LabelPlacer(30, 20, 13).Place(15, 10, "A name that is far too long").ShouldBeNull();

    private static (double Left, double Top, double Right, double Bottom) Box(PlacedLabel label)
    {
        var width = LabelText.Width(label.Text, 13);
        var left = label.Anchor switch { "start" => label.X, "end" => label.X - width, _ => label.X - width / 2 };
        return (left, label.Y - 10, left + width, label.Y + 3);
    }
}

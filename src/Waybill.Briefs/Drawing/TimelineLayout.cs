namespace Waybill.Briefs;

/// <summary>Where the parts of a timeline stand, in pixels.</summary>
/// <param name="Width">Of the whole.</param>
/// <param name="Left">Where time begins; labels stand to the left of it, or above their row when there is no room.</param>
/// <param name="Label">Room for the label of a row, from the left edge.</param>
/// <param name="RowHeight">Of the row of a transfer.</param>
/// <param name="Bars">How far below the top of its row the bars stand.</param>
/// <param name="EventHeight">Of the row of an event.</param>
internal sealed record TimelineLayout(double Width, double Left, double Label, double RowHeight, double Bars, double EventHeight)
{
    /// <summary>For a wide screen and for paper.</summary>
    public static TimelineLayout Wide { get; } = new(1010, 262, 246, 32, 6, 22);

    /// <summary>For a telephone.</summary>
    public static TimelineLayout Slim { get; } = new(360, 4, 352, 60, 32, 40);

    /// <summary>Whether labels stand above their row.</summary>
    public bool LabelsAbove => Bars > 20;
}

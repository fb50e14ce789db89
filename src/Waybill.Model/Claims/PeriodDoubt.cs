namespace Waybill.Model;

/// <summary>A finding about a stated period. The period is kept as written; it dates nothing.</summary>
public enum PeriodDoubt
{
    /// <summary>
    /// It is told as past, and its year, which the text states, makes it begin behind the day on which the page was published: a slip of the
    /// pen, of a scanner or of a translation.
    /// </summary>
    AfterPublication,
}

using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Finds periods that a page cannot tell of as past: their year lies behind its own day.</summary>
internal static class PeriodDoubts
{
    /// <summary>What is wrong with a time that states its year and begins behind the day of publication, should it be told as past.</summary>
    public static PeriodDoubt? Possible(TimeMention time) =>
        (time.Flags & (TimeFlags.YearStated | TimeFlags.AfterPublication)) == (TimeFlags.YearStated | TimeFlags.AfterPublication) ? PeriodDoubt.AfterPublication : null;

    /// <summary>
    /// The period of a transfer. A doubt stands only where the transfer is told as past; and what came "by 1 October at the latest", its year not stated,
    /// came by the last one before the page; what is only promised ("he promised them by March") is still to come.
    /// </summary>
    public static Period? Settle(TimeOption time, PrefixDate? published, Anchor anchor, Stage stage)
    {
        if (time.Value is not { } period) return null;
        var past = IsPast(anchor.Trigger, stage);
        if (IsOver(stage) && !time.YearStated && period.Days is { Start: null, End: { } end } && end > published?.LastDay) return period with { Days = new DateInterval(null, end.AddYears(-1)) };
        return past ? period : period with { Doubt = null };
    }

    private static bool IsOver(Stage stage) => stage is Stage.Delivered or Stage.Intercepted;

    /// <summary>Whether a transfer is over by its stage or by the tense of its verb: the stage may itself have been misled by the wrong year.</summary>
    private static bool IsPast(Trigger? trigger, Stage stage)
    {
        if (IsOver(stage)) return true;
        if (trigger is null || trigger.Group.Stage is not null) return false;
        var (have, be) = (trigger.Group.Have, trigger.Group.Be);
        return trigger.Entry.Form switch
        {
            VerbForm.Imperfect => true,
            VerbForm.Past when be is null => trigger.Shape != TriggerShape.Participle,
            VerbForm.Past or VerbForm.Participle => have is "pres" or "past" or "cond" || be is "past",
            _ => false,
        };
    }
}

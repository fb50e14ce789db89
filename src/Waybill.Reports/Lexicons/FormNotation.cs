namespace Waybill.Reports;

/// <summary>The notation of a lexicon's <c>forms</c> column: <c>a|b</c> alternatives, <c>nord-coréen(ne)(s)</c> optional letters, <c>cana(l/ux)</c> choices.</summary>
internal static class FormNotation
{
    /// <summary>Every form that a column stands for, in the order written.</summary>
    /// <exception cref="FormatException">When a parenthesis is left open.</exception>
    public static IEnumerable<string> Expand(string forms)
    {
        foreach (var alternative in forms.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            foreach (var form in ExpandOne(alternative))
                yield return form;
    }

    private static IEnumerable<string> ExpandOne(string form)
    {
        var open = form.IndexOf('(', StringComparison.Ordinal);
        if (open < 0) return [form];
        var close = form.IndexOf(')', open);
        if (close < 0) throw new FormatException($"'{form}' leaves a parenthesis open");
        var inner = form[(open + 1)..close];
        var choices = inner.Contains('/', StringComparison.Ordinal) ? inner.Split('/') : ["", inner];
        return choices.SelectMany(choice => ExpandOne(form[..open] + choice + form[(close + 1)..]));
    }
}

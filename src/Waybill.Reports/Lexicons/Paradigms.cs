namespace Waybill.Reports;

/// <summary>Conjugations: the endings of each named class of verbs, and the notation of verb forms.</summary>
internal sealed class Paradigms
{
    private readonly Dictionary<string, (string Ending, VerbForm Form)[]> _classes = new(StringComparer.Ordinal);

    private Paradigms() { }

    /// <summary>Reads a language's <c>paradigms.tsv</c>.</summary>
    public static Paradigms Of(LexiconTable? table)
    {
        var paradigms = new Paradigms();
        if (table is null) return paradigms;
        foreach (var row in table.Rows) paradigms._classes[table[row, "name"]] = [.. table[row, "endings"].Split('|').Select(Ending)];
        return paradigms;
    }

    /// <summary>
    /// Every form of a column of <c>verbs.tsv</c>: <c>livr~er</c> is a stem and its class, <c>sent:past</c> one form and its name;
    /// words behind a space follow the verb (<c>hand~reg over</c>).
    /// </summary>
    /// <exception cref="FormatException">When a class or the name of a form is unknown.</exception>
    public IEnumerable<(string Text, VerbForm Form)> Expand(string forms)
    {
        foreach (var item in FormNotation.Expand(forms))
        {
            var tilde = item.IndexOf('~', StringComparison.Ordinal);
            if (tilde < 0)
            {
                yield return Ending(item);
                continue;
            }
            var space = item.IndexOf(' ', tilde);
            var name = space < 0 ? item[(tilde + 1)..] : item[(tilde + 1)..space];
            var behind = space < 0 ? "" : item[space..];
            if (!_classes.TryGetValue(name, out var endings)) throw new FormatException($"'{item}' names no known conjugation");
            foreach (var (ending, form) in endings) yield return (item[..tilde] + ending + behind, form);
        }
    }

    private static (string Text, VerbForm Form) Ending(string item)
    {
        var colon = item.LastIndexOf(':');
        if (colon < 0) throw new FormatException($"'{item}' does not name its form");
        return (item[..colon], item[(colon + 1)..] switch
        {
            "inf" => VerbForm.Infinitive,
            "pres" => VerbForm.Present,
            "past" => VerbForm.Past,
            "impf" => VerbForm.Imperfect,
            "fut" => VerbForm.Future,
            "cond" => VerbForm.Conditional,
            "part" => VerbForm.Participle,
            "ger" => VerbForm.Gerund,
            var unknown => throw new FormatException($"'{unknown}' is no form of a verb"),
        });
    }
}

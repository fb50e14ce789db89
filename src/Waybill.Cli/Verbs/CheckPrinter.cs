using System.Text;
using Waybill.Briefs;
using Waybill.Ledger;

namespace Waybill.Cli;

/// <summary>Prints what a check found: blocks for a person, a line for a machine.</summary>
internal sealed class CheckPrinter(Session session, CheckWording words, bool all)
{
    /// <summary>Claims of an element that a block names before it says how many more there are.</summary>
    private const int Shown = 6;

    /// <summary>Prints one transfer or movement event, or the question.</summary>
    public void Print(string? id, CheckSubject subject, IReadOnlyList<MeasureFinding> findings)
    {
        var shown = findings.Where(finding => all || finding.Bears).ToList();
        // A track tells nothing of what most measures ask for: only those that it points at are worth a line.
        if (subject.OnlyEvents && shown.Count == 0) return;
        if (session.Json)
        {
            CheckJson.WriteLine(subject.OnlyEvents ? "event" : "transfer", id, shown, words, session.Output);
            return;
        }
        var text = new StringBuilder();
        text.Append(id is null ? "" : id + "  ").AppendLine(words.Line(subject));
        foreach (var finding in shown) Append(text, finding);
        if (shown.Count == 0) text.Append("  ").AppendLine(words.None);
        if (!all && !subject.OnlyEvents && words.Undecided(findings.Count(finding => finding.Outcome == MeasureOutcome.Undecided)) is { } rest) text.Append("  ").AppendLine(rest);
        text.AppendLine();
        session.Output.Write(Encoding.UTF8.GetBytes(Harmless(text)));
    }

    private void Append(StringBuilder text, MeasureFinding finding)
    {
        var measure = finding.Measure;
        text.Append("  ").Append(words.Title(measure)).Append(" — ").AppendLine(words.Outcome(finding.Outcome));
        text.Append("      ").AppendLine(words.Text(measure));
        foreach (var element in finding.Elements)
        {
            text.Append("      ").Append(words.State(element.State).PadRight(12)).Append(words.Element(element)).Append(": ").Append(words.Reason(element));
            if (element.Claims.Count > 0) text.Append(" [").Append(Claims(element.Claims)).Append(']');
            if (element.Events.Count + element.Hits.Count > 0) text.Append(" [").Append(Claims([.. element.Hits, .. element.Events])).Append(']');
            if (element.Against.Count > 0) text.Append(" ≠ [").Append(Claims(element.Against)).Append(']');
            text.AppendLine();
        }
        foreach (var exception in words.Exceptions(measure)) text.Append("      · ").AppendLine(exception);
        text.Append("      ").AppendLine(words.Verification(measure));
    }

    private static string Claims(IReadOnlyList<string> claims) =>
        string.Join(' ', claims.Take(Shown)) + (claims.Count > Shown ? $" +{claims.Count - Shown}" : "");

    /// <summary>What a report says must not steer a terminal.</summary>
    private static string Harmless(StringBuilder text) => string.Concat(text.ToString().Select(c => char.IsControl(c) && c is not '\n' ? ' ' : c));
}

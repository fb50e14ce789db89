using Waybill.Model;
using Waybill.Reports;
namespace Waybill.DecisionTrainer;
internal sealed class Show(IDecider inner) : IDecider
{
    public FeatureBag Bag(DecisionKind kind) => inner.Bag(kind);
    public double Likelihood => inner.Likelihood;
    public bool Tells(double l) => inner.Tells(l);
    public void Enter(SentenceView view, IReadOnlyList<Anchor> anchors)
    {
        Console.WriteLine("## " + view.Text[view.Span.Start..view.Span.End]);
        if (view.Syntax is { } s) Console.WriteLine("   " + string.Join(' ', Enumerable.Range(0, view.Length).Select(i => $"{i}:{view.Words(i, i + 1)}<{s.UposOf(i)},{s.RelationOf(i)},{s.HeadOf(i)}>")));
        Console.WriteLine("   " + string.Join(' ', view.Matches.Select(m => $"[{view.Words(m.First, m.End)} {(m.Entry is TriggerEntry t ? t.Frame + " " + t.Form : m.Entry.ToString())}]")));
        foreach (var a in anchors) Console.WriteLine("   ANCHOR " + Telling.Of(a).Split(" | ")[0]);
    }
    public int Choose(DecisionKind kind, Anchor anchor, IReadOnlyList<Option> options)
    {
        var i = inner.Choose(kind, anchor, options);
        if (kind is DecisionKind.Claim or DecisionKind.Roles or DecisionKind.Code) Console.WriteLine($"   {kind} {Telling.Of(anchor).Split(" | ")[0]}: {Telling.Of(anchor, options[i])} {inner.Likelihood:F2}");
        return i;
    }
}

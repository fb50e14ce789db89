namespace Waybill.Reports;

/// <summary>Decides on one value of an enumeration by facts.</summary>
internal static class ClassDecision
{
    /// <summary>The value that the facts speak for.</summary>
    public static T Decide<T>(DecisionKind kind, IDecider decider, Anchor anchor, ClassFacts facts, SentenceWords words, IReadOnlyList<T> values) where T : struct, Enum
    {
        var options = new List<Option>(values.Count);
        for (var i = 0; i < values.Count; i++) options.Add(new ClassOption<T>([facts.Of(decider.Bag(kind), (uint)i + 1), words.For(kind, (uint)i + 1)], values[i]));
        return values[decider.Choose(kind, anchor, options)];
    }
}

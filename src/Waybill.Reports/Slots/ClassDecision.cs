namespace Waybill.Reports;

/// <summary>Decides on one value of an enumeration by facts.</summary>
internal static class ClassDecision
{
    /// <summary>The value that the facts speak for.</summary>
    /// <param name="kind">What is decided.</param>
    /// <param name="decider">Who decides.</param>
    /// <param name="anchor">What it is decided about.</param>
    /// <param name="facts">What speaks for each class.</param>
    /// <param name="first">Place of the first value among the classes of the facts.</param>
    /// <param name="output">Output of the encoder for the first value.</param>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="values">The values, in the order of the classes.</param>
    public static T Decide<T>(DecisionKind kind, IDecider decider, Anchor anchor, ClassBags facts, int first, int output, SentenceWords words, IReadOnlyList<T> values) where T : struct, Enum
    {
        var options = new List<Option>(values.Count);
        for (var i = 0; i < values.Count; i++) options.Add(new ClassOption<T>([facts.Asking(first + i, EncoderQuery.Of(anchor, output + i)), words.For(kind, i)], values[i]));
        return values[decider.Choose(kind, anchor, options)];
    }
}

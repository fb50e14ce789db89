using Waybill.Reports.Syntax;

namespace Waybill.SyntaxTrainer;

/// <summary>
/// The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many gold arcs each move makes unreachable.
/// </summary>
internal static class Oracle
{
    /// <summary>A cost no real one comes near: the move may not be made.</summary>
    public const int Forbidden = int.MaxValue;

    /// <summary>Fills in the cost of shift, left and right.</summary>
    public static void Cost(ParseState s, int[] heads, Span<int> costs)
    {
        int front = s.Front, top = s.StackAt(0);
        costs[Transition.Shift] = front < s.Sentence.Root ? ShiftCost(s, heads) : Forbidden;
        costs[Transition.Left] = s.Depth > 0 && (front < s.Sentence.Root || s.Depth == 1) ? LeftCost(s, heads, top) : Forbidden;
        costs[Transition.Right] = s.Depth > 1 ? RightCost(s, heads, top) : Forbidden;
    }

    /// <summary>The move of the gold path: of those that cost least, an arc before a shift.</summary>
    public static int Canonical(ParseState s, int[] heads)
    {
        Span<int> costs = stackalloc int[Transition.Count];
        Cost(s, heads, costs);
        var least = Math.Min(costs[0], Math.Min(costs[1], costs[2]));
        if (costs[Transition.Left] == least) return Transition.Left;
        return costs[Transition.Right] == least ? Transition.Right : Transition.Shift;
    }

    private static int ShiftCost(ParseState s, int[] heads)
    {
        var cost = 0;
        for (var i = 0; i < s.Depth; i++)
        {
            var on = s.StackAt(i);
            if (heads[on] == s.Front) cost++;
            if (i > 0 && heads[s.Front] == on) cost++;
        }
        return cost;
    }

    private static int LeftCost(ParseState s, int[] heads, int top)
    {
        var cost = heads[top] > s.Front || (heads[top] == s.StackAt(1) && s.Depth > 1) ? 1 : 0;
        return cost + Waiting(s, heads, top);
    }

    private static int RightCost(ParseState s, int[] heads, int top) => (heads[top] >= s.Front ? 1 : 0) + Waiting(s, heads, top);

    private static int Waiting(ParseState s, int[] heads, int top)
    {
        var cost = 0;
        for (var i = s.Front; i < s.Sentence.Root; i++)
            if (heads[i] == top) cost++;
        return cost;
    }
}

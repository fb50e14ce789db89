using Waybill.Reports.Syntax;

namespace Waybill.Reports.Tests.Syntax;

internal static class Trees
{
    /// <summary>One root, and every word hangs under it in the end.</summary>
    public static void ShouldBeTree(Node[] nodes)
    {
        if (nodes.Length == 0) return;
        nodes.Count(node => node.Head < 0).ShouldBe(1);
        nodes.ShouldAllBe(node => node.Head < 0 == (node.Relation == Relation.Root));
        for (var i = 0; i < nodes.Length; i++)
        {
            var steps = 0;
            for (var at = i; nodes[at].Head >= 0 && steps < nodes.Length; at = nodes[at].Head) steps++;
            steps.ShouldBeLessThan(nodes.Length, $"word {i} is in a circle");
        }
    }
}

using System.Runtime.InteropServices;
using Waybill.Reports;

namespace Waybill.DecisionTrainer;

/// <summary>
/// Packs the decisions of one document. The cells of a bag are kept once: many bags are the same in the right contexts and in those of a first reading.
/// </summary>
/// <param name="document">Name of the document.</param>
/// <param name="keepsSubjects">Whether instances keep what they are about.</param>
internal sealed class Packer(string document, bool keepsSubjects)
{
    private readonly HashSet<int[]> _cells = new(new SameCells());

    /// <summary>Packs a decision.</summary>
    public Instance Pack(DecisionKind kind, Anchor? anchor, IReadOnlyList<Option> options, int[] right)
    {
        var index = new Dictionary<FeatureBag, int>(ReferenceEqualityComparer.Instance);
        var bags = new List<int[]>();
        var tellWho = new List<bool>();
        var queries = new List<EncoderQuery>();
        var packed = new int[options.Count][];
        for (var i = 0; i < options.Count; i++)
        {
            var own = options[i].Bags;
            packed[i] = new int[own.Length];
            for (var k = 0; k < packed[i].Length; k++)
            {
                var bag = own[k];
                if (!index.TryGetValue(bag, out var at))
                {
                    index.Add(bag, at = bags.Count);
                    tellWho.Add(bag.TellsWho);
                    queries.Add(bag.Query.GetValueOrDefault());
                    bags.Add(Cells(bag));
                }
                packed[i][k] = at;
            }
        }
        var subject = keepsSubjects ? new Subject(anchor, [.. options.Select(option => option with { Bags = [] })]) : null;
        return new Instance(kind, [.. bags], packed, right) { Document = document, TellWho = [.. tellWho], Queries = [.. queries], Subject = subject };
    }

    private int[] Cells(FeatureBag bag)
    {
        int[] cells = [.. bag.Keys.Select(DecisionModel.Cell)];
        if (_cells.TryGetValue(cells, out var same)) return same;
        _cells.Add(cells);
        return cells;
    }

    private sealed class SameCells : IEqualityComparer<int[]>
    {
        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] obj)
        {
            var hash = new HashCode();
            hash.AddBytes(MemoryMarshal.AsBytes(obj.AsSpan()));
            return hash.ToHashCode();
        }
    }
}

using Waybill.Reports;

namespace Waybill.DecisionTrainer;

/// <summary>One decision with its right answers.</summary>
/// <param name="Kind">What was decided.</param>
/// <param name="Bags">Cells of each bag that any option has.</param>
/// <param name="Options">Indices of the bags of each option.</param>
/// <param name="Right">Indices of the right options.</param>
internal sealed record Instance(DecisionKind Kind, int[][] Bags, int[][] Options, int[] Right)
{
    /// <summary>Name of the document that it is of.</summary>
    public required string Document { get; init; }

    /// <summary>Which bags tell who is meant.</summary>
    public required bool[] TellWho { get; init; }

    /// <summary>What each bag asks the encoder; without a sentence for nothing.</summary>
    public required EncoderQuery[] Queries { get; init; }

    /// <summary>What it was decided about; null where it is only learnt from.</summary>
    public Subject? Subject { get; init; }

    /// <summary>The sentence that the encoder is asked about; null for none.</summary>
    public EncoderInput? Input => Array.Find(Queries, query => query.Input is not null).Input;

    /// <summary>Packs a decision.</summary>
    public static Instance Of(string document, DecisionKind kind, IReadOnlyList<Option> options, int[] right, Subject? subject)
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
                    bags.Add([.. bag.Keys.Select(DecisionModel.Cell)]);
                }
                packed[i][k] = at;
            }
        }
        return new Instance(kind, [.. bags], packed, right) { Document = document, TellWho = [.. tellWho], Queries = [.. queries], Subject = subject };
    }

    /// <summary>The option that weighs most, of those from a given one on.</summary>
    public int Best(DecisionModel model, int from = 0)
    {
        var weights = Bags.Select((bag, i) => bag.Sum(model.At) + (Queries[i] is { Input: not null } query ? model.Answer(query) : 0)).ToArray();
        var best = from;
        var most = float.NegativeInfinity;
        for (var i = from; i < Options.Length; i++)
        {
            var weight = Options[i].Sum(bag => weights[bag]);
            if (weight <= most) continue;
            most = weight;
            best = i;
        }
        return best;
    }
}

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

    /// <summary>Tells what an option stands for.</summary>
    public required Func<int, string> Tell { get; init; }

    /// <summary>Which bags tell who is meant.</summary>
    public required bool[] TellWho { get; init; }

    /// <summary>What each bag asks the encoder; without a sentence for nothing.</summary>
    public required EncoderQuery[] Queries { get; init; }

    /// <summary>The sentence that the encoder is asked about; null for none.</summary>
    public EncoderInput? Input => Array.Find(Queries, query => query.Input is not null).Input;

    /// <summary>What each option means.</summary>
    public required int[] Meanings { get; init; }

    /// <summary>What it is decided about; null for a whole sentence.</summary>
    public required Anchor? Anchor { get; init; }

    /// <summary>Packs a decision.</summary>
    public static Instance Of(string document, DecisionKind kind, Anchor? anchor, IReadOnlyList<Option> options, int[] right)
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
        // Without their bags, which take most of the room.
        Option[] plain = [.. options.Select(option => option with { Bags = [] })];
        return new Instance(kind, [.. bags], packed, right) { Document = document, Tell = i => Telling.Of(plain[i]), TellWho = [.. tellWho], Queries = [.. queries], Anchor = anchor, Meanings = [.. options.Select(option => option.Meaning)] };
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

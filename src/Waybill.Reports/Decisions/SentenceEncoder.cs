using System.Runtime.InteropServices;

namespace Waybill.Reports;

/// <summary>
/// A small neural network beside the weighed facts: it sees the words of a sentence in their order and in their tree, and what it answers is added to what the facts weigh
/// (docs/decisions/0013-words-in-their-order.md). Each token is the sum of a few rows of a table; two layers mix each token with its neighbours and its head;
/// groups of outputs look at the tokens that a decision is about. Immutable once trained, safe to share between threads.
/// </summary>
/// <remarks>It knows the rows that enough annotated documents have; another, of a word that it has never met, says nothing, rather than what some other word says.</remarks>
internal sealed class SentenceEncoder
{
    /// <summary>Sorts of anchors and candidates that a group of outputs tells apart.</summary>
    public const int Kinds = 96;

    /// <summary>How often tokens are mixed.</summary>
    public const int Layers = 2;

    /// <summary>Tokens that a token is mixed from: itself, the one before, the one behind, its head.</summary>
    public const int Ways = 4;

    /// <summary>What a group of outputs looks at: a candidate, a trigger, goods, the whole sentence, the sentence before.</summary>
    public const int Inputs = 5;

    /// <summary>Length of all vectors.</summary>
    private const int Size = Vectors.Length;

    private static readonly int Heads = Enum.GetValues<EncoderHead>().Length;

    // Where in the table a row stands; what is not known stands at its beginning.
    private readonly int[] _places = new int[1 << EncoderInput.RowBits];

    /// <summary>An encoder of zeros.</summary>
    /// <param name="known">The rows that it knows, each once.</param>
    public SentenceEncoder(params ReadOnlySpan<int> known)
    {
        Known = known.ToArray();
        Table = new float[Size * (known.Length + 1)];
        for (var i = 0; i < known.Length; i++) _places[known[i]] = i + 1;
    }

    /// <summary>The rows that it knows.</summary>
    public IReadOnlyList<int> Known { get; }

    /// <summary>The table: a vector of zeros for what it does not know, then one for each row that it knows.</summary>
    public float[] Table { get; }

    /// <summary>The matrices of the layers, <see cref="Ways"/> a layer.</summary>
    public float[][] Mixing { get; } = Squares(Layers * Ways);

    /// <summary>What each layer adds.</summary>
    public float[][] Biases { get; } = [.. Enumerable.Range(0, Layers).Select(_ => new float[Size])];

    /// <summary>The matrices of the groups of outputs, <see cref="Inputs"/> a group.</summary>
    public float[][] Looking { get; } = Squares(Heads * Inputs);

    /// <summary>What each group adds for each kind.</summary>
    public float[][] Sorts { get; } = [.. Enumerable.Range(0, Heads).Select(_ => new float[Kinds * Size])];

    /// <summary>The last weights of each group: for each output a vector and a number.</summary>
    public float[][] Answering { get; } = [.. Enum.GetValues<EncoderHead>().Select(head => new float[EncoderQuery.CountOf(head) * (Size + 1)])];

    /// <summary>All of its numbers, in the order of the model format.</summary>
    public IEnumerable<float[]> All => [Table, .. Sorts, .. Small];

    /// <summary>Those that every sentence uses.</summary>
    public IEnumerable<float[]> Small => [.. Mixing, .. Biases, .. Looking, .. Answering];

    /// <summary>What it adds to the weight of an option.</summary>
    public float Answer(EncoderQuery query)
    {
        var sentence = query.Input.By(this);
        ref var answers = ref CollectionsMarshal.GetValueRefOrAddDefault(sentence.Answers, query.Place, out var known);
        if (!known)
        {
            var vector = new float[Size];
            Look(sentence, query, vector);
            Vectors.Rectify(vector);
            answers = Answers(query.Head, vector);
        }
        return answers![query.Output];
    }

    /// <summary>Encodes a sentence.</summary>
    public EncodedSentence Encode(EncoderInput input)
    {
        var vectors = new float[input.Length * Size];
        for (var i = 0; i < input.Rows.Length; i++) Vectors.Add(vectors.AsSpan(i / EncoderInput.PerToken * Size, Size), Row(input.Rows[i]));
        var mixed = new float[vectors.Length];
        for (var layer = 0; layer < Layers; layer++)
        {
            Mix(layer, input, vectors, mixed);
            Vectors.Rectify(mixed);
            for (var i = 0; i < mixed.Length; i += Size) Vectors.Add(vectors.AsSpan(i, Size), mixed.AsSpan(i, Size));
        }
        return new EncodedSentence(vectors, Mean(vectors), Before(input));
    }

    /// <summary>Where in the table a row stands; 0 for one that is not known.</summary>
    public int PlaceOf(int row) => _places[row];

    /// <summary>The vector of a row.</summary>
    public ReadOnlySpan<float> Row(int row) => Table.AsSpan(PlaceOf(row) * Size, Size);

    /// <summary>Mixes each token with those around it and above it.</summary>
    /// <param name="layer">Number of the layer.</param>
    /// <param name="input">The sentence.</param>
    /// <param name="vectors">A vector for each token.</param>
    /// <param name="mixed">Takes the mixtures.</param>
    public void Mix(int layer, EncoderInput input, float[] vectors, float[] mixed)
    {
        for (var i = 0; i < input.Length; i++)
        {
            var to = mixed.AsSpan(i * Size, Size);
            Biases[layer].CopyTo(to);
            for (var way = 0; way < Ways; way++)
                if (From(input, i, way) is >= 0 and var from) Vectors.AddProduct(to, vectors.AsSpan(from * Size, Size), Mixing[(layer * Ways) + way]);
        }
    }

    /// <summary>The token that a token takes from on one of the <see cref="Ways"/>; -1 for none.</summary>
    public static int From(EncoderInput input, int token, int way) => way switch
    {
        0 => token,
        1 => token - 1,
        2 => token + 1 < input.Length ? token + 1 : -1,
        _ => input.Heads[token],
    };

    /// <summary>The mean of some vectors.</summary>
    public static float[] Mean(ReadOnlySpan<float> vectors)
    {
        var mean = new float[Size];
        for (var i = 0; i < vectors.Length; i += Size) Vectors.Add(mean, vectors.Slice(i, Size));
        for (var i = 0; i < Size; i++) mean[i] /= vectors.Length / Size;
        return mean;
    }

    /// <summary>The mean of the tokens of the sentence before, as they stand in the table.</summary>
    public float[] Before(EncoderInput input)
    {
        var mean = new float[Size];
        var count = input.Before.Length / EncoderInput.PerToken;
        if (count == 0) return mean;
        foreach (var row in input.Before) Vectors.Add(mean, Row(row));
        for (var i = 0; i < Size; i++) mean[i] /= count;
        return mean;
    }

    /// <summary>Adds up what a group of outputs sees.</summary>
    public void Look(EncodedSentence sentence, EncoderQuery query, float[] vector)
    {
        Sorts[(int)query.Head].AsSpan(query.Kind * Size, Size).CopyTo(vector);
        for (var input = 0; input < Inputs; input++)
        {
            var token = TokenOf(query, input);
            if (token < 0) continue;
            var matrix = ((int)query.Head * Inputs) + input;
            ref var product = ref CollectionsMarshal.GetValueRefOrAddDefault(sentence.Products, (matrix, token), out var known);
            if (!known) Vectors.AddProduct(product = new float[Size], Seen(sentence, input, token), Looking[matrix]);
            Vectors.Add(vector, product);
        }
    }

    /// <summary>The token of one of the <see cref="Inputs"/>: -1 for none, 0 for what is no token.</summary>
    public static int TokenOf(EncoderQuery query, int input) => input switch
    {
        0 => query.Token,
        1 => query.Trigger,
        2 => query.Goods,
        _ => 0,
    };

    /// <summary>The vector of one of the <see cref="Inputs"/>.</summary>
    public static Span<float> Seen(EncodedSentence sentence, int input, int token) => input switch
    {
        3 => sentence.Mean,
        4 => sentence.Before,
        _ => sentence.Hidden.AsSpan(token * Size, Size),
    };

    /// <summary>The outputs of a group.</summary>
    public float[] Answers(EncoderHead head, ReadOnlySpan<float> vector)
    {
        ReadOnlySpan<float> weights = Answering[(int)head];
        var answers = new float[EncoderQuery.CountOf(head)];
        for (var i = 0; i < answers.Length; i++)
        {
            var own = weights.Slice(i * (Size + 1), Size + 1);
            answers[i] = Vectors.Dot(vector, own) + own[Size];
        }
        return answers;
    }

    private static float[][] Squares(int count) => [.. Enumerable.Range(0, count).Select(_ => new float[Size * Size])];
}

using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Waybill.Reports;

namespace Waybill.DecisionTrainer;

/// <summary>
/// Trains the encoder by the gradients of what it answers, a sentence at a time: enter the sentence, ask, note the gradients, leave. Half of the numbers of the tokens and of what each group of outputs
/// sees are left out each time (dropout), and a tenth of the rows, so that it leans on no single one.
/// </summary>
internal sealed class EncoderTraining
{
    private const int Size = Vectors.Length;
    private const int Step = 8;

    /// <summary>Length of the first steps.</summary>
    private const float Rate = 0.02f;

    /// <summary>What is added to the squares of the gradients so far, whose root divides a step.</summary>
    private const float Ground = 0.01f;

    /// <summary>Size of the numbers that the table begins with: small, so that rare words say little that they have not learnt.</summary>
    private const float TableSize = 0.05f;

    /// <summary>One row in so many is left out.</summary>
    private const int RowDropout = 10;

    /// <summary>After how many sentences the numbers that all of them use are changed.</summary>
    private const int Batch = 4;

    private readonly SentenceEncoder _encoder;
    private readonly Random _random;
    private readonly Weights[] _small;
    private readonly Weights _table;
    private readonly Weights[] _sorts;
    private readonly Dictionary<(EncoderHead Head, byte Kind, short Token, short Trigger, short Goods), Asked> _asked = [];
    private readonly Dictionary<(int Matrix, int Token), float[]> _seen = [];
    private int _notes;
    private int _waiting;
    private EncoderInput _input = null!;
    private EncodedSentence _sentence = null!;
    private float[] _kept = [];
    private bool[] _rows = [];
    private Layer[] _layers = [];

    /// <summary>An encoder of random numbers.</summary>
    /// <param name="seed">Where chance begins.</param>
    /// <param name="known">The rows that it is to know.</param>
    public EncoderTraining(int seed, int[] known)
    {
        _random = new Random(seed);
        _encoder = new SentenceEncoder(known);
        Fill([_encoder.Table], TableSize);
        _encoder.Table.AsSpan(0, Size).Clear();
        Fill(_encoder.Mixing, 0.5f / MathF.Sqrt(Size));
        Fill(_encoder.Looking, 0.6f / MathF.Sqrt(Size));
        Fill(_encoder.Answering, 0.1f);
        _table = new Weights(_encoder.Table);
        _sorts = Array.ConvertAll(_encoder.Sorts, numbers => new Weights(numbers));
        _small = [.. _encoder.Small.Select(numbers => new Weights(numbers))];
    }

    private int Biases => _encoder.Mixing.Length;

    private int Looking => Biases + _encoder.Biases.Length;

    private int Answering => Looking + _encoder.Looking.Length;

    /// <summary>Encodes a sentence.</summary>
    public void Enter(EncoderInput input)
    {
        _input = input;
        _rows = new bool[input.Rows.Length];
        var vectors = new float[input.Length * Size];
        for (var i = 0; i < _rows.Length; i++)
            if (_rows[i] = _encoder.PlaceOf(input.Rows[i]) > 0 && _random.Next(RowDropout) > 0) Vectors.Add(vectors.AsSpan(i / EncoderInput.PerToken * Size, Size), _encoder.Row(input.Rows[i]));
        _kept = Dropout(vectors);
        _layers = new Layer[SentenceEncoder.Layers];
        for (var layer = 0; layer < _layers.Length; layer++)
        {
            var mixed = new float[vectors.Length];
            _encoder.Mix(layer, input, vectors, mixed);
            _layers[layer] = new Layer(vectors, mixed);
            var next = (float[])vectors.Clone();
            for (var i = 0; i < next.Length; i++) next[i] += Math.Max(0, mixed[i]);
            vectors = next;
        }
        _sentence = new EncodedSentence(vectors, SentenceEncoder.Mean(vectors), _encoder.Before(input));
    }

    /// <summary>What it answers now.</summary>
    public float Answer(EncoderQuery query)
    {
        if (!_asked.TryGetValue(query.Place, out var asked))
        {
            var seen = new float[Size];
            _encoder.Look(_sentence, query, seen);
            var vector = (float[])seen.Clone();
            Vectors.Rectify(vector);
            var kept = Dropout(vector);
            var answers = _encoder.Answers(query.Head, vector);
            _asked.Add(query.Place, asked = new Asked(query, seen, vector, kept, answers, new float[answers.Length]));
        }
        return asked.Answers[query.Output];
    }

    /// <summary>Notes the gradient of an answer.</summary>
    public void Note(EncoderQuery query, float gradient) => _asked[query.Place].Gradients[query.Output] += gradient;

    /// <summary>Learns from what was noted.</summary>
    public void Leave()
    {
        foreach (var asked in _asked.Values) Back(asked);
        _asked.Clear();
        if (_seen.Count == 0) return;
        var tokens = new float[_input.Length * Size];
        var (mean, before) = (new float[Size], new float[Size]);
        foreach (var ((matrix, token), gradient) in _seen)
        {
            var input = matrix % SentenceEncoder.Inputs;
            var to = input switch { 3 => mean, 4 => before, _ => tokens.AsSpan(token * Size, Size) };
            Back(gradient, SentenceEncoder.Seen(_sentence, input, token), to, _encoder.Looking[matrix], _small[Looking + matrix].Gradients);
        }
        _seen.Clear();
        for (var i = 0; i < tokens.Length; i += Size) AddScaled(tokens.AsSpan(i, Size), mean, 1f / _input.Length);
        for (var layer = _layers.Length - 1; layer >= 0; layer--) tokens = Back(layer, tokens);
        for (var i = 0; i < tokens.Length; i++) tokens[i] *= _kept[i];
        for (var i = 0; i < _rows.Length; i++)
            if (_rows[i]) _table.Change(_encoder.PlaceOf(_input.Rows[i]) * Size, tokens.AsSpan(i / EncoderInput.PerToken * Size, Size));
        var scaled = new float[Size];
        AddScaled(scaled, before, (float)EncoderInput.PerToken / Math.Max(1, _input.Before.Length));
        foreach (var row in _input.Before)
            if (_encoder.PlaceOf(row) is > 0 and var place) _table.Change(place * Size, scaled);
        if (++_waiting < Batch) return;
        _waiting = 0;
        foreach (var numbers in _small) numbers.Change();
    }

    /// <summary>Notes how it stands: <see cref="Mean"/> is the mean of all notes.</summary>
    public void Note()
    {
        _notes++;
        foreach (var numbers in (Weights[])[_table, .. _sorts, .. _small]) numbers.Sum();
    }

    /// <summary>The encoder in the mean of the notes.</summary>
    public SentenceEncoder Mean()
    {
        var mean = new SentenceEncoder([.. _encoder.Known]);
        foreach (var (to, from) in mean.All.Zip((Weights[])[_table, .. _sorts, .. _small]))
            for (var i = 0; i < to.Length; i++) to[i] = (float)(from.Sums[i] / _notes);
        return mean;
    }

    /// <summary>Takes gradients from the outputs of a group back to what it sees.</summary>
    private void Back(Asked asked)
    {
        if (Array.TrueForAll(asked.Gradients, gradient => gradient == 0)) return;
        var query = asked.Query;
        var head = (int)query.Head;
        var gradients = _small[Answering + head].Gradients;
        var vector = new float[Size];
        for (var output = 0; output < asked.Gradients.Length; output++)
        {
            var (gradient, at) = (asked.Gradients[output], output * (Size + 1));
            if (gradient == 0) continue;
            AddScaled(vector, _encoder.Answering[head].AsSpan(at, Size), gradient);
            AddScaled(gradients.AsSpan(at, Size), asked.Vector, gradient);
            gradients[at + Size] += gradient;
        }
        for (var i = 0; i < Size; i++) vector[i] = asked.Seen[i] > 0 ? vector[i] * asked.Kept[i] : 0;
        _sorts[head].Change(query.Kind * Size, vector);
        for (var input = 0; input < SentenceEncoder.Inputs; input++)
        {
            var token = SentenceEncoder.TokenOf(query, input);
            if (token < 0) continue;
            ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(_seen, ((head * SentenceEncoder.Inputs) + input, token), out _);
            Vectors.Add(seen ??= new float[Size], vector);
        }
    }

    /// <summary>Takes the gradients of the tokens back through a layer.</summary>
    private float[] Back(int layer, float[] gradients)
    {
        var (vectors, mixed) = _layers[layer];
        var under = (float[])gradients.Clone();
        for (var i = 0; i < gradients.Length; i++)
            if (mixed[i] <= 0) gradients[i] = 0;
        for (var token = 0; token < _input.Length; token++)
        {
            var own = gradients.AsSpan(token * Size, Size);
            AddScaled(_small[Biases + layer].Gradients, own, 1);
            for (var way = 0; way < SentenceEncoder.Ways; way++)
            {
                var matrix = (layer * SentenceEncoder.Ways) + way;
                if (SentenceEncoder.From(_input, token, way) is >= 0 and var from)
                    Back(own, vectors.AsSpan(from * Size, Size), under.AsSpan(from * Size, Size), _encoder.Mixing[matrix], _small[matrix].Gradients);
            }
        }
        return under;
    }

    /// <summary>Takes a gradient back through a product of a vector and a matrix, into both.</summary>
    private static void Back(ReadOnlySpan<float> gradient, ReadOnlySpan<float> vector, Span<float> toVector, float[] matrix, float[] toMatrix)
    {
        ref var y = ref MemoryMarshal.GetReference(gradient);
        var (a, b, c, d) = (Vector256.LoadUnsafe(ref y, 0), Vector256.LoadUnsafe(ref y, 8), Vector256.LoadUnsafe(ref y, 16), Vector256.LoadUnsafe(ref y, 24));
        var (e, f, g, h) = (Vector256.LoadUnsafe(ref y, 32), Vector256.LoadUnsafe(ref y, 40), Vector256.LoadUnsafe(ref y, 48), Vector256.LoadUnsafe(ref y, 56));
        ref var m = ref MemoryMarshal.GetArrayDataReference(matrix);
        ref var t = ref MemoryMarshal.GetArrayDataReference(toMatrix);
        nuint at = 0;
        for (var i = 0; i < Size; i++, at += Size)
        {
            var sum = a * Vector256.LoadUnsafe(ref m, at);
            sum = Vector256.MultiplyAddEstimate(b, Vector256.LoadUnsafe(ref m, at + 8), sum);
            sum = Vector256.MultiplyAddEstimate(c, Vector256.LoadUnsafe(ref m, at + 16), sum);
            sum = Vector256.MultiplyAddEstimate(d, Vector256.LoadUnsafe(ref m, at + 24), sum);
            var other = e * Vector256.LoadUnsafe(ref m, at + 32);
            other = Vector256.MultiplyAddEstimate(f, Vector256.LoadUnsafe(ref m, at + 40), other);
            other = Vector256.MultiplyAddEstimate(g, Vector256.LoadUnsafe(ref m, at + 48), other);
            other = Vector256.MultiplyAddEstimate(h, Vector256.LoadUnsafe(ref m, at + 56), other);
            toVector[i] += Vector256.Sum(sum + other);
            if (vector[i] == 0) continue;
            var v = Vector256.Create(vector[i]);
            Vector256.MultiplyAddEstimate(v, a, Vector256.LoadUnsafe(ref t, at)).StoreUnsafe(ref t, at);
            Vector256.MultiplyAddEstimate(v, b, Vector256.LoadUnsafe(ref t, at + 8)).StoreUnsafe(ref t, at + 8);
            Vector256.MultiplyAddEstimate(v, c, Vector256.LoadUnsafe(ref t, at + 16)).StoreUnsafe(ref t, at + 16);
            Vector256.MultiplyAddEstimate(v, d, Vector256.LoadUnsafe(ref t, at + 24)).StoreUnsafe(ref t, at + 24);
            Vector256.MultiplyAddEstimate(v, e, Vector256.LoadUnsafe(ref t, at + 32)).StoreUnsafe(ref t, at + 32);
            Vector256.MultiplyAddEstimate(v, f, Vector256.LoadUnsafe(ref t, at + 40)).StoreUnsafe(ref t, at + 40);
            Vector256.MultiplyAddEstimate(v, g, Vector256.LoadUnsafe(ref t, at + 48)).StoreUnsafe(ref t, at + 48);
            Vector256.MultiplyAddEstimate(v, h, Vector256.LoadUnsafe(ref t, at + 56)).StoreUnsafe(ref t, at + 56);
        }
    }

    private static void AddScaled(Span<float> to, ReadOnlySpan<float> from, float by)
    {
        ref var a = ref MemoryMarshal.GetReference(to);
        ref var b = ref MemoryMarshal.GetReference(from);
        for (nuint i = 0; i < Size; i += Step) (Vector256.LoadUnsafe(ref a, i) + (by * Vector256.LoadUnsafe(ref b, i))).StoreUnsafe(ref a, i);
    }

    /// <summary>Leaves half of some numbers out and doubles the others; tells what each was multiplied by.</summary>
    private float[] Dropout(float[] numbers)
    {
        var kept = new float[numbers.Length];
        var bits = 0L;
        for (var i = 0; i < kept.Length; i++)
        {
            if (i % 62 == 0) bits = _random.NextInt64();
            kept[i] = (bits & 1) * 2;
            bits >>= 1;
            numbers[i] *= kept[i];
        }
        return kept;
    }

    private void Fill(float[][] all, float size)
    {
        foreach (var numbers in all)
            for (var i = 0; i < numbers.Length; i++) numbers[i] = size * MathF.Sqrt(-2 * MathF.Log(1 - _random.NextSingle())) * MathF.Cos(2 * MathF.PI * _random.NextSingle());
    }

    /// <summary>A layer at work: what it mixed, and the mixtures.</summary>
    private sealed record Layer(float[] Vectors, float[] Mixed);

    /// <summary>A group of outputs at work: one of the queries to it, what it sees, what is left of it, which numbers were kept, what it answers and the gradients of that.</summary>
    private sealed record Asked(EncoderQuery Query, float[] Seen, float[] Vector, float[] Kept, float[] Answers, float[] Gradients);

    /// <summary>Numbers that are trained, with adaptive steps.</summary>
    private sealed class Weights(float[] numbers)
    {
        private readonly float[] _squares = new float[numbers.Length];

        /// <summary>Gradients that wait.</summary>
        public float[] Gradients { get; } = new float[numbers.Length];

        /// <summary>The numbers added up, a note a time.</summary>
        public double[] Sums { get; } = new double[numbers.Length];

        /// <summary>Notes how they stand.</summary>
        public void Sum()
        {
            for (var i = 0; i < numbers.Length; i++) Sums[i] += numbers[i];
        }

        /// <summary>Changes all of them by the gradients that wait.</summary>
        public void Change()
        {
            Change(0, Gradients);
            Array.Clear(Gradients);
        }

        /// <summary>Changes some of them.</summary>
        public void Change(int from, ReadOnlySpan<float> gradients)
        {
            ref var g = ref MemoryMarshal.GetReference(gradients);
            ref var n = ref numbers[from];
            ref var s = ref _squares[from];
            var i = 0;
            for (; i + Step <= gradients.Length; i += Step)
            {
                var gradient = Vector256.LoadUnsafe(ref g, (nuint)i);
                var square = Vector256.MultiplyAddEstimate(gradient, gradient, Vector256.LoadUnsafe(ref s, (nuint)i));
                square.StoreUnsafe(ref s, (nuint)i);
                (Vector256.LoadUnsafe(ref n, (nuint)i) - (Rate * gradient / Vector256.Sqrt(square + Vector256.Create(Ground)))).StoreUnsafe(ref n, (nuint)i);
            }
            for (; i < gradients.Length; i++)
            {
                _squares[from + i] += gradients[i] * gradients[i];
                numbers[from + i] -= Rate * gradients[i] / MathF.Sqrt(Ground + _squares[from + i]);
            }
        }
    }
}

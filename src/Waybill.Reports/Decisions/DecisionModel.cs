using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;
using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>
/// Weights of the facts that decisions go by, as trained on the annotated documents: one linear (log-linear) model for all
/// languages, since its facts are classes of words and of syntax, and an encoder of sentences beside it. Immutable, safe to share between threads.
/// </summary>
internal sealed class DecisionModel
{
    /// <summary>Bits of a key that index the table.</summary>
    public const int Bits = 24;

    /// <summary>Most classes whose weights may stand side by side.</summary>
    public const int MostClasses = 64;

    /// <summary>Smaller weights are not written: together they change nothing.</summary>
    private const float Least = 0.01f;

    private const uint Magic = 0x34444257;
    private static readonly Lazy<DecisionModel> Shipped = new(() =>
    {
        using var stream = typeof(DecisionModel).Assembly.GetManifestResourceStream("Decisions/reader.bin")
            ?? throw new InvalidOperationException("The decision model is not in the assembly.");
        return Load(stream);
    });

    private readonly SentenceEncoder? _encoder;

    // The upper halves of floats: a table half as large misses the processor's cache less often. Behind its end stands its beginning again.
    private readonly ushort[] _weights;

    /// <summary>A model of given weights, of which seven binary places are kept.</summary>
    /// <param name="weights">As many as <see cref="Bits"/> can index.</param>
    /// <param name="encoder">What is asked besides; null for nothing.</param>
    public DecisionModel(float[] weights, SentenceEncoder? encoder = null)
        : this(Room(), encoder)
    {
        for (var i = 0; i < weights.Length; i++) _weights[i] = Upper(weights[i]);
        Close(_weights);
    }

    private DecisionModel(ushort[] weights, SentenceEncoder? encoder) => (_weights, _encoder) = (weights, encoder);

    /// <summary>The model that the library ships.</summary>
    public static DecisionModel Default => Shipped.Value;

    /// <summary>The cell of the table that a key falls into.</summary>
    public static int Cell(uint key) => (int)(key >> (32 - Bits));

    /// <summary>The key of a fact for one of several classes whose weights stand side by side.</summary>
    public static uint KeyOf(uint key, int place) => key + ((uint)place << (32 - Bits));

    /// <summary>The weight in a cell.</summary>
    public float At(int cell) => Whole(_weights[cell]);

    /// <summary>The weight of a fact.</summary>
    /// <param name="key">Its key.</param>
    public float Weight(uint key) => At(Cell(key));

    /// <summary>What the encoder adds to the weight of an option; nothing where the model has none.</summary>
    public float Answer(EncoderQuery query) => _encoder?.Answer(query) ?? 0;

    /// <summary>Adds the weights of some facts for several classes, eight classes at a time: the look-ups of many facts miss the processor's cache side by side.</summary>
    /// <param name="keys">The keys of the facts for the first class.</param>
    /// <param name="sums">One a class, at most <see cref="MostClasses"/>.</param>
    public void AddTo(ReadOnlySpan<uint> keys, Span<float> sums)
    {
        ReadOnlySpan<ushort> weights = _weights;
        var i = 0;
        for (; i + Vector128<ushort>.Count <= sums.Length; i += Vector128<ushort>.Count)
        {
            var first = Vector128.Create<float>(sums[i..]);
            var second = Vector128.Create<float>(sums[(i + 4)..]);
            foreach (var key in keys)
            {
                var (low, high) = Vector128.Widen(Vector128.Create(weights[(Cell(key) + i)..]));
                first += (low << 16).AsSingle();
                second += (high << 16).AsSingle();
            }
            first.CopyTo(sums[i..]);
            second.CopyTo(sums[(i + 4)..]);
        }
        for (; i < sums.Length; i++)
            foreach (var key in keys) sums[i] += At(Cell(key) + i);
    }

    /// <summary>Reads a model file: a mark, a count, then the cells in ascending order, each as its distance from the one before, seven bits a byte, and its weight; behind them, where it has one, the encoder: a count, the rows that it knows as distances, its numbers.</summary>
    /// <exception cref="InvalidDataException">The stream is not a model of this version, is cut short or goes on behind its end.</exception>
    public static DecisionModel Load(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var bytes = copy.GetBuffer().AsSpan(0, (int)copy.Length);
        if (bytes.Length < 8 || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic) throw new InvalidDataException("This is no decision model.");
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]);
        if (count < 0) throw new InvalidDataException("The decision model has a count below none.");
        var weights = Room();
        var keys = new KeyReader(bytes[8..]);
        for (var i = 0; i < count; i++)
        {
            var cell = keys.Next();
            if (cell >= 1 << Bits) throw new InvalidDataException("The decision model has a cell out of range.");
            weights[cell] = keys.Value();
        }
        Close(weights);
        return new DecisionModel(weights, keys.IsAtEnd ? null : Encoder(ref keys));
    }

    /// <summary>Writes the model as <see cref="Load"/> reads it; weights of no consequence are left out.</summary>
    public void Save(Stream stream)
    {
        var cells = Enumerable.Range(0, 1 << Bits).Where(cell => MathF.Abs(At(cell)) >= Least).ToList();
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(cells.Count);
        var before = 0;
        foreach (var cell in cells)
        {
            writer.Write7BitEncodedInt(cell - before);
            writer.Write(_weights[cell]);
            before = cell;
        }
        if (_encoder is null) return;
        writer.Write(_encoder.Known.Count);
        before = 0;
        foreach (var row in _encoder.Known)
        {
            writer.Write7BitEncodedInt(row - before);
            before = row;
        }
        foreach (var numbers in _encoder.All)
            foreach (var number in numbers) writer.Write(Upper(number));
    }

    private static SentenceEncoder Encoder(ref KeyReader keys)
    {
        const int Rows = 1 << EncoderInput.RowBits;
        var count = BinaryPrimitives.ReadInt32LittleEndian(keys.Take(sizeof(int)));
        if (count is < 0 or > Rows) throw new InvalidDataException("The decision model has a count out of range.");
        var known = new int[count];
        keys.Restart();
        for (var i = 0; i < count; i++) known[i] = keys.Next() is < Rows and var row ? (int)row : throw new InvalidDataException("The decision model has a row out of range.");
        var encoder = new SentenceEncoder(known);
        foreach (var numbers in encoder.All) Whole(keys.Take(numbers.Length * sizeof(ushort)), numbers);
        if (!keys.IsAtEnd) throw new InvalidDataException("The decision model goes on behind its end.");
        return encoder;
    }

    private static ushort[] Room() => new ushort[(1 << Bits) + MostClasses];

    /// <summary>Writes the beginning of the table behind its end.</summary>
    private static void Close(ushort[] weights) => weights.AsSpan(0, MostClasses).CopyTo(weights.AsSpan(1 << Bits));

    /// <summary>The float of which something is the upper half.</summary>
    private static float Whole(ushort upper) => BitConverter.UInt32BitsToSingle((uint)upper << 16);

    /// <summary>The floats of which a file has the upper halves; optimised at once, since millions are read while the program starts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Whole(ReadOnlySpan<byte> upper, Span<float> numbers)
    {
        for (var i = 0; i < numbers.Length; i++) numbers[i] = Whole(BinaryPrimitives.ReadUInt16LittleEndian(upper[(i * sizeof(ushort))..]));
    }

    /// <summary>The upper half of a float, rounded.</summary>
    private static ushort Upper(float weight) => (ushort)((BitConverter.SingleToUInt32Bits(weight) + 0x8000) >> 16);
}

using System.Buffers.Binary;

namespace Waybill.Reports;

/// <summary>
/// Weights of the facts that decisions go by, as trained on the annotated documents: one linear (log-linear) model for all
/// languages, since its facts are classes of words and of syntax. Immutable, safe to share between threads.
/// </summary>
internal sealed class DecisionModel
{
    /// <summary>Bits of a key that index the table.</summary>
    public const int Bits = 19;

    private const uint Magic = 0x31444257;
    private static readonly Lazy<DecisionModel> Shipped = new(() =>
    {
        using var stream = typeof(DecisionModel).Assembly.GetManifestResourceStream("Decisions/reader.bin")
            ?? throw new InvalidOperationException("The decision model is not in the assembly.");
        return Load(stream);
    });

    private readonly float[] _weights;

    /// <summary>A model of given weights.</summary>
    /// <param name="weights">As many as <see cref="Bits"/> can index.</param>
    public DecisionModel(float[] weights) => _weights = weights;

    /// <summary>The model that the library ships.</summary>
    public static DecisionModel Default => Shipped.Value;

    /// <summary>The cell of the table that a key falls into.</summary>
    public static int Cell(uint key) => (int)(key >> (32 - Bits));

    /// <summary>The weight in a cell.</summary>
    public float At(int cell) => _weights[cell];

    /// <summary>The weight of a fact.</summary>
    /// <param name="key">Its key.</param>
    public float Weight(uint key) => _weights[Cell(key)];

    /// <summary>Reads a model file: a mark, a count, then cells and weights of half precision in ascending order of cells.</summary>
    /// <exception cref="InvalidDataException">The stream is not a model of this version.</exception>
    public static DecisionModel Load(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var bytes = copy.GetBuffer().AsSpan(0, (int)copy.Length);
        if (bytes.Length < 8 || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic) throw new InvalidDataException("This is no decision model.");
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]);
        if (count < 0 || bytes.Length != 8 + ((long)count * 6)) throw new InvalidDataException("The decision model is cut short.");
        var weights = new float[1 << Bits];
        for (var i = 0; i < count; i++)
        {
            var at = bytes[(8 + (i * 6))..];
            var cell = BinaryPrimitives.ReadUInt32LittleEndian(at);
            if (cell >= weights.Length) throw new InvalidDataException("The decision model has a cell out of range.");
            weights[cell] = (float)BinaryPrimitives.ReadHalfLittleEndian(at[4..]);
        }
        return new DecisionModel(weights);
    }

    /// <summary>Writes the model as <see cref="Load"/> reads it; weights of no consequence are left out.</summary>
    public void Save(Stream stream)
    {
        var cells = Enumerable.Range(0, _weights.Length).Where(cell => MathF.Abs(_weights[cell]) >= 0.004f).ToList();
        Span<byte> row = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32LittleEndian(row, Magic);
        BinaryPrimitives.WriteInt32LittleEndian(row[4..], cells.Count);
        stream.Write(row);
        foreach (var cell in cells)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(row, (uint)cell);
            BinaryPrimitives.WriteHalfLittleEndian(row[4..], (Half)_weights[cell]);
            stream.Write(row[..6]);
        }
    }
}

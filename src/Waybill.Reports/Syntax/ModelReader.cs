using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Waybill.Reports.Syntax;

/// <summary>Reads a model file (<see cref="ModelFormat"/>).</summary>
internal sealed class ModelReader(ReadOnlyMemory<byte> file)
{
    private int _at;

    /// <summary>Reads the whole file.</summary>
    /// <exception cref="InvalidDataException">It is not a model of this version, or is cut off.</exception>
    public SyntaxModel Read()
    {
        if (ReadInt() != ModelFormat.Magic) throw new InvalidDataException("Not a syntax model of this version.");
        var tags = Take(1)[0];
        var upos = new Upos[tags];
        var feats = new Feats[tags];
        for (var i = 0; i < tags; i++)
        {
            upos[i] = (Upos)Take(1)[0];
            feats[i] = (Feats)BinaryPrimitives.ReadUInt16LittleEndian(Take(2));
        }
        var relations = new Relation[Take(1)[0]];
        for (var i = 0; i < relations.Length; i++) relations[i] = (Relation)Take(1)[0];
        return new SyntaxModel(new TagSet(upos, feats), relations, ReadRows(), ReadMoves(), ReadRows());
    }

    private RowTable ReadRows()
    {
        var part = ReadPart();
        var sizes = Take(part.Count);
        var places = Take((int)ReadInt());
        var weights = Take(places.Length);
        var table = new RowTable(part.Columns, part.Bits, part.Count);
        var keys = new KeyReader(file.Span[part.Keys..]);
        var entry = 0;
        foreach (var size in sizes)
        {
            var cells = table.Add(keys.Next());
            for (var end = entry + size; entry < end; entry++) cells[places[entry]] = (sbyte)weights[entry];
        }
        return table;
    }

    private MoveTable ReadMoves()
    {
        var part = ReadPart();
        var weights = MemoryMarshal.Cast<byte, sbyte>(Take(part.Count * part.Columns));
        var table = new MoveTable(part.Bits);
        var keys = new KeyReader(file.Span[part.Keys..]);
        for (; !weights.IsEmpty; weights = weights[part.Columns..]) table.Add(keys.Next(), weights[..part.Columns]);
        return table;
    }

    private Part ReadPart()
    {
        var columns = (int)ReadInt();
        var bits = (int)ReadInt();
        var count = (int)ReadInt();
        if (columns is < 1 or > RowTable.MaximumColumns || bits is < 1 or > 24) throw new InvalidDataException("A table of the syntax model is too large.");
        return new Part(columns, bits, count, Skip((int)ReadInt()));
    }

    private uint ReadInt() => BinaryPrimitives.ReadUInt32LittleEndian(Take(4));

    private ReadOnlySpan<byte> Take(int length) => file.Span.Slice(Skip(length), length);

    private int Skip(int length)
    {
        if (length < 0 || length > file.Length - _at) throw new InvalidDataException("The syntax model is cut off.");
        _at += length;
        return _at - length;
    }

    /// <summary>What opens a table, and where its keys stand in the file.</summary>
    private readonly record struct Part(int Columns, int Bits, int Count, int Keys);
}

using System.Buffers.Binary;

namespace Waybill.Movements.Tests.Intake;

/// <summary>A Parquet file of three positions, written by hand, in which every size can be a lie.</summary>
internal sealed record LyingParquet
{
    private static readonly string[] Names = ["mmsi", "time", "lat", "lon"];

    public long Rows { get; init; } = 3;

    public long Values { get; init; } = 3;

    public long PageValues { get; init; } = 3;

    public long Packed { get; init; } = 24;

    public long Unpacked { get; init; } = 24;

    /// <summary>Length of each column in the footer; the true one when null.</summary>
    public long? ChunkLength { get; init; }

    /// <summary>Where each column begins, in the footer; the true place when null.</summary>
    public long? Offset { get; init; }

    /// <summary>0 none, 1 Snappy, 6 Zstandard.</summary>
    public int Codec { get; init; }

    /// <summary>0 plain, 5 differences.</summary>
    public int Encoding { get; init; }

    /// <summary>Entries that a dictionary page in front says to have; no such page when null.</summary>
    public long? DictionaryValues { get; init; }

    /// <summary>Bytes of each page; the numbers when null.</summary>
    public byte[]? Body { get; init; }

    public byte[] Bytes()
    {
        var file = new List<byte>("PAR1"u8.ToArray());
        var chunks = new List<(long Start, long Length)>();
        for (var column = 0; column < 4; column++)
        {
            var start = file.Count;
            if (DictionaryValues is { } entries)
            {
                file.AddRange(new Thrift().Number(1, 2).Number(2, 24).Number(3, 24).Struct(7, t => t.Number(1, entries).Number(2, 0)).End());
                file.AddRange(Plain(column));
            }
            file.AddRange(new Thrift().Number(1, 0).Number(2, Unpacked).Number(3, Packed).Struct(5, t => t.Number(1, PageValues).Number(2, Encoding).Number(3, 3).Number(4, 3)).End());
            file.AddRange(Body ?? Plain(column));
            chunks.Add((start, file.Count - start));
        }
        var footer = new Thrift().Number(1, 1)
            .List(2, 5, (t, i) => i == 0 ? t.Text(4, "schema").Number(5, 4) : t.Number(1, i < 3 ? 2 : 5).Number(3, 0).Text(4, Names[i - 1]))
            .Wide(3, Rows)
            .List(4, 1, (t, _) => t.List(1, 4, (c, i) => c.Wide(2, chunks[i].Start).Struct(3, m => m
                    .Number(1, i < 2 ? 2 : 5).Numbers(2, Encoding, 3).Texts(3, Names[i]).Number(4, Codec).Wide(5, Values).Wide(6, chunks[i].Length)
                    .Wide(7, ChunkLength ?? chunks[i].Length).Wide(9, Offset ?? chunks[i].Start + (DictionaryValues is null ? 0 : 34)).WideIf(11, DictionaryValues is null ? null : chunks[i].Start)))
                .Wide(2, 96).Wide(3, Rows))
            .End();
        return WithFooter(file, footer, (uint)footer.Length);
    }

    /// <summary>A file with any footer, of any length that it says to have.</summary>
    public static byte[] WithFooter(IEnumerable<byte> pages, byte[] footer, uint length)
    {
        var end = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(end, length);
        return [.. pages, .. footer, .. end, .. "PAR1"u8];
    }

    private static byte[] Plain(int column)
    {
        var bytes = new byte[24];
        for (var row = 0; row < 3; row++)
        {
            var at = bytes.AsSpan(8 * row);
            if (column < 2) BinaryPrimitives.WriteInt64LittleEndian(at, column == 0 ? 273000001 + row : 1694056325 + row);
            else BinaryPrimitives.WriteDoubleLittleEndian(at, 42 + row);
        }
        return bytes;
    }
}

/// <summary>Writes structs in the compact encoding of Thrift.</summary>
internal sealed class Thrift
{
    private readonly List<byte> _bytes = [];
    private int _last;

    public Thrift Number(int field, long value) => Field(field, 5).Variable(value);

    public Thrift Wide(int field, long value) => Field(field, 6).Variable(value);

    public Thrift WideIf(int field, long? value) => value is { } number ? Wide(field, number) : this;

    public Thrift Text(int field, string text) => Field(field, 8).Raw(text);

    public Thrift Struct(int field, Func<Thrift, Thrift> write) => Field(field, 12).Add(write(new Thrift()).End());

    public Thrift List(int field, int count, Func<Thrift, int, Thrift> write)
    {
        Field(field, 9)._bytes.Add((byte)((count << 4) | 12));
        for (var i = 0; i < count; i++) Add(write(new Thrift(), i).End());
        return this;
    }

    public Thrift Numbers(int field, params ReadOnlySpan<long> values)
    {
        Field(field, 9)._bytes.Add((byte)((values.Length << 4) | 5));
        foreach (var value in values) Variable(value);
        return this;
    }

    public Thrift Texts(int field, string text)
    {
        Field(field, 9)._bytes.Add(0x18);
        return Raw(text);
    }

    public byte[] End() => [.. _bytes, 0];

    private Thrift Field(int field, int type)
    {
        _bytes.Add((byte)(((field - _last) << 4) | type));
        _last = field;
        return this;
    }

    private Thrift Raw(string text)
    {
        Unsigned((ulong)text.Length);
        return Add(System.Text.Encoding.UTF8.GetBytes(text));
    }

    private Thrift Variable(long value)
    {
        Unsigned(((ulong)value << 1) ^ (ulong)(value >> 63));
        return this;
    }

    private void Unsigned(ulong rest)
    {
        for (; rest > 127; rest >>= 7) _bytes.Add((byte)(rest | 128));
        _bytes.Add((byte)rest);
    }

    private Thrift Add(byte[] bytes)
    {
        _bytes.AddRange(bytes);
        return this;
    }
}

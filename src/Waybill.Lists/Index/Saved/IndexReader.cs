using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Waybill.Model;

namespace Waybill.Lists;

/// <summary>Reads what <see cref="IndexWriter"/> writes.</summary>
internal sealed class IndexReader(Stream stream) : IDisposable
{
    private readonly BinaryReader _reader = new(stream, Encoding.UTF8, leaveOpen: true);
    private readonly List<string> _texts = [];

    public int Number() => _reader.Read7BitEncodedInt() is var number and >= 0 ? number : throw new InvalidDataException("a number is negative");

    public bool Flag() => _reader.ReadBoolean();

    public string Text()
    {
        var number = Number();
        if (number > 0) return number <= _texts.Count ? _texts[number - 1] : throw new InvalidDataException("a text is missing");
        var text = _reader.ReadString();
        _texts.Add(text);
        return text;
    }

    public string? TextOrNull() => Text() is { Length: > 0 } text ? text : null;

    public DateOnly? Day() => Number() is var number and > 0 ? DateOnly.FromDayNumber(number - 1) : null;

    public DateInterval? Days()
    {
        var (start, end) = (Day(), Day());
        return start is null && end is null ? null : new DateInterval(start, end);
    }

    public ListRef At() => new(Text(), Number());

    /// <summary>A kind: its number must be one of those that are named, which run from 0.</summary>
    public T Kind<T>() where T : unmanaged, Enum
    {
        var number = Number();
        return number < Kinds<T>.Count ? Unsafe.As<int, T>(ref number) : throw new InvalidDataException("a kind is unknown");
    }

    public T[] Many<T>(Func<T> read)
    {
        var items = new T[Count(1)];
        for (var i = 0; i < items.Length; i++) items[i] = read();
        return items;
    }

    public T[] Array<T>() where T : unmanaged
    {
        var items = new T[Count(Marshal.SizeOf<T>())];
        stream.ReadExactly(MemoryMarshal.AsBytes(items.AsSpan()));
        return items;
    }

    public void Dispose() => _reader.Dispose();

    /// <summary>How many items follow: never more than what is left of the file can hold.</summary>
    private int Count(int size)
    {
        var count = Number();
        if ((long)count * size > stream.Length - stream.Position) throw new InvalidDataException("the file is cut off");
        return count;
    }

    private static class Kinds<T> where T : unmanaged, Enum
    {
        public static readonly int Count = Enum.GetValues<T>().Length;
    }
}

using System.Runtime.InteropServices;
using System.Text;
using Waybill.Model;

namespace Waybill.Lists;

/// <summary>Writes the parts of an index; every text is written once.</summary>
internal sealed class IndexWriter(Stream stream) : IDisposable
{
    private readonly BinaryWriter _writer = new(stream, Encoding.UTF8, leaveOpen: true);
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    public void Number(int number) => _writer.Write7BitEncodedInt(number);

    public void Flag(bool flag) => _writer.Write(flag);

    /// <summary>A text: its number when it was written before.</summary>
    public void Text(string text)
    {
        if (_texts.TryGetValue(text, out var number))
        {
            Number(number);
            return;
        }
        _texts.Add(text, _texts.Count + 1);
        Number(0);
        _writer.Write(text);
    }

    public void Day(DateOnly? day) => Number(day is { } known ? known.DayNumber + 1 : 0);

    public void Days(DateInterval? days)
    {
        Day(days?.Start);
        Day(days?.End);
    }

    public void At(ListRef at)
    {
        Text(at.Record);
        Number(at.Line);
    }

    public void Many<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items) write(item);
    }

    public void Array<T>(ReadOnlySpan<T> items) where T : unmanaged
    {
        Number(items.Length);
        _writer.Write(MemoryMarshal.AsBytes(items));
    }

    public void Dispose() => _writer.Dispose();
}

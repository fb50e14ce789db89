namespace Waybill.Movements.Ais;

/// <summary>Reads AIS messages from bytes that are handed to it piece by piece: NMEA 0183 sentences VDM and VDO of any talker,
/// with tag blocks and receivers' stamps. A message costs no memory.</summary>
/// <param name="visitor">Gets the messages and faults.</param>
/// <param name="options">Limits; null for the defaults.</param>
public sealed class AisReader(IAisVisitor visitor, AisReaderOptions? options = null)
{
    private readonly LineSplitter _lines = new((options ?? new AisReaderOptions()).LineLimit);
    private readonly SentenceReader _sentences = new(visitor, options ?? new AisReaderOptions());

    /// <summary>Lines read so far, blank ones and those of other kinds too.</summary>
    public long Lines => _lines.Count;

    /// <summary>Sentences read so far, faulty ones too.</summary>
    public long Sentences => _sentences.Count;

    /// <summary>Takes the next bytes; they may end anywhere.</summary>
    public void Feed(ReadOnlySpan<byte> bytes)
    {
        while (_lines.Next(ref bytes, out var line)) Take(line);
    }

    /// <summary>Says that there are no more bytes: an unfinished line is read, unfinished messages are faults.</summary>
    public void Complete()
    {
        if (_lines.Last(out var line)) Take(line);
        _sentences.Complete();
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">Sentences.</param>
    /// <param name="visitor">Gets the messages and faults.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <param name="stop">Stops between two pieces.</param>
    public static void Read(Stream stream, IAisVisitor visitor, AisReaderOptions? options = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var reader = new AisReader(visitor, options);
        var buffer = new byte[1 << 16];
        while (stream.Read(buffer) is > 0 and var count)
        {
            stop.ThrowIfCancellationRequested();
            reader.Feed(buffer.AsSpan(0, count));
        }
        reader.Complete();
    }

    private void Take(ReadOnlySpan<byte> line)
    {
        if (_lines.TooLong) _sentences.Tell(AisFaultKind.LineTooLong, _lines.Count);
        else _sentences.Take(line, _lines.Count);
    }
}

namespace Waybill.Movements.Ais;

/// <summary>A message of which not all sentences have come yet.</summary>
internal sealed class PartialMessage
{
    private readonly byte[] _payload = new byte[Armour.LongestPayload];
    private readonly (int Start, int Length)[] _parts = new (int, int)[9];
    private readonly byte[] _station = new byte[32];
    private int _used;
    private int _stationLength;
    private int _seen;

    public ulong Key { get; private set; }

    public bool Open { get; private set; }

    public int Total { get; private set; }

    public long FirstLine { get; private set; }

    /// <summary>Number of the sentence that opened it.</summary>
    public long Opened { get; private set; }

    /// <summary>The first receive time among its sentences, or <see cref="Stamp.Unknown"/>.</summary>
    public long Received { get; private set; }

    /// <summary>Fill bits of the last sentence.</summary>
    public int Fill { get; private set; }

    public ReadOnlySpan<byte> Station => _station.AsSpan(0, _stationLength);

    public bool Complete => _seen == (1 << Total) - 1;

    public void Begin(ulong key, int total, long line, long sentence)
    {
        (Key, Total, FirstLine, Opened, Open) = (key, total, line, sentence, true);
        (_used, _seen, _stationLength, Fill, Received) = (0, 0, 0, 0, Stamp.Unknown);
    }

    public void Close() => Open = false;

    /// <summary>Whether a sentence of that number has come already.</summary>
    public bool Has(int number) => (_seen & (1 << (number - 1))) != 0;

    /// <summary>Whether the sentence of that number that came is this one.</summary>
    public bool Repeats(in Sentence sentence)
    {
        var (start, length) = _parts[sentence.Number - 1];
        return sentence.Payload.SequenceEqual(_payload.AsSpan(start, length));
    }

    /// <summary>Takes a sentence.</summary>
    /// <returns>Whether there was room for it.</returns>
    public bool Add(in Sentence sentence, long received, ReadOnlySpan<byte> station)
    {
        if (_used + sentence.Payload.Length > _payload.Length) return false;
        sentence.Payload.CopyTo(_payload.AsSpan(_used));
        _parts[sentence.Number - 1] = (_used, sentence.Payload.Length);
        _used += sentence.Payload.Length;
        _seen |= 1 << (sentence.Number - 1);
        if (sentence.Number == sentence.Total) Fill = sentence.Fill;
        if (Received == Stamp.Unknown) Received = received;
        if (_stationLength == 0)
        {
            _stationLength = Math.Min(station.Length, _station.Length);
            station[.._stationLength].CopyTo(_station);
        }
        return true;
    }

    /// <summary>The payload, its sentences in order.</summary>
    /// <param name="target">At least <see cref="Armour.LongestPayload"/> bytes.</param>
    public ReadOnlySpan<byte> Payload(Span<byte> target)
    {
        var length = 0;
        for (var part = 0; part < Total; part++)
        {
            var (start, count) = _parts[part];
            _payload.AsSpan(start, count).CopyTo(target[length..]);
            length += count;
        }
        return target[..length];
    }
}

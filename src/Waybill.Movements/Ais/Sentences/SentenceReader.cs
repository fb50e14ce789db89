namespace Waybill.Movements.Ais;

/// <summary>Makes messages of lines.</summary>
internal sealed class SentenceReader
{
    private readonly IAisVisitor _visitor;
    private readonly Assembler _assembler;
    private readonly byte[] _bits = new byte[Armour.BufferSize];
    private readonly byte[] _joined = new byte[Armour.LongestPayload];
    private readonly byte[] _stampStation = new byte[9];
    private int _stampStationLength;
    private long _stampTime = Stamp.Unknown;
    private int _stampCheck = -1;
    private bool _stamped;

    public SentenceReader(IAisVisitor visitor, AisReaderOptions options)
    {
        _visitor = visitor;
        _assembler = new Assembler(options, fault => visitor.OnFault(fault));
    }

    /// <summary>Sentences so far, faulty ones too.</summary>
    public long Count { get; private set; }

    /// <summary>Tells a fault.</summary>
    public void Tell(AisFaultKind kind, long line) => _visitor.OnFault(new AisFault(kind, line));

    /// <summary>Gives up messages that are not complete.</summary>
    public void Complete() => _assembler.Complete();

    /// <summary>Takes one line.</summary>
    /// <param name="line">The line; a carriage return at its end is no part of it.</param>
    /// <param name="number">Its number, from 1.</param>
    public void Take(ReadOnlySpan<byte> line, long number)
    {
        if (Sentence.Begins(line)) TakeSentence(line, new LineContext { Line = number, Received = Stamp.Unknown, Group = -1 });
        else TakeOther(line is [.., (byte)'\r'] ? line[..^1] : line, number);
    }

    private void TakeOther(ReadOnlySpan<byte> line, long number)
    {
        if (line.IsEmpty || line[0] == '#') return;
        if (line[0] == '$' && GatehouseStamp.Begins(line))
        {
            Keep(line);
            return;
        }
        ReadOnlySpan<byte> before = [], station = [];
        var (time, group) = (Stamp.Unknown, -1L);
        while (NextTagBlock(line, out var open, out var length))
        {
            if (open > 0) before = line[..open];
            if (!TagBlock.Read(line.Slice(open + 1, length), out var block)) Tell(AisFaultKind.WrongTagBlock, number);
            if (block.Time != Stamp.Unknown) time = block.Time;
            if (block.Group >= 0) group = block.Group;
            if (!block.Station.IsEmpty) station = block.Station;
            line = line[(open + length + 2)..];
        }
        if (line.IsEmpty) return;
        var mark = Mark(line);
        if (mark < 0)
        {
            if (line.IndexOf("VDM,"u8) is 2 or 3 || line.IndexOf("VDO,"u8) is 2 or 3) Tell(AisFaultKind.NoStart, number);
            return;
        }
        if (time == Stamp.Unknown) time = Stamp.Before(line[..mark]);
        if (time == Stamp.Unknown) time = Stamp.Before(before);
        TakeSentence(line[mark..], new LineContext { Line = number, Received = time, Group = group, Station = station });
    }

    /// <summary>The next tag block of a line, before any sentence.</summary>
    private static bool NextTagBlock(ReadOnlySpan<byte> line, out int open, out int length)
    {
        length = 0;
        open = line.IndexOfAny((byte)'\\', (byte)'!');
        if (open < 0 || line[open] == '!') return false;
        length = line[(open + 1)..].IndexOf((byte)'\\');
        return length > 0;
    }

    /// <summary>Where a sentence begins; -1 when none does.</summary>
    private static int Mark(ReadOnlySpan<byte> line)
    {
        for (var at = 0; at < line.Length;)
        {
            var mark = line[at..].IndexOfAny((byte)'!', (byte)'$');
            if (mark < 0) return -1;
            if (Sentence.Begins(line[(at + mark)..])) return at + mark;
            at += mark + 1;
        }
        return -1;
    }

    private void Keep(ReadOnlySpan<byte> line)
    {
        if (!GatehouseStamp.Read(line, out var stamp)) return;
        (_stampTime, _stampCheck, _stamped) = (stamp.Time, stamp.Check, true);
        _stampStationLength = stamp.Station.Length;
        stamp.Station.CopyTo(_stampStation);
    }

    private void TakeSentence(ReadOnlySpan<byte> line, in LineContext context)
    {
        Count++;
        var wrong = Sentence.Read(line, out var sentence);
        if (wrong is { } kind)
        {
            _stamped = false;
            Tell(kind, context.Line);
            return;
        }
        if (_stamped || sentence.Trailer.Length > 1) Place(sentence, WithStamps(sentence, context));
        else Place(sentence, context);
    }

    /// <remarks>The line above gives 0 for reports of the station itself, and the sum of all checksums for a message of several sentences.</remarks>
    /// <summary>A tag block goes before the line above, that before a time in front, that before what follows the checksum.</summary>
    private LineContext WithStamps(in Sentence sentence, in LineContext context)
    {
        var time = context.Received;
        var station = context.Station;
        if (_stamped && (_stampCheck <= 0 || _stampCheck == sentence.Check || sentence.Total > 1))
        {
            if (time == Stamp.Unknown) time = _stampTime;
            if (station.IsEmpty) station = _stampStation.AsSpan(0, _stampStationLength);
        }
        _stamped = false;
        if (time == Stamp.Unknown || station.IsEmpty)
        {
            var after = Stamp.After(sentence.Trailer.TrimEnd("\r "u8), out var receiver);
            if (time == Stamp.Unknown) time = after;
            if (station.IsEmpty) station = receiver;
        }
        return new LineContext { Line = context.Line, Received = time, Group = context.Group, Station = station };
    }

    private void Place(in Sentence sentence, in LineContext context)
    {
        if (sentence.Total == 1)
        {
            Emit(sentence, sentence.Payload, sentence.Fill, context, context.Line);
            return;
        }
        if (_assembler.Add(sentence, context, Count) is not { } whole) return;
        var joined = new LineContext { Line = whole.FirstLine, Received = whole.Received, Station = whole.Station };
        Emit(sentence, whole.Payload(_joined), whole.Fill, joined, context.Line);
    }

    private void Emit(in Sentence sentence, ReadOnlySpan<byte> payload, int fill, in LineContext context, long lastLine)
    {
        var length = (payload.Length * 6) - fill;
        if (length < AisLayout.HeaderLength || payload.Length > Armour.LongestPayload)
        {
            Tell(AisFaultKind.WrongLength, context.Line);
            return;
        }
        if (!Armour.Unpack(payload, _bits))
        {
            Tell(AisFaultKind.WrongPayload, context.Line);
            return;
        }
        var bits = new AisBits(_bits, length);
        if (AisLayouts.Of(bits) is not { } layout)
        {
            Tell(AisFaultKind.UnknownType, context.Line);
            return;
        }
        _visitor.OnMessage(new AisMessage
        {
            Bits = bits,
            Layout = layout,
            Received = context.Received,
            Station = context.Station,
            Channel = sentence.Channel,
            Own = sentence.Own,
            FirstLine = Math.Min(context.Line, lastLine),
            LastLine = Math.Max(context.Line, lastLine),
        });
    }
}

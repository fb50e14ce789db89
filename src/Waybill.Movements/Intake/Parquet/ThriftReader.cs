namespace Waybill.Movements.Intake;

/// <summary>
/// Walks the compact encoding of Thrift, in which Parquet writes its footer and the headers of its pages (Apache Thrift, compact protocol).
/// Nothing is believed: what says to be longer than what is left, or is not of the type that it must be, is an error before anybody makes room for it.
/// </summary>
/// <param name="bytes">The bytes.</param>
/// <param name="number">Gets every whole number and truth value with the struct and field that it stands in; null when none are wanted.</param>
internal ref struct ThriftReader(ReadOnlySpan<byte> bytes, Action<ThriftShape, short, long>? number)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>Bytes read.</summary>
    public int At { get; private set; }

    /// <summary>Walks a struct to its end. The shapes bound how deep it goes.</summary>
    /// <exception cref="EndOfStreamException">When it is longer than the bytes.</exception>
    /// <exception cref="InvalidDataException">When it is not what it must be.</exception>
    public void Struct(ThriftShape shape)
    {
        short id = 0;
        while (true)
        {
            var header = Byte();
            var type = (ThriftType)(header & 15);
            if (header == 0) return;
            id = header >> 4 is > 0 and var step ? (short)(id + step) : (short)Number(Variable(5));
            if (shape.Fields.TryGetValue(id, out var field)) Field(shape, id, field, type);
            else PassUnknown(type);
        }
    }

    private void Field(ThriftShape shape, short id, ThriftField field, ThriftType type)
    {
        if (!field.IsList)
        {
            if (type != field.Type && !(field.Type == ThriftType.True && type == ThriftType.False)) throw new InvalidDataException($"field {id} of {shape.Name} is of another type");
            // The type of a truth value is the value.
            if (field.Type == ThriftType.True) number?.Invoke(shape, id, type == ThriftType.True ? 1 : 0);
            else Value(shape, id, field);
            return;
        }
        if (type != ThriftType.List) throw new InvalidDataException($"field {id} of {shape.Name} is no list");
        var header = Byte();
        var count = header >> 4 is < 15 and var few ? (ulong)few : Variable(5);
        // Each element has a byte at least.
        if (count > (ulong)(_bytes.Length - At)) throw new EndOfStreamException();
        if (count > 0 && (ThriftType)(header & 15) != field.Type) throw new InvalidDataException($"field {id} of {shape.Name} is a list of another type");
        for (var i = 0UL; i < count; i++) Value(shape, id, field);
    }

    private void Value(ThriftShape shape, short id, ThriftField field)
    {
        switch (field.Type)
        {
            case ThriftType.Struct: Struct(field.Of!); break;
            case ThriftType.Int16 or ThriftType.Int32: Tell(shape, id, Variable(5)); break;
            case ThriftType.Int64: Tell(shape, id, Variable(10)); break;
            default: PassUnknown(field.Type); break;
        }
    }

    private readonly void Tell(ThriftShape shape, short id, ulong raw) => number?.Invoke(shape, id, Number(raw));

    /// <summary>Passes over a value of a field that is not in the shapes. Structs and lists that nobody knows are no part of Parquet.</summary>
    private void PassUnknown(ThriftType type)
    {
        switch (type)
        {
            case ThriftType.True or ThriftType.False: break;
            case ThriftType.Byte: Byte(); break;
            case ThriftType.Int16 or ThriftType.Int32: Variable(5); break;
            case ThriftType.Int64: Variable(10); break;
            case ThriftType.Double: Pass(8); break;
            case ThriftType.Binary: Pass(Variable(5)); break;
            default: throw new InvalidDataException("a field that is not known");
        }
    }

    private static long Number(ulong raw) => (long)(raw >> 1) ^ -(long)(raw & 1);

    private ulong Variable(int most)
    {
        var value = 0UL;
        for (var i = 0; i < most; i++)
        {
            var part = Byte();
            value |= (ulong)(part & 127) << (7 * i);
            if (part >= 128) continue;
            return most > 5 || value <= uint.MaxValue ? value : throw new InvalidDataException("a number larger than its type");
        }
        throw new InvalidDataException("a number longer than its type");
    }

    private byte Byte() => At < _bytes.Length ? _bytes[At++] : throw new EndOfStreamException();

    private void Pass(ulong count)
    {
        if (count > (ulong)(_bytes.Length - At)) throw new EndOfStreamException();
        At += (int)count;
    }
}

/// <summary>Types of the compact protocol.</summary>
internal enum ThriftType
{
    Stop,
    True,
    False,
    Byte,
    Int16,
    Int32,
    Int64,
    Double,
    Binary,
    List,
    Set,
    Map,
    Struct,
}

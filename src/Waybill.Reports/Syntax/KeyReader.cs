using System.Buffers.Binary;

namespace Waybill.Reports.Syntax;

/// <summary>Reads keys that a model file keeps in ascending order, each as its distance from the one before, seven bits a byte, and what stands between them.</summary>
internal ref struct KeyReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;
    private uint _key;

    /// <summary>Whether nothing is left.</summary>
    public readonly bool IsAtEnd => _rest.IsEmpty;

    /// <summary>The next key.</summary>
    /// <exception cref="InvalidDataException">The file is cut short.</exception>
    public uint Next()
    {
        byte part;
        uint step = 0;
        var shift = 0;
        var at = 0;
        do
        {
            if (at == _rest.Length) throw new InvalidDataException("A model file is cut short.");
            part = _rest[at++];
            step |= (uint)(part & 127) << shift;
            shift += 7;
        }
        while (part > 127 && shift < 32);
        _rest = _rest[at..];
        return _key += step;
    }

    /// <summary>Begins to count from nothing again: other keys follow.</summary>
    public void Restart() => _key = 0;

    /// <summary>So many bytes as they stand.</summary>
    /// <exception cref="InvalidDataException">The file is cut short.</exception>
    public ReadOnlySpan<byte> Take(int count)
    {
        if (_rest.Length < count) throw new InvalidDataException("A model file is cut short.");
        var bytes = _rest[..count];
        _rest = _rest[count..];
        return bytes;
    }

    /// <summary>Two bytes as a number.</summary>
    /// <exception cref="InvalidDataException">The file is cut short.</exception>
    public ushort Value() => BinaryPrimitives.ReadUInt16LittleEndian(Take(sizeof(ushort)));
}

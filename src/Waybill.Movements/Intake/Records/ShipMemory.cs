using System.Runtime.InteropServices;

namespace Waybill.Movements.Intake;

/// <summary>The last record of every ship of a file.</summary>
internal sealed class ShipMemory
{
    private readonly Dictionary<int, LastRecord> _ships = [];

    public ref LastRecord Of(int mmsi) => ref CollectionsMarshal.GetValueRefOrAddDefault(_ships, mmsi, out _);
}

/// <summary>What is kept of a ship's last record.</summary>
internal struct LastRecord
{
    public long Ticks;
    public double Lat;
    public double Lon;
    private ulong _static;

    /// <summary>Whether something is said of the ship that was not said the last time.</summary>
    public bool Differs(in RawStatic said)
    {
        var hash = Hash(14695981039346656037UL, said.Imo);
        hash = Hash(hash, said.Name);
        hash = Hash(hash, said.CallSign);
        hash = Hash(hash, said.ShipType);
        hash = Hash(hash, said.Length);
        hash = Hash(hash, said.Width);
        hash = Hash(hash, said.Draught);
        hash = Hash(hash, said.Destination);
        hash = Hash(hash, said.ToBow);
        hash = Hash(hash, said.ToStern);
        hash = Hash(hash, said.ToPort);
        hash = Hash(hash, said.ToStarboard);
        if (hash == _static) return false;
        _static = hash;
        return true;
    }

    /// <summary>FNV-1a, eight bytes at a time, and the length.</summary>
    private static ulong Hash(ulong hash, ReadOnlySpan<byte> text)
    {
        hash = (hash ^ (uint)text.Length) * 1099511628211UL;
        while (text.Length >= 8)
        {
            hash = (hash ^ MemoryMarshal.Read<ulong>(text)) * 1099511628211UL;
            hash ^= hash >> 29;
            text = text[8..];
        }
        foreach (var letter in text) hash = (hash ^ letter) * 1099511628211UL;
        return hash;
    }
}

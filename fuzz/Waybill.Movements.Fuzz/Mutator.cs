using System.Buffers.Binary;
using System.Text;

namespace Waybill.Movements.Fuzz;

/// <summary>Makes damaged files of good ones, and of damaged ones that were kept: bytes changed, cut out, doubled, pieces of one file put into another.</summary>
internal sealed class Mutator(int seed, IReadOnlyList<byte[]> seeds)
{
    private const int Largest = 1 << 14;

    /// <summary>Numbers at the edges of what a field holds.</summary>
    private static readonly long[] Edges = [0, 1, -1, 127, 128, 255, 256, 32767, 32768, 65535, 65536, int.MaxValue, int.MinValue, uint.MaxValue, long.MaxValue, long.MinValue];

    private readonly Random _random = new(seed);
    private readonly List<byte[]> _files = [.. seeds];

    /// <summary>Number of files that others are made of.</summary>
    public int Kept => _files.Count;

    /// <summary>Keeps a file: it reached something new.</summary>
    public void Keep(byte[] file) => _files.Add(file);

    public byte[] Next()
    {
        // The newest half of the time: what has just reached something new is likeliest to lead on.
        var file = (_random.Next(2) == 0 ? _files[_random.Next(_files.Count)] : _files[^(1 + _random.Next(Math.Min(40, _files.Count)))]).ToList();
        for (var i = 1 << _random.Next(5); i > 0; i--) Damage(file);
        var bytes = file.ToArray();
        if (_random.Next(2) == 0) MendChecksums(bytes);
        return bytes;
    }

    private void Damage(List<byte> file)
    {
        if (file.Count == 0) file.Add((byte)',');
        var at = _random.Next(file.Count);
        switch (_random.Next(10))
        {
            case 0: file[at] = (byte)_random.Next(256); break;
            case 1: file[at] ^= (byte)(1 << _random.Next(8)); break;
            case 2: file[at] = ",;\"\n{}[]:\\!$*0919-.eE/ "u8[_random.Next(23)]; break;
            case 3: file.RemoveRange(at, Math.Min(_random.Next(1, 20), file.Count - at)); break;
            case 4: file.InsertRange(at, file.GetRange(at, Math.Min(_random.Next(1, 200), file.Count - at))); break;
            case 5:
                var other = _files[_random.Next(_files.Count)];
                if (other.Length == 0) break;
                var from = _random.Next(other.Length);
                file.InsertRange(at, other.AsSpan(from, Math.Min(_random.Next(1, 200), other.Length - from)));
                break;
            case 6: file.InsertRange(at, Enumerable.Repeat(file[at], _random.Next(1, 400))); break;
            case 7: file.InsertRange(at, Encoding.ASCII.GetBytes($"{Edges[_random.Next(Edges.Length)]}")); break;
            case 8: file.InsertRange(at, Encoding.ASCII.GetBytes($"{_random.NextInt64(long.MinValue, long.MaxValue)}")); break;
            default: Overwrite(file, at); break;
        }
        if (file.Count > Largest) file.RemoveRange(Largest, file.Count - Largest);
    }

    /// <summary>Puts a number at the edge of something over what stands there: plain, or in the variable length of Thrift.</summary>
    private void Overwrite(List<byte> file, int at)
    {
        var edge = Edges[_random.Next(Edges.Length)];
        Span<byte> number = stackalloc byte[10];
        int length;
        if (_random.Next(2) == 0)
        {
            BinaryPrimitives.WriteInt64LittleEndian(number, edge);
            length = 1 << _random.Next(4);
        }
        else
        {
            var rest = (ulong)edge;
            for (length = 0; length < number.Length; rest >>= 7)
            {
                number[length++] = (byte)(rest > 127 ? rest | 128 : rest);
                if (rest <= 127) break;
            }
        }
        for (var i = 0; i < length && at + i < file.Count; i++) file[at + i] = number[i];
    }

    /// <summary>Gives sentences the checksum that they now have, so that what is behind the check is reached.</summary>
    private static void MendChecksums(byte[] bytes)
    {
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] != '!') continue;
            var star = Array.IndexOf(bytes, (byte)'*', at);
            if (star < 0 || star + 2 >= bytes.Length) return;
            var sum = 0;
            for (var i = at + 1; i < star; i++) sum ^= bytes[i];
            (bytes[star + 1], bytes[star + 2]) = ("0123456789ABCDEF"u8[sum >> 4], "0123456789ABCDEF"u8[sum & 15]);
        }
    }
}

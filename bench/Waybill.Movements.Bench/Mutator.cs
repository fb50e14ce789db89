using System.Text;
using Waybill.Movements.Ais;

namespace Waybill.Movements.Bench;

/// <summary>Makes damaged files of good ones: bytes changed, cut out, doubled, and pieces of one file put into another.</summary>
internal sealed class Mutator
{
    private const int Largest = 1 << 14;

    private static readonly string[] Texts =
    [
        "MMSI,BaseDateTime,LAT,LON,SOG,COG,Heading,VesselName,IMO,CallSign,VesselType,Status\n211000001,2023-09-07T03:12:05,42.2,130.3,12.3,360.0,511.0,\"A \"\"B\"\", C\",IMO9179842,U,70,8.0\n",
        "# Timestamp,Type of mobile,MMSI,Latitude,Longitude,Navigational status,A,B,C,D\n01/06/2018 00:00:00,Class A,219000001,91.0,0.0,Moored,1,2,3,4\n12/13/2018 00:00:00,Base Station,2190001,1,1,,,,,\n",
        "\uFEFFid;ts;x;y\n7;1694056325250;1e1;-5\n",
        "{\"MessageType\":\"PositionReport\",\"MetaData\":{\"MMSI\":273000001,\"time_utc\":\"2023-09-07 03:12:05.318 +0000 UTC\"},\"Message\":{\"PositionReport\":{\"Latitude\":42.2,\"Longitude\":130.3,\"Sog\":0.1}}}\n{\"a\":[1,{\"b\":\"\\u00e9\\ud83d\\ude00\"}],\"mmsi\":1,\"shipname\":\"\\n\",\"time\":1694056325,\"lat\":0,\"lon\":0}\n",
        "{\"type\":\"FeatureCollection\",\"features\":[{\"id\":\"d\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[130.3,42.2]},\"properties\":{\"mmsi\":1,\"timestamp\":\"2023-09-07T02:00:05Z\",\"length_m\":120}}]}",
        "start,end,ship,imo,mmsi,place,lat,lon,statement\n2023-09-07/2023-10,2023,Angara,9179842,273000001,Rajin,42,130,\"a\nb\"\n",
        "\\s:r1,c:1120959341,g:1-2-77*00\\!AIVDM,1,1,,B,13aIkM@P00PJ@qPNL=e@0?wJ28JO,0*65,r003669946,1325394060\r\n$PGHP,1,2013,11,12,12,0,0,11,219,,2190067,1,65*21\n2013-11-12 12:00:00.5 !AIVDO,1,1,,A,400,0*00\n",
    ];

    private readonly Random _random;
    private readonly List<byte[]> _files;

    public Mutator(int seed)
    {
        _random = new Random(seed);
        using var stream = new MemoryStream();
        var writer = new AisSentenceWriter(stream);
        foreach (var key in AisLayouts.All.Keys) writer.Write(new AisDraft(key, 211000000), 1694056325250, "north");
        writer.Flush();
        _files = [.. Texts.Select(Encoding.UTF8.GetBytes), stream.ToArray()];
    }

    public byte[] Next()
    {
        var file = _files[_random.Next(_files.Count)].ToList();
        for (var i = _random.Next(1, 16); i > 0; i--) Damage(file);
        var bytes = file.ToArray();
        if (_random.Next(2) == 0) MendChecksums(bytes);
        return bytes;
    }

    private void Damage(List<byte> file)
    {
        if (file.Count == 0) file.Add((byte)',');
        var at = _random.Next(file.Count);
        switch (_random.Next(8))
        {
            case 0: file[at] = (byte)_random.Next(256); break;
            case 1: file[at] ^= (byte)(1 << _random.Next(8)); break;
            case 2: file[at] = ",;\"\n{}[]:\\!$*0919-.eE/ "u8[_random.Next(23)]; break;
            case 3: file.RemoveRange(at, Math.Min(_random.Next(1, 20), file.Count - at)); break;
            case 4: file.InsertRange(at, file.GetRange(at, Math.Min(_random.Next(1, 200), file.Count - at))); break;
            case 5:
                var other = _files[_random.Next(_files.Count)];
                var from = _random.Next(other.Length);
                file.InsertRange(at, other.AsSpan(from, Math.Min(_random.Next(1, 200), other.Length - from)));
                break;
            case 6: file.InsertRange(at, Enumerable.Repeat(file[at], _random.Next(1, 400))); break;
            default: file.InsertRange(at, Encoding.ASCII.GetBytes($"{_random.NextInt64(long.MinValue, long.MaxValue)}")); break;
        }
        if (file.Count > Largest) file.RemoveRange(Largest, file.Count - Largest);
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

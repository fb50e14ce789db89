using System.IO.Compression;
using System.Text;
using Waybill.Movements.Ais;

namespace Waybill.Movements.Fuzz;

/// <summary>Good files to begin with, small ones of every format.</summary>
internal static class SeedFiles
{
    public static IReadOnlyList<byte[]> Tables { get; } = Bytes(
        "MMSI,BaseDateTime,LAT,LON,SOG,COG,Heading,VesselName,IMO,CallSign,VesselType,Status\n211000001,2023-09-07T03:12:05,42.2,130.3,12.3,360.0,511.0,\"A \"\"B\"\", C\",IMO9179842,U,70,8.0\n",
        "# Timestamp,Type of mobile,MMSI,Latitude,Longitude,Navigational status,A,B,C,D\n01/06/2018 00:00:00,Class A,219000001,91.0,0.0,Moored,1,2,3,4\n12/13/2018 00:00:00,Base Station,2190001,1,1,,,,,\n",
        "\uFEFFid;ts;x;y\n7;1694056325250;1e1;-5\n");

    public static IReadOnlyList<byte[]> Json { get; } = Bytes(
        "{\"MessageType\":\"PositionReport\",\"MetaData\":{\"MMSI\":273000001,\"time_utc\":\"2023-09-07 03:12:05.318 +0000 UTC\"},\"Message\":{\"PositionReport\":{\"Latitude\":42.2,\"Longitude\":130.3,\"Sog\":0.1}}}\n{\"a\":[1,{\"b\":\"\\u00e9\\ud83d\\ude00\"}],\"mmsi\":1,\"shipname\":\"\\n\",\"time\":1694056325,\"lat\":0,\"lon\":0}\n",
        "{\"type\":\"FeatureCollection\",\"features\":[{\"id\":\"d\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[130.3,42.2]},\"properties\":{\"mmsi\":1,\"timestamp\":\"2023-09-07T02:00:05Z\",\"length_m\":120}}]}");

    public static IReadOnlyList<byte[]> Lists { get; } = Bytes(
        "start,end,ship,imo,mmsi,place,lat,lon,statement\n2023-09-07/2023-10,2023,Angara,9179842,273000001,Rajin,42,130,\"a\nb\"\n",
        "imo,flag,former_flags\nIMO 9179842,RUS,PAN; LBR\n",
        "id,time,lat,lon,length,width,probability,sensor,scene\nd1,2023-09-07T02:00:05Z,42.2,130.3,120,20,0.9,S1,a\n");

    public static IReadOnlyList<byte[]> Ports { get; } = Bytes("Rajin\tPRK\tport\t42.25\t130.3\t4\tNajin, Rason, 라진\n# a remark\nDunai\tRUS\tpier\t42.88\t132.34\t\t\n");

    /// <summary>One sentence or more of every type, with the stamps that receivers put before and behind.</summary>
    public static IReadOnlyList<byte[]> Sentences()
    {
        using var stream = new MemoryStream();
        var writer = new AisSentenceWriter(stream);
        foreach (var key in AisLayouts.All.Keys) writer.Write(new AisDraft(key, 211000000), 1694056325250, "north");
        writer.Flush();
        var all = Encoding.ASCII.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. all.Chunk(4).Select(lines => Encoding.ASCII.GetBytes(string.Join('\n', lines) + "\n")),
            .. Bytes("\\s:r1,c:1120959341,g:1-2-77*00\\!AIVDM,1,1,,B,13aIkM@P00PJ@qPNL=e@0?wJ28JO,0*65,r003669946,1325394060\r\n$PGHP,1,2013,11,12,12,0,0,11,219,,2190067,1,65*21\n2013-11-12 12:00:00.5 !AIVDO,1,1,,A,400,0*00\n"),
        ];
    }

    public static IReadOnlyList<byte[]> Packed()
    {
        using var gzip = new MemoryStream();
        using (var packed = new GZipStream(gzip, CompressionLevel.Optimal, leaveOpen: true)) packed.Write(Tables[0]);
        using var zstandard = new MemoryStream();
        using (var packed = new ZstdSharp.CompressionStream(zstandard, leaveOpen: true)) packed.Write(Tables[0]);
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = archive.CreateEntry("a.csv").Open())
            entry.Write(Tables[0]);
        return [gzip.ToArray(), zstandard.ToArray(), zip.ToArray()];
    }

    public static IReadOnlyList<byte[]> Parquet()
    {
        var assembly = typeof(SeedFiles).Assembly;
        return [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith("Seeds/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Resource)];

        byte[] Resource(string name)
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            return memory.ToArray();
        }
    }

    private static IReadOnlyList<byte[]> Bytes(params string[] texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];
}

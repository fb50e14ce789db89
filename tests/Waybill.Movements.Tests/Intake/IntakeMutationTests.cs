using System.Text;
using Waybill.Movements.Intake;

namespace Waybill.Movements.Tests.Intake;

/// <summary>Damaged files: whatever the bytes are, no exception escapes.</summary>
public class IntakeMutationTests
{
    private static readonly string[] Seeds =
    [
        "mmsi,time,lat,lon,sog,cog,heading,name,status\n211000001,2023-01-01T00:00:00,54.1,10.2,1.5,200.1,199,\"A, \"\"B\"\"\",5\n211000002,01/02/2023 00:00:00,54.1,10.2,,,,,Moored\n",
        "{\"mmsi\":211000001,\"timestamp\":\"2023-01-02T03:04:05Z\",\"lat\":54.5,\"lon\":-10.25,\"name\":\"\\u0041\"}\n{\"mmsi\":211000002,\"coordinates\":[1,2],\"time\":1672628645}\n",
        "[{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[10.5,54.5]},\"properties\":{\"mmsi\":211000001,\"timestampExternal\":1672628645000}}]",
        "date,ship,imo,place,lat,lon,id,time\n2023-09-07,Angara,9179842,Rajin,42,130,d1,2023-01-01\n",
        "\\c:1672628645*5A\\!AIVDM,1,1,,B,13aIkM@P00PJ@qPNL=e@0?wJ28JO,0*65\n",
    ];

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public void No_damage_stops_a_reader(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 4000; round++)
        {
            var bytes = Encoding.UTF8.GetBytes(Seeds[random.Next(Seeds.Length)]).ToList();
            for (var i = random.Next(1, 12); i > 0; i--)
            {
                var at = random.Next(bytes.Count);
                if (random.Next(4) == 0) bytes.InsertRange(at, bytes.GetRange(0, random.Next(Math.Min(20, bytes.Count))));
                else if (random.Next(4) == 0) bytes.RemoveRange(at, Math.Min(random.Next(5), bytes.Count - at - 1));
                else bytes[at] = (byte)(random.Next(2) == 0 ? random.Next(256) : ",\"\n{}[]:;9-.eE\\u"[random.Next(16)]);
                if (bytes.Count == 0) bytes.Add(0);
            }
            var damaged = bytes.ToArray();
            Gathered.Read(damaged, new PositionReaderOptions { RowLimit = 4096 });
            using var stream = new MemoryStream(damaged);
            DetectionReader.Read(stream);
            stream.Position = 0;
            SightingReader.Read(stream);
        }
    }
}

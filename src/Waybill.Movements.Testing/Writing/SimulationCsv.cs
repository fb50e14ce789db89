using System.Globalization;
using Waybill.Model;

namespace Waybill.Movements.Testing;

/// <summary>Writes a simulation as the files that other programs read.</summary>
public static class SimulationCsv
{
    /// <summary>Positions by time, with the columns of MarineCadastre (NOAA and BOEM, 2018 and later).</summary>
    public static void Positions(Simulation simulation, TextWriter output)
    {
        output.Write("MMSI,BaseDateTime,LAT,LON,SOG,COG,Heading,VesselName,IMO,CallSign,VesselType,Status,Length,Width,Draft,Cargo,TransceiverClass\n");
        var ships = simulation.Ships.ToDictionary(ship => ship.Mmsi);
        foreach (var p in simulation.Positions.OrderBy(p => p.Time).ThenBy(p => p.Mmsi.Value))
        {
            var ship = ships[p.Mmsi];
            output.Write(string.Create(CultureInfo.InvariantCulture,
                $"{p.Mmsi},{p.Time:yyyy-MM-ddTHH:mm:ss},{p.Lat:0.00000},{p.Lon:0.00000},{p.Sog:0.0},{p.Cog:0.0},511.0,{ship.Name},,,70,{(int)p.Status},{ship.LengthMetres:0},,,,A\n"));
        }
    }

    /// <summary>Detections by time.</summary>
    public static void Detections(Simulation simulation, TextWriter output)
    {
        output.Write("id,time,lat,lon,length,probability,sensor,scene\n");
        foreach (var d in simulation.Detections.OrderBy(d => d.Time).ThenBy(d => d.Id, StringComparer.Ordinal))
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{d.Id},{d.Time:yyyy-MM-ddTHH:mm:ssZ},{d.At.Lat:0.00000},{d.At.Lon:0.00000},{d.LengthMetres:0},{d.Probability},{d.Sensor},{d.Scene}\n"));
    }

    /// <summary>Sightings by day.</summary>
    public static void Sightings(Simulation simulation, TextWriter output)
    {
        output.Write("date,ship,place,statement\n");
        foreach (var s in simulation.Sightings.OrderBy(s => s.Start).ThenBy(s => s.ShipName, StringComparer.Ordinal))
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{s.Start:yyyy-MM-dd},{s.ShipName},{s.PlaceName},{s.Statement}\n"));
    }

    /// <summary>What truly happened: role, stays, shuttles and meetings of every ship.</summary>
    public static void Truth(Simulation simulation, TextWriter output)
    {
        output.Write("kind,mmsi,other,place,start,end,number\n");
        foreach (var ship in simulation.Ships)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"role,{ship.Mmsi},,{ClaimNames.Of(ship.Role)},,,{ship.LengthMetres:0}\n"));
            foreach (var stay in ship.Stays)
                output.Write(string.Create(CultureInfo.InvariantCulture, $"stay,{ship.Mmsi},,{stay.Port},{stay.Start:s}Z,{stay.End:s}Z,{stay.Messages}\n"));
        }
        foreach (var s in simulation.Shuttles) output.Write(string.Create(CultureInfo.InvariantCulture, $"shuttle,{s.Ship},,{s.Near}-{s.Far},,,{s.Calls}\n"));
        foreach (var m in simulation.Meetings) output.Write(string.Create(CultureInfo.InvariantCulture, $"meeting,{m.A},{m.B},,{m.Start:s}Z,{m.End:s}Z,{(m.Audible ? 1 : 0)}\n"));
    }
}

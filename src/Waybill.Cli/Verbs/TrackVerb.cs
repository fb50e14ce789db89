using System.Buffers;
using System.CommandLine;
using System.Globalization;
using System.Text;
using Waybill.Ledger;
using Waybill.Model;
using Waybill.Movements;

namespace Waybill.Cli;

/// <summary><c>waybill track</c>: positions in, movement events out.</summary>
internal static class TrackVerb
{
    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = "Files of positions (AIS sentences, CSV with a header, JSON lines; .gz and .zip too), folders of them, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string[]> Ports = new("--ports")
    {
        Description = "Ports of one's own (tab-separated: name, country, kind, latitude, longitude, radius in km, other names); they come before the built-in ones and replace those of the same name. May be repeated.",
        HelpName = "FILE",
    };

    private static readonly Option<string[]> Detections = new("--detections")
    {
        Description = "Ships seen from satellites: CSV by header names, or GeoJSON. May be repeated.",
        HelpName = "FILE",
    };

    private static readonly Option<string[]> Sightings = new("--sightings")
    {
        Description = "Dated statements that put a ship at a place: CSV by header names. May be repeated.",
        HelpName = "FILE",
    };

    private static readonly Option<string[]> Ships = new("--ships")
    {
        Description = "Ships with the flags that they fly and flew: CSV with the columns imo, flag, former_flags (ISO 3166-1 alpha-3). May be repeated.",
        HelpName = "FILE",
    };

    private static readonly Option<int?> Memory = new("--memory")
    {
        Description = "MiB of memory for positions; what does not fit goes to a temporary file, and the events stay the same. Default: a quarter of what the machine or container has.",
        HelpName = "MIB",
    };

    private static readonly Option<string?> Temporary = new("--temp")
    {
        Description = "Folder of the temporary file, on a disk with room for 48 bytes a position. Default: the system's (TMPDIR).",
        HelpName = "FOLDER",
    };

    public static Command Create()
    {
        var command = new Command("track", "Finds what ships did: visits, gaps, encounters, loitering, jumps, conflicts of identity, voyages, shuttles, dark ships.") { Paths, Ports, Detections, Sightings, Ships, Memory, Temporary };
        command.SetAction(call => Session.Run(call, session =>
            Run(session, new Input(call.GetValue(Paths)!, call.GetValue(Ports) ?? [], call.GetValue(Detections) ?? [], call.GetValue(Sightings) ?? [], call.GetValue(Ships) ?? []), Spilling(call.GetValue(Memory), call.GetValue(Temporary)))));
        return command;
    }

    private static SpillOptions Spilling(int? memory, string? folder)
    {
        if (memory is < 1) throw new WrongUsageException("--memory is a number of MiB, 1 at least");
        return ScratchFolder.Spilling(folder ?? Path.GetTempPath(), memory is { } mebibytes ? (long)mebibytes << 20 : null);
    }

    private static void Run(Session session, Input input, SpillOptions spilling)
    {
        try
        {
            Find(session, input, spilling);
        }
        catch (SpillException e)
        {
            session.Tell(e.Fault);
        }
    }

    private static void Find(Session session, Input input, SpillOptions spilling)
    {
        ReportPaths.Check([.. input.Positions, .. input.Ports, .. input.Detections, .. input.Sightings, .. input.Ships]);
        var list = PortList.Standard;
        foreach (var file in input.Ports) MovementFiles.Open(file, stream => list = list.With(PortList.Read(stream, file, new FaultSink(session))), session.Tell);
        using var intake = new MovementIntake(list, spilling: spilling);
        var done = 0L;
        foreach (var file in ReportPaths.Files(input.Positions, MovementFiles.IsWanted, session.Tell))
        {
            Told(session, file, (stream, tell) =>
            {
                var tally = intake.Positions(stream, file, tell, more => session.Progress.Report(done += more, "positions read"), session.Stopped);
                if (tally.Summary is { } oddities) session.Note(string.Create(CultureInfo.InvariantCulture, $"{file}: of {tally.Records:N0} records, {oddities}"));
            });
        }
        foreach (var file in input.Detections) Told(session, file, (stream, tell) => intake.Detections(stream, file, tell));
        foreach (var file in input.Sightings) Told(session, file, (stream, tell) => intake.Sightings(stream, file, tell));
        foreach (var file in input.Ships) Told(session, file, (stream, tell) => intake.Ships(stream, file, tell));
        if (session.Stopped.IsCancellationRequested) return;
        var result = intake.Find();
        Print(session, result);
        session.Note(string.Create(CultureInfo.InvariantCulture,
            $"{result.Positions:N0} positions of {result.Ships:N0} ships, {result.Duplicates:N0} of them doubles; {result.Events.Count:N0} events"));
    }

    private static void Told(Session session, string file, Action<Stream, Action<Fault>> read)
    {
        var faults = new FaultTally(session, file);
        MovementFiles.Open(file, stream => read(stream, faults.Tell), session.Tell);
        faults.Close();
    }

    private static void Print(Session session, MovementResult result)
    {
        var output = new ArrayBufferWriter<byte>();
        if (!session.Json)
        {
            EventTable.Write(result.Events, output);
            session.Output.Write(output.WrittenSpan);
            return;
        }
        foreach (var e in result.Events)
        {
            session.Output.Write(Encoding.UTF8.GetBytes(MovementJson.ToLine(e)));
            session.Output.WriteByte((byte)'\n');
        }
    }

    /// <summary>The files of a call.</summary>
    private sealed record Input(string[] Positions, string[] Ports, string[] Detections, string[] Sightings, string[] Ships);

    /// <summary>A collection that tells each fault at once.</summary>
    private sealed class FaultSink(Session session) : System.Collections.ObjectModel.Collection<Fault>
    {
        protected override void InsertItem(int index, Fault item) => session.Tell(item);
    }
}

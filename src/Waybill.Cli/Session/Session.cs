using System.CommandLine;
using System.Runtime.InteropServices;
using System.Text;
using Waybill.Model;

namespace Waybill.Cli;

/// <summary>One call of a verb: where its output goes, what went wrong, whether it is to stop.</summary>
internal sealed class Session : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly List<PosixSignalRegistration> _signals = [];

    private Session(ParseResult call)
    {
        Json = call.GetValue(Common.Json);
        Quiet = call.GetValue(Common.Quiet);
        Output = Console.OpenStandardOutput();
        Progress = new Progress(Console.Error, Quiet ? ProgressStyle.None : Console.IsErrorRedirected ? ProgressStyle.Lines : ProgressStyle.Live, TimeProvider.System);
        _signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop));
        _signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop));
    }

    /// <summary>Whether standard output is for a machine.</summary>
    public bool Json { get; }

    /// <summary>Whether notes are unwanted.</summary>
    public bool Quiet { get; }

    /// <summary>Standard output.</summary>
    public Stream Output { get; }

    /// <summary>Progress on standard error.</summary>
    public Progress Progress { get; }

    /// <summary>Cancelled by the first Ctrl-C; the second ends the process.</summary>
    public CancellationToken Stopped => _stop.Token;

    /// <summary>Number of faults told so far.</summary>
    public int Faults { get; private set; }

    /// <summary>Runs a verb and answers with the exit code.</summary>
    public static int Run(ParseResult call, Action<Session> verb)
    {
        using var session = new Session(call);
        try
        {
            verb(session);
            session.Output.Flush();
        }
        catch (WrongUsageException e)
        {
            session.Progress.Say($"waybill: {e.Message}");
            return Exit.WrongUsage;
        }
        catch (OperationCanceledException) when (session.Stopped.IsCancellationRequested)
        {
            return Exit.Interrupted;
        }
        catch (IOException e)
        {
            session.Tell(new Fault("standard output", null, $"cannot be written: {e.Message}"));
        }
        return session.Stopped.IsCancellationRequested ? Exit.Interrupted : session.Faults > 0 ? Exit.Faulty : Exit.Done;
    }

    /// <summary>Tells a fault on standard error.</summary>
    public void Tell(Fault fault)
    {
        Faults++;
        Progress.Say(fault.ToString());
    }

    /// <summary>Tells faults on standard error.</summary>
    public void Tell(IEnumerable<Fault> faults)
    {
        foreach (var fault in faults) Tell(fault);
    }

    /// <summary>Tells something that is no fault, unless notes are unwanted.</summary>
    public void Note(string message)
    {
        if (!Quiet) Progress.Say($"waybill: {message}");
    }

    /// <summary>Says the last word of a run: on standard output for a person, as a note where that is for a machine.</summary>
    public void Conclude(string message)
    {
        if (Json) Note(message);
        else Output.Write(Encoding.UTF8.GetBytes(message + Environment.NewLine));
    }

    public void Dispose()
    {
        Progress.Dispose();
        foreach (var signal in _signals) signal.Dispose();
        _stop.Dispose();
        Output.Dispose();
    }

    private void Stop(PosixSignalContext signal)
    {
        signal.Cancel = !_stop.IsCancellationRequested;
        _stop.Cancel();
    }
}

using Waybill.Movements.Ais;

namespace Waybill.Cli;

/// <summary>Writes the messages of one file after the other to standard output.</summary>
internal sealed class MessageOutput : IAisVisitor
{
    /// <summary>Messages between two words of progress.</summary>
    private const long Step = 1 << 14;

    private readonly Session _session;
    private readonly AisJsonWriter? _json;
    private readonly AisCsvWriter? _csv;
    private string _file = "";
    private FaultTally? _faults;

    public MessageOutput(Session session, bool csv, bool raw)
    {
        _session = session;
        if (csv) _csv = new AisCsvWriter(session.Output, raw);
        else _json = new AisJsonWriter(session.Output, raw);
    }

    /// <summary>Messages so far.</summary>
    public long Messages { get; private set; }

    /// <summary>Sentences so far, faulty ones too.</summary>
    public long Sentences { get; private set; }

    /// <summary>Decodes a file.</summary>
    public void Read(string file)
    {
        _file = file;
        _faults = new FaultTally(_session, file);
        _json?.Begin(file);
        _csv?.Begin(file);
        var reader = new AisReader(this);
        SentenceFiles.Read(file, stream => Feed(reader, stream), _session.Tell);
        reader.Complete();
        Sentences += reader.Sentences;
        _faults.Close();
    }

    public void OnMessage(in AisMessage message)
    {
        _json?.Write(message);
        _csv?.Write(message);
        if (++Messages % Step == 0) _session.Progress.Report(Messages, "messages");
    }

    public void OnFault(in AisFault fault) => _faults!.Tell(fault.In(_file));

    public void Flush()
    {
        _json?.Flush();
        _csv?.Flush();
    }

    private void Feed(AisReader reader, Stream stream)
    {
        var buffer = new byte[1 << 16];
        while (!_session.Stopped.IsCancellationRequested && stream.Read(buffer) is > 0 and var count) reader.Feed(buffer.AsSpan(0, count));
    }
}

using Waybill.Model;

namespace Waybill.Movements;

/// <summary>The temporary files cannot be written or read: the disk is full, or the folder cannot be used. What was read so far is lost.</summary>
public sealed class SpillException : Exception
{
    internal SpillException(string space, Exception inner) : base($"{space}: {Reason(inner)}", inner) => Fault = new Fault(space, null, Reason(inner));

    internal SpillException(SpillException inner) : base(inner.Message, inner) => Fault = inner.Fault;

    /// <summary>The folder and what is wrong with it, as a user is to read it.</summary>
    public Fault Fault { get; }

    private static string Reason(Exception inner) =>
        $"the temporary file for positions that do not fit into memory cannot be written or read ({inner.Message}); more memory, or a folder with more room, is needed";
}

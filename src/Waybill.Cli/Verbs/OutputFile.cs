using Waybill.Model;

namespace Waybill.Cli;

/// <summary>Writes a file so that what bears its name is either the old one or the new one, whole.</summary>
internal static class OutputFile
{
    /// <summary>Writes it; false, and a fault, when it cannot be written.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="what">What it is, for the fault: <c>the brief</c>.</param>
    /// <param name="session">Is told what went wrong.</param>
    /// <param name="write">Writes the bytes.</param>
    public static bool Write(string path, string what, Session session, Action<Stream> write)
    {
        var draft = path + ".part";
        try
        {
            using (var file = new FileStream(draft, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 64 * 1024)) write(file);
            File.Move(draft, path, overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            session.Tell(new Fault(path, null, $"{what} cannot be written: {e.Message}"));
            Discard(draft);
            return false;
        }
    }

    private static void Discard(string draft)
    {
        try
        {
            File.Delete(draft);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What kept the file from being written was told; the rest of it can stay.
        }
    }
}

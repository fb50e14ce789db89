using System.Text;
using Waybill.Briefs;
using Waybill.Ledger;
using Waybill.Model;

namespace Waybill.Cli;

/// <summary>Writes the brief so that a file of its name is either the old one or the new one, whole.</summary>
internal static class BriefFile
{
    /// <summary>Writes it; false, and a fault, when it cannot be written.</summary>
    public static bool Write(CaseContent content, string path, Session session)
    {
        var draft = path + ".part";
        try
        {
            using (var file = new StreamWriter(draft, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 64 * 1024))
            {
                new BriefWriter().Write(content, file);
            }
            File.Move(draft, path, overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            session.Tell(new Fault(path, null, $"the brief cannot be written: {e.Message}"));
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
            // What kept the brief from being written was told; the rest of it can stay.
        }
    }
}

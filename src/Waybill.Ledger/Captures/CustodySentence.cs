using System.Globalization;
using System.Text;

namespace Waybill.Ledger;

/// <summary>The chain of custody of a capture as one sentence.</summary>
internal static class CustodySentence
{
    public static string Of(IEnumerable<CustodyEntry> entries)
    {
        var sentence = new StringBuilder();
        foreach (var entry in entries)
        {
            var day = entry.At.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            if (sentence.Length > 0) sentence.Append("; ");
            sentence.Append(entry.Act switch
            {
                CustodyAct.TakenIn => $"Taken in from {entry.Path} in the case folder on {day}",
                CustodyAct.Found => $"the same bytes found at {entry.Path} on {day}",
                CustodyAct.Gone => $"no longer at {entry.Path} on {day}, kept here",
                _ => $"{entry.Path} held other bytes on {day}, these are kept here",
            });
        }
        return sentence.Append('.').ToString();
    }
}

using System.Globalization;
using System.Text;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Identifiers of claims: from the capture, the document and the place of the quote, so that a new version of the reader keeps them where it can.</summary>
internal static class ClaimIds
{
    /// <summary>Identifiers of the transfers of one reading, in their order.</summary>
    /// <param name="capture">The bytes that the document was read from.</param>
    /// <param name="ordinal">Place of the document in the capture, from 0.</param>
    /// <param name="reading">What was read.</param>
    public static IReadOnlyList<string> Of(Sha256 capture, int ordinal, Reading reading)
    {
        var ids = new string[reading.Transfers.Count];
        var seen = new Dictionary<TextSpan, int>();
        for (var i = 0; i < ids.Length; i++)
        {
            var quote = reading.Transfers[i].Quote.Span;
            var nth = seen[quote] = seen.GetValueOrDefault(quote) + 1;
            var place = string.Create(CultureInfo.InvariantCulture, $"{capture}/{ordinal}/{reading.Document}/{quote}/{nth}");
            ids[i] = Sha256.Of(Encoding.UTF8.GetBytes(place)).ToString()[..12];
        }
        return ids;
    }
}

using System.Text;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Identifiers that are short enough to type: a letter for what is named, and 8 hexadecimal digits drawn from what it says.</summary>
internal static class ShortIds
{
    /// <summary>The identifier of something.</summary>
    /// <param name="letter">What kind of thing it is.</param>
    /// <param name="text">All that tells it from others of its kind.</param>
    public static string Of(char letter, string text) => letter + Sha256.Of(Encoding.UTF8.GetBytes(text)).ToString()[..8];
}

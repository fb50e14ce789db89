using Waybill.Model;

namespace Waybill.Movements.Intake;

/// <summary>Codes that may be written as numbers or as words.</summary>
internal static class Codes
{
    /// <summary>Navigational status; 15 when it is not told.</summary>
    public static int Status(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty) return 15;
        if (NumberText.TryWhole(text, out var code)) return code is >= 0 and <= 15 ? (int)code : 15;
        return ColumnWords.StatusOf(text) ?? 15;
    }

    /// <summary>What received the message, when a word says so.</summary>
    public static ReceiverKind Receiver(ReadOnlySpan<byte> text) =>
        text.IsEmpty ? ReceiverKind.Unknown : (ReceiverKind)(ColumnWords.ReceiverOf(text) ?? 0);
}

namespace Waybill.Briefs;

internal static class ChainDrawing
{
    public static void Write(HtmlWriter html, BriefPage page, TransferView transfer) { }
}

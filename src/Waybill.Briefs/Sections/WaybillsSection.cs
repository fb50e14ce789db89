using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>Each transfer as a waybill: the form, the chains, the quotes.</summary>
internal sealed class WaybillsSection : ISection
{
    /// <inheritdoc/>
    public string Id => "waybills";

    /// <inheritdoc/>
    public bool Applies(BriefPage page) => page.Transfers.Count > 0;

    /// <inheritdoc/>
    public void Write(HtmlWriter html, BriefPage page)
    {
        var words = page.Words;
        using (html.Element("p", ("class", "note")))
        {
            html.Text(words["waybills.note"] + " ");
            html.Leaf("mark", words["waybills.mark-value"], ("class", "value"));
            html.Text(" ");
            html.Leaf("mark", words["waybills.mark-source"], ("class", "source"));
        }
        foreach (var transfer in page.Transfers.Where(t => t.Printed)) WriteWaybill(html, page, transfer);
        TableWriter.Rest(html, page, page.Transfers.Count, page.Limits.Waybills);
    }

    private static void WriteWaybill(HtmlWriter html, BriefPage page, TransferView transfer)
    {
        var words = page.Words;
        var title = transfer.Anchor + "-title";
        html.Line();
        using (html.Element("article", ("class", "waybill"), ("id", transfer.Anchor), ("aria-labelledby", title)))
        {
            using (html.Element("header", ("class", "waybill-head")))
            {
                using (html.Element("h3", ("id", title)))
                {
                    html.Leaf("span", words.Numbers.Plain(transfer.Number), ("class", "ordinal"));
                    html.Text(" " + TransferWording.Parties(page, transfer));
                }
                html.Leaf("p", TransferWording.Goods(page, transfer), ("class", "goods-line"));
                html.Leaf("p", words.Say("waybills.id", transfer.Transfer.Id), ("class", "identifier"));
            }
            WaybillForm.Write(html, page, transfer);
            ListedLine.Write(html, page, transfer);
            html.Leaf("h4", words["waybills.who"]);
            html.Leaf("p", OriginWording.Sentence(page, transfer));
            ChainDrawing.Write(html, page, transfer);
            ClaimList.Write(html, page, transfer, "stated", s => s is Stance.Asserts or Stance.Alleges);
            ClaimList.Write(html, page, transfer, "possible", s => s is Stance.Possible);
            ClaimList.Write(html, page, transfer, "denied", s => s is Stance.Denies);
            ClaimList.Write(html, page, transfer, "no-evidence", s => s is Stance.NoEvidence);
            TableWriter.Rest(html, page, transfer.Claims.Count, page.Limits.ClaimsPerWaybill);
        }
    }
}

namespace Waybill.Briefs;

/// <summary>The boxes of a waybill, numbered as on the paper, each value beside its sources.</summary>
internal static class WaybillForm
{
    private const int Shown = 12;

    /// <summary>Writes the form of a transfer.</summary>
    public static void Write(HtmlWriter html, BriefPage page, TransferView transfer)
    {
        using (html.Element("dl", ("class", "form")))
            foreach (var field in transfer.Fields)
                WriteBox(html, page, field, transfer.Claims.Count(c => !c.Against));
    }

    private static void WriteBox(HtmlWriter html, BriefPage page, WaybillField field, int all)
    {
        var words = page.Words;
        html.Line();
        using (html.Element("div", ("class", $"box {Kebab.Of(field.Kind)}")))
        {
            using (html.Element("dt"))
            {
                html.Leaf("span", words.Numbers.Plain((int)field.Kind + 1), ("class", "box-number"));
                html.Text(" " + words.Name("field", field.Kind));
            }
            if (!field.Told)
            {
                html.Leaf("dd", words[$"untold.{Kebab.Of(field.Kind)}"], ("class", "untold"));
                return;
            }
            foreach (var value in field.Values.Take(Shown)) WriteValue(html, page, value, all);
            if (field.Values.Count > Shown) html.Leaf("dd", words.Count("refs.more", field.Values.Count - Shown), ("class", "small"));
        }
    }

    private static void WriteValue(HtmlWriter html, BriefPage page, FieldValue value, int all)
    {
        using (html.Element("dd"))
        {
            html.Leaf("span", value.Text, ("class", "value"), ("dir", "auto"));
            if (value.Words is { } said && said != value.Text)
            {
                html.Text(" ");
                html.Leaf("span", page.Words.Quoted(Shorten(said)), ("class", "surface"), ("lang", value.WordsLanguage), ("dir", "auto"));
            }
            if (value.Remark is { } remark)
            {
                html.Text(" ");
                html.Leaf("span", remark, ("class", "remark"));
            }
            WriteSources(html, page, value, all);
        }
    }

    // What all of them say needs no list of who says it: the chains below are that list.
    private static void WriteSources(HtmlWriter html, BriefPage page, FieldValue value, int all)
    {
        var unanimous = value.Claims.Count(c => !c.Against) == all;
        if (unanimous && all == 1) return;
        html.Text(" ");
        using (html.Element("span", ("class", "said")))
            if (unanimous) html.Text(page.Words.Count("form.all", all));
            else References.Sources(html, page, value.Claims);
    }

    private static string Shorten(string words) => LabelText.Fit(words, 120);
}

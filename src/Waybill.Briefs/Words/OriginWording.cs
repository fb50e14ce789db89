namespace Waybill.Briefs;

/// <summary>Says how many origins stand behind a transfer: origins, not pages.</summary>
internal static class OriginWording
{
    /// <summary>One or two sentences.</summary>
    public static string Sentence(BriefPage page, TransferView transfer)
    {
        var words = page.Words;
        if (!transfer.Stated)
            return words[transfer.OnlyPossible ? "origins.possible" : "origins.not-stated"];
        var origins = transfer.Transfer.Origins;
        var pages = transfer.Transfer.Supporting.Select(c => (c.Capture, c.Document)).Distinct().Count();
        var parts = new List<string>(2);
        if (origins.Named.Count > 0)
            parts.Add(words.Count("origins.named", origins.Named.Count, words.Count("count.report", pages)));
        if (origins.UnknownIndependence.Count > 0)
            parts.Add(words.Count("origins.unknown", origins.UnknownIndependence.Count));
        return string.Join(" ", parts);
    }
}

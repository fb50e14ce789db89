using Waybill.Ledger;

namespace Waybill.Briefs;

/// <summary>Where a subject is named: transfers one by one, events counted.</summary>
internal static class SubjectUses
{
    private const int Shown = 6;

    /// <summary>Writes it.</summary>
    public static void Write(HtmlWriter html, BriefPage page, ScreenedSubject subject)
    {
        var words = page.Words;
        var first = true;
        var roles = subject.Uses.ToLookup(use => use.Owner, use => use.Role);
        var transfers = page.Transfers.Where(transfer => roles.Contains(transfer.Transfer.Id)).ToList();
        foreach (var transfer in transfers.Take(Shown))
        {
            Part(() => References.Transfer(html, page, transfer, words.Say("screening.transfer", words.Numbers.Plain(transfer.Number),
                string.Join(", ", roles[transfer.Transfer.Id].Distinct().Select(role => words.Name("role", role))))));
        }
        if (transfers.Count > Shown) Part(() => html.Text(words.Count("refs.more", transfers.Count - Shown)));
        Events("screening.events", SubjectRole.Ship);
        Events("screening.told", SubjectRole.Participant);

        void Events(string key, SubjectRole role)
        {
            var owners = subject.Uses.Where(use => use.Role == role).Select(use => use.Owner).Distinct(StringComparer.Ordinal).ToList();
            if (owners.Count > 0) Part(() => html.Text(words.Count(key, owners.Count)));
        }

        void Part(Action write)
        {
            if (!first) html.Text(words["list.semicolon"]);
            first = false;
            write();
        }
    }
}

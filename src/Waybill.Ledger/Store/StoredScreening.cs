using Waybill.Lists;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>What the ledger holds of the lists of its case and of what was looked for in them.</summary>
/// <param name="Key">Digest of the files, the subjects and the version of the rules.</param>
/// <param name="Lists">Lists in all their versions.</param>
/// <param name="Subjects">Whom was looked for, with what was found.</param>
/// <param name="Faults">What was wrong with the files.</param>
internal sealed record StoredScreening(string Key, IReadOnlyList<ListInfo> Lists, IReadOnlyList<ScreenedSubject> Subjects, IReadOnlyList<Fault> Faults)
{
    public static StoredScreening None { get; } = new("", [], [], []);
}

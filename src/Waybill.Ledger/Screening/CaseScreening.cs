using Waybill.Lists;

namespace Waybill.Ledger;

/// <summary>What the lists of a case say about its parties and ships.</summary>
/// <param name="Lists">Every version of every list that the case has.</param>
/// <param name="Subjects">Whom was looked for, and what was found.</param>
/// <param name="Judgements">Every judgement, the oldest first.</param>
public sealed record CaseScreening(IReadOnlyList<ListInfo> Lists, IReadOnlyList<ScreenedSubject> Subjects, IReadOnlyList<Judgement> Judgements)
{
    /// <summary>A case without lists.</summary>
    public static CaseScreening None { get; } = new([], [], []);

    /// <summary>The subjects that a transfer or an event names.</summary>
    /// <param name="owner">Identifier of the transfer or event.</param>
    public IEnumerable<ScreenedSubject> Of(string owner) => Subjects.Where(subject => subject.Uses.Any(use => use.Owner == owner));
}

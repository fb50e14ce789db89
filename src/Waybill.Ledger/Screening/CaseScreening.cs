using Waybill.Lists;

namespace Waybill.Ledger;

/// <summary>What the lists of a case say about its parties and ships.</summary>
public sealed class CaseScreening
{
    private readonly ILookup<string, ScreenedSubject> _byOwner;

    /// <summary>Joins subjects with where they are named.</summary>
    /// <param name="lists">Every version of every list that the case has.</param>
    /// <param name="subjects">Whom was looked for, and what was found.</param>
    /// <param name="judgements">Every judgement, the oldest first.</param>
    public CaseScreening(IReadOnlyList<ListInfo> lists, IReadOnlyList<ScreenedSubject> subjects, IReadOnlyList<Judgement> judgements)
    {
        (Lists, Subjects, Judgements) = (lists, subjects, judgements);
        _byOwner = subjects.SelectMany(subject => subject.Uses.Select(use => use.Owner).Distinct(StringComparer.Ordinal).Select(owner => (owner, subject)))
            .ToLookup(pair => pair.owner, pair => pair.subject, StringComparer.Ordinal);
    }

    /// <summary>A case without lists.</summary>
    public static CaseScreening None { get; } = new([], [], []);

    /// <summary>Every version of every list that the case has.</summary>
    public IReadOnlyList<ListInfo> Lists { get; }

    /// <summary>Whom was looked for, and what was found.</summary>
    public IReadOnlyList<ScreenedSubject> Subjects { get; }

    /// <summary>Every judgement, the oldest first.</summary>
    public IReadOnlyList<Judgement> Judgements { get; }

    /// <summary>The subjects that transfers or events name, each once.</summary>
    /// <param name="owners">Identifiers of the transfers and events.</param>
    public IEnumerable<ScreenedSubject> Of(params IEnumerable<string> owners)
    {
        ArgumentNullException.ThrowIfNull(owners);
        return owners.SelectMany(owner => _byOwner[owner]).Distinct<ScreenedSubject>(ReferenceEqualityComparer.Instance);
    }
}

namespace Waybill.Ledger;

/// <summary>Which judgement holds for which hit: the last one, unless it withdraws.</summary>
internal static class JudgementBook
{
    public static CaseScreening Apply(StoredScreening screening, IReadOnlyList<Judgement> judgements)
    {
        var last = new Dictionary<string, Judgement>(StringComparer.Ordinal);
        foreach (var judgement in judgements) last[judgement.Hit] = judgement;
        return new CaseScreening(
            screening.Lists,
            [.. screening.Subjects.Select(subject => subject with
            {
                Hits = [.. subject.Hits.Select(hit => hit with { Judgement = Of(hit.Id) })],
                Conflicts = [.. subject.Conflicts.Select(conflict => conflict with { Judgement = Of(conflict.Id) })],
            })],
            judgements);

        Judgement? Of(string hit) => last.GetValueOrDefault(hit) is { Verdict: not Verdict.Withdrawn } judgement ? judgement : null;
    }

    /// <summary>The judgement to add; null when there is no such hit, or nothing to withdraw. A hit that is no longer found can still be withdrawn.</summary>
    public static Judgement? Judge(StoredScreening screening, IReadOnlyList<Judgement> judgements, string hit, Verdict verdict, string by, DateTimeOffset at, string? note)
    {
        var last = judgements.LastOrDefault(judgement => judgement.Hit == hit);
        if (verdict == Verdict.Withdrawn) return last is null or { Verdict: Verdict.Withdrawn } ? null : last with { Verdict = verdict, By = by, At = at, Note = note };
        foreach (var subject in screening.Subjects)
        {
            if (subject.Hits.FirstOrDefault(one => one.Id == hit) is { } found)
                return new Judgement(hit, subject.Key, found.List.Name, found.Record, found.RecordDigest, verdict, by, at, note);
            if (subject.Conflicts.FirstOrDefault(one => one.Id == hit) is { } conflict)
                return new Judgement(hit, subject.Key, conflict.List.Name, conflict.Record, conflict.RecordDigest, verdict, by, at, note);
        }
        return null;
    }
}

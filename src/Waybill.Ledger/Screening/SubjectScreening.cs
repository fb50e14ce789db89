using Waybill.Lists;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Looks for one subject on each of its days. Days of one answer are told together.</summary>
internal static class SubjectScreening
{
    public static IReadOnlyList<ScreenedSubject> Of(CaseSubject subject, Screener screener, HitBook book)
    {
        var query = subject.ToQuery();
        var answers = new List<ScreenedSubject>();
        foreach (var (day, uses) in subject.Days)
        {
            var result = screener.Screen(query, day);
            var answer = subject.Answered(day is { } one ? DateInterval.Of(one) : null, uses, result.Searched) with
            {
                Hits = [.. result.Hits.Select(hit => book.Hit(subject.Key, hit))],
                Conflicts = [.. result.Conflicts.Select(conflict => HitBook.Conflict(subject.Key, conflict))],
                Notes = result.Notes,
            };
            var same = answers.FindIndex(other => other.Days is not null && answer.Days is not null && Alike(other, answer));
            if (same < 0) answers.Add(answer);
            else answers[same] = Join(answers[same], answer);
        }
        return answers;
    }

    private static bool Alike(ScreenedSubject a, ScreenedSubject b) =>
        a.Searched.SequenceEqual(b.Searched)
        && a.Hits.Select(hit => (hit.Id, hit.Score, hit.Then, hit.RecordDigest)).SequenceEqual(b.Hits.Select(hit => (hit.Id, hit.Score, hit.Then, hit.RecordDigest)))
        && a.Conflicts.Select(conflict => (conflict.Id, conflict.RecordDigest)).SequenceEqual(b.Conflicts.Select(conflict => (conflict.Id, conflict.RecordDigest)));

    private static ScreenedSubject Join(ScreenedSubject earlier, ScreenedSubject later) =>
        earlier with { Days = new DateInterval(earlier.Days!.Value.Start, later.Days!.Value.End), Uses = [.. earlier.Uses, .. later.Uses] };
}

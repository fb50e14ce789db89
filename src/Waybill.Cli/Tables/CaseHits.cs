using System.Globalization;
using Waybill.Ledger;
using Waybill.Lists;
using Waybill.Model;

namespace Waybill.Cli;

/// <summary>What the lists of a case have about its parties and ships, a line each.</summary>
internal static class CaseHits
{
    /// <summary>The hits that stand, or all that are matches or were judged; then what was searched.</summary>
    public static IEnumerable<string> Of(CaseScreening screening, bool all)
    {
        if (screening.Lists.Count == 0) yield break;
        foreach (var subject in screening.Subjects)
        {
            foreach (var hit in subject.Hits.Where(hit => hit.Stands || (all && (hit.Match || hit.Judgement is not null)))) yield return Line(subject, hit);
            foreach (var conflict in subject.Conflicts.Where(conflict => all || conflict.Judgement?.Verdict != Verdict.Different))
                yield return $"{conflict.Id}  {subject.Name}: identity conflict with {conflict.Caption} ({conflict.List}, record {conflict.Shared.At}): {conflict.Why}{Judged(conflict.Judgement)}";
        }
        var lists = string.Join(", ", screening.Lists);
        if (screening.Subjects.Count == 0)
        {
            yield return $"nobody to look for in {lists}: only states are named";
            yield break;
        }
        var clear = screening.Subjects.Count(subject => subject.Clear);
        yield return string.Create(CultureInfo.InvariantCulture, $"{screening.Subjects.Count} screened, {clear} clear, in {lists}");
    }

    private static string Line(ScreenedSubject subject, ScreenedHit hit)
    {
        var owners = subject.Uses.OrderBy(use => use.Role).Select(use => $"{ClaimNames.Of(use.Role)} {use.Owner}").Distinct().ToList();
        var named = string.Join(", ", owners.Take(3)) + (owners.Count > 3 ? $" +{owners.Count - 3}" : "");
        return string.Create(CultureInfo.InvariantCulture,
            $"{hit.Id}  {subject.Name} ({named}) = {hit.Caption}, {hit.List}, record {hit.At}, {hit.Score:0.00}, {DesignationFields.Word(hit.Standing)}, {DesignationFields.Word(hit.Then)}{Judged(hit.Judgement)}");
    }

    private static string Judged(Judgement? judgement) =>
        judgement is null ? "" : string.Create(CultureInfo.InvariantCulture, $" — judged {ClaimNames.Of(judgement.Verdict)} by {judgement.By}, {judgement.At.UtcDateTime:yyyy-MM-dd}");
}

using System.Text;
using Waybill.Lists;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Gives hits their identifiers, and those that the ledger had before the moment when it first had them. Safe to use from several threads.</summary>
internal sealed class HitBook(StoredScreening before, DateTimeOffset now)
{
    private readonly Dictionary<string, DateTimeOffset> _first =
        before.Subjects.SelectMany(subject => subject.Hits).GroupBy(hit => hit.Id, StringComparer.Ordinal).ToDictionary(hits => hits.Key, hits => hits.Min(hit => hit.FirstFound), StringComparer.Ordinal);

    public ScreenedHit Hit(string subject, Hit hit)
    {
        var record = hit.Record;
        var id = IdOf(subject, record);
        return new ScreenedHit
        {
            Id = id,
            List = record.List,
            Record = record.Id,
            At = record.At,
            Caption = record.Caption,
            Kind = record.Kind,
            Score = hit.Score,
            Match = hit.Match,
            Standing = hit.Standing,
            Then = hit.Then,
            Listings = record.Listings,
            Agreed = hit.Agreed,
            Disagreed = hit.Disagreed,
            NotCompared = hit.NotCompared,
            RecordDigest = DigestOf(record),
            FirstFound = _first.GetValueOrDefault(id, now),
        };
    }

    public static ScreenedConflict Conflict(string subject, IdentityConflict conflict) => new(
        IdOf(subject, conflict.Record), conflict.Record.List, conflict.Record.Id, conflict.Record.Caption, DigestOf(conflict.Record), conflict.Shared, conflict.Differs, conflict.Why);

    private static string IdOf(string subject, Designation record) => ShortIds.Of('H', $"{subject}\n{record.List.Name}\n{record.Id}");

    private static string DigestOf(Designation record) =>
        Sha256.Of(Encoding.UTF8.GetBytes(string.Join('\n', DesignationFields.Of(record).Select(field => $"{field.Field}\t{field.Value}")))).ToString()[..12];
}

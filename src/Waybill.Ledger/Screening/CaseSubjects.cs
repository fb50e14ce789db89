using Waybill.Lists;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>The parties that are no states, and the ships and aircraft, of the transfers and events of a case. Pure.</summary>
internal sealed class CaseSubjects
{
    private readonly SortedDictionary<string, CaseSubject> _subjects = new(StringComparer.Ordinal);

    private CaseSubjects()
    {
    }

    /// <summary>The subjects by key, each with the days of what it is named in: the last day of a transfer or event.</summary>
    public static IReadOnlyList<CaseSubject> Of(IReadOnlyList<Transfer> transfers, IReadOnlyList<CaseEvent> movements, IEnumerable<Reading> readings)
    {
        var subjects = new CaseSubjects();
        foreach (var transfer in transfers) subjects.Add(transfer);
        foreach (var movement in movements) subjects.Add(movement);
        foreach (var reading in readings) subjects.Add(reading);
        return [.. subjects._subjects.Values];
    }

    private void Add(Transfer transfer)
    {
        var day = LastDay(transfer.Envelope);
        foreach (var (role, parties) in ((SubjectRole, IReadOnlyList<Claimed<Party>>)[])[(SubjectRole.Consignor, transfer.Consignor), (SubjectRole.Consignee, transfer.Consignee)])
            foreach (var party in parties)
                Party(party.Value.Id, party.Value.Name, day, new SubjectUse(transfer.Id, role, party.Claims));
        foreach (var carrier in transfer.Carriers)
        {
            // Lists have ships and aircraft; trains and lorries they have not.
            if (carrier.Value.Kind is not (CarrierKind.Vessel or CarrierKind.Aircraft)) continue;
            var kind = carrier.Value.Kind == CarrierKind.Vessel ? SubjectKind.Vessel : SubjectKind.Aircraft;
            Craft(kind, carrier.Value.Imo, null, carrier.Value.Name, carrier.Value.Flag, day, new SubjectUse(transfer.Id, SubjectRole.Carrier, carrier.Claims));
        }
    }

    private void Add(CaseEvent movement)
    {
        var day = DateOnly.FromDateTime(movement.Event.End ?? movement.Event.Start);
        foreach (var vessel in movement.Event.Vessels)
            Craft(SubjectKind.Vessel, vessel.Imo, vessel.Mmsi, vessel.Name, vessel.Flag, day, new SubjectUse(movement.Id, SubjectRole.Ship, []));
    }

    private void Add(Reading reading)
    {
        foreach (var told in reading.Events)
        {
            // What nothing dates was before it was published.
            var day = LastDay(told.Period?.Days) ?? reading.Published?.LastDay;
            foreach (var who in told.Participants)
                Party(who.Id, who.Name, day, new SubjectUse(EventIds.Of(reading, told), SubjectRole.Participant, []));
        }
    }

    private void Party(PartyId? id, string name, DateOnly? day, SubjectUse use)
    {
        if (id is { } known ? known.IsState || known.IsBody : !IsProper(name)) return;
        var key = id is { } slug ? slug.ToString() : PlainName.Of(name);
        if (key.Length > 0) Get($"party/{key}", SubjectKind.Unknown).Add(name, null, null, day, use);
    }

    private void Craft(SubjectKind kind, ImoNumber? imo, Mmsi? mmsi, string? name, PartyId? flag, DateOnly? day, SubjectUse use)
    {
        if (name is not null && !IsProper(name)) name = null;
        var word = kind == SubjectKind.Vessel ? "vessel" : "aircraft";
        var key = imo is { } number ? $"{word}/imo/{number.Value}" : mmsi is { } radio ? $"{word}/mmsi/{radio}" : name is null ? "" : PlainName.Of(name) is { Length: > 0 } plain ? $"{word}/{plain}" : "";
        if (key.Length == 0) return;
        var subject = Get(key, kind);
        subject.Imo ??= imo;
        subject.Add(name, flag, mmsi, day, use);
    }

    /// <summary>Whether words are a name and no description: a letter of them is a capital, or of a script that has none.</summary>
    private static bool IsProper(string words) => words.Any(c => char.IsLetter(c) && !char.IsLower(c));

    private CaseSubject Get(string key, SubjectKind kind)
    {
        if (!_subjects.TryGetValue(key, out var subject)) _subjects.Add(key, subject = new CaseSubject(key, kind));
        return subject;
    }

    /// <summary>The last day on which it may have been; a period without an end counts from its start.</summary>
    private static DateOnly? LastDay(DateInterval? days) => days?.End ?? days?.Start;
}

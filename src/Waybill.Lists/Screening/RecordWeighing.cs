using Waybill.Model;

namespace Waybill.Lists;

/// <summary>Compares everything that is known of the subject with one record, and makes a score and its reasons of it.</summary>
internal sealed class RecordWeighing(ScreeningQuery query, Designation record, NameFound name, ScreeningOptions options)
{
    private readonly List<Compared> _agreed = [];
    private readonly List<Compared> _disagreed = [];
    private readonly List<string> _notCompared = [];
    private readonly EvidenceOptions _evidence = options.Evidence;

    public double Score { get; private set; }

    public IdentityConflict? Conflict { get; private set; }

    public void Weigh()
    {
        Score = name.Score;
        // A name that the record only mentions is not the record's subject: nothing else of it applies.
        if (name.IsLink && Score > 0) return;
        Births();
        Countries(DetailKind.Country, "country", query.Countries);
        Gender();
        OtherNumbers();
        if (record.Kind is SubjectKind.Vessel or SubjectKind.Unknown) Ship();
        Company();
    }

    public Hit ToHit(ScreeningIndex index, DateOnly? asOf, string? related, Compared? names)
    {
        if (names is not null) (name.Score >= options.ShowAt ? _agreed : _disagreed).Insert(0, names);
        return new Hit(record, Math.Round(Score, 4), Score >= options.MatchAt, StandingOf(index), Versions.Then(record, asOf), names, _agreed, _disagreed, _notCompared, related);
    }

    private Standing StandingOf(ScreeningIndex index)
    {
        if (name.IsLink && name.Score > 0) return record.Designated ? Standing.MentionedByDesignated : Standing.NotDesignated;
        if (record.Designated) return Standing.Designated;
        return record.Links.Any(link => link.Record is { } id && index.Find(record.List, id) is { Designated: true }) ? Standing.LinkedToDesignated : Standing.NotDesignated;
    }

    private void Ship()
    {
        var ship = new ShipWeighing(query, record, name, _evidence);
        Score = ship.Weigh(Score, _agreed, _disagreed, _notCompared);
        Conflict = ship.Conflict;
    }

    /// <summary>Companies' IMO numbers are given once, like ships'.</summary>
    private void Company()
    {
        var asked = query.Numbers.Where(number => number is { Kind: NumberKind.CompanyImo, Sound: true }).ToList();
        var listed = record.Of(NumberKind.CompanyImo).Where(number => number.Sound).ToList();
        if (asked.Count == 0 || listed.Count == 0) return;
        if (asked.Find(number => listed.Exists(other => other.Value == number.Value)) is { } same)
        {
            _agreed.Add(new Compared("company-imo", same.Value, same.Value, listed.Find(other => other.Value == same.Value)!.At, "the same IMO company number"));
            Score = Math.Max(Score, _evidence.SameImo);
        }
        else
        {
            _disagreed.Add(new Compared("company-imo", asked[0].Value, listed[0].Value, listed[0].At, "another IMO company number: another company"));
            Score = Math.Min(Score, _evidence.OtherImo);
        }
    }

    private void OtherNumbers()
    {
        foreach (var kind in (NumberKind[])[NumberKind.Passport, NumberKind.Other])
        {
            var asked = query.Numbers.Where(number => number.Kind == kind && number.Value.Length >= 6).ToList();
            if (asked.Count == 0) continue;
            if (record.Numbers.FirstOrDefault(number => number.Kind == kind && asked.Exists(other => other.Value == number.Value)) is { } same)
            {
                _agreed.Add(new Compared(DesignationFields.Word(kind), same.Value, same.Value, same.At, "the same number"));
                Score = Math.Max(Score, _evidence.SameNumber);
            }
            else if (!record.Of(kind).Any()) _notCompared.Add(DesignationFields.Word(kind));
        }
    }

    private void Births()
    {
        if (query.Births.Count == 0 || record.Births.Count == 0)
        {
            if (query.Births.Count + record.Births.Count > 0) _notCompared.Add("birth");
            return;
        }
        foreach (var asked in query.Births)
            foreach (var listed in record.Births)
                if (asked.Overlaps(listed.Days))
                {
                    _agreed.Add(new Compared("birth", asked.ToString(), listed.Text, listed.At, listed.About ? "may be the same day: the list says about" : "may be the same day"));
                    Score += (1 - Score) * _evidence.SameBirth;
                    return;
                }
        var nearest = record.Births.MinBy(listed => query.Births.Min(asked => YearsApart(asked, listed)))!;
        var near = query.Births.Min(asked => YearsApart(asked, nearest)) <= (nearest.About ? 3 : 1);
        _disagreed.Add(new Compared("birth", query.Births[0].ToString(), nearest.Text, nearest.At, near ? "another day, the years are near" : "years apart"));
        Score *= near ? _evidence.NearBirth : _evidence.OtherBirth;
    }

    private void Countries(DetailKind kind, string field, IReadOnlyList<string> asked)
    {
        var listed = record.Of(kind).Where(detail => detail.Text.Length == 3).ToList();
        if (asked.Count == 0 || listed.Count == 0)
        {
            if (asked.Count > 0) _notCompared.Add(field);
            return;
        }
        if (listed.Find(detail => asked.Contains(detail.Text)) is { } same)
        {
            _agreed.Add(new Compared(field, same.Text, same.Text, same.At, "the same"));
            Score += (1 - Score) * _evidence.SameCountry;
        }
        else
        {
            _disagreed.Add(new Compared(field, string.Join(", ", asked), listed[0].Text, listed[0].At, "another"));
            Score *= _evidence.OtherCountry;
        }
    }

    private void Gender()
    {
        if (query.Gender is null || record.Of(DetailKind.Gender).FirstOrDefault() is not { } listed || listed.Text == query.Gender) return;
        _disagreed.Add(new Compared("gender", query.Gender, listed.Text, listed.At, "another"));
        Score *= _evidence.OtherGender;
    }

    private static int YearsApart(DateInterval asked, ListedBirth listed)
    {
        if (asked.Start is not { } a || asked.End is not { } b || listed.Days.Start is not { } c || listed.Days.End is not { } d) return 0;
        return a > d ? a.Year - d.Year : c > b ? c.Year - b.Year : 0;
    }
}

namespace Waybill.Lists;

/// <summary>What tells ships apart: the IMO number decides, MMSI and call sign hint, names are borne by many hulls.</summary>
internal sealed class ShipWeighing(ScreeningQuery query, Designation record, NameFound name, EvidenceOptions evidence)
{
    /// <summary>Names less alike than this are different names.</summary>
    private const double LikeName = 0.7;

    public IdentityConflict? Conflict { get; private set; }

    public double Weigh(double score, List<Compared> agreed, List<Compared> disagreed, List<string> notCompared)
    {
        if (record.Kind != SubjectKind.Vessel && !record.Of(NumberKind.Imo).Any()) return score;
        var radio = SharedRadio();
        if (Imo(disagreed) is { } imo)
        {
            if (imo.Same)
            {
                agreed.Add(imo.Compared);
                Flags(agreed, disagreed, notCompared);
                // The name only ranks those that the number joins.
                return (imo.Sound ? evidence.SameImo : evidence.SameUnsoundImo) + 0.009 * name.Score;
            }
            disagreed.Add(imo.Compared);
            if (radio is not null)
                Conflict = new IdentityConflict(record, radio, imo.Compared,
                    $"the same {radio.Field} under another IMO number: number given anew, copied, or a ship under a false identity");
            return Math.Min(score, evidence.OtherImo);
        }
        if (query.Numbers.Any(number => number.Kind == NumberKind.Imo) || record.Of(NumberKind.Imo).Any()) notCompared.Add("imo");
        var flags = Flags(agreed, disagreed, notCompared);
        if (radio is null)
        {
            if (query.Kind != SubjectKind.Vessel && query.Numbers.Count == 0) flags = 1;
            var only = score * flags * evidence.ShipNameOnly;
            return IsSameName() ? Math.Max(only, evidence.SameShipName * Math.Min(flags, 1)) : only;
        }
        if (name.Score >= LikeName || query.Names.Count == 0)
        {
            agreed.Add(radio);
            return Math.Max(score, evidence.SameRadio);
        }
        agreed.Add(radio);
        var leading = record.Names[0];
        Conflict = new IdentityConflict(record, radio, new Compared("name", query.Names[0], leading.Text, leading.At, "another name"),
            $"the same {radio.Field} under another name, and no IMO number to compare: renamed, or the number was given anew");
        return Math.Max(score, evidence.SameRadioOtherName);
    }

    /// <summary>Whether the names are the same word for word; what stands for "motor vessel" is no word of them.</summary>
    private bool IsSameName()
    {
        if (name.Score <= 0 || name.IsLink) return false;
        static IEnumerable<string> Words(string text) =>
            NameAnalysis.Analyse(text, SubjectKind.Vessel).Tokens.Where(token => token.Role is not (TokenRole.Form or TokenRole.Stop)).Select(token => token.Text);
        var words = Words(name.Asked).ToList();
        return words.Count > 0 && words.SequenceEqual(Words(record.Names[name.Name].Text));
    }

    private (bool Same, bool Sound, Compared Compared)? Imo(List<Compared> disagreed)
    {
        var asked = query.Numbers.Where(number => number.Kind == NumberKind.Imo).ToList();
        var listed = record.Of(NumberKind.Imo).ToList();
        if (asked.Count == 0 || listed.Count == 0) return null;
        if (listed.Find(number => asked.Exists(other => other.Value == number.Value)) is { } same)
            return (true, same.Sound, new Compared("imo", same.Value, same.Value, same.At, same.Sound ? "the same IMO number: the same hull" : "the same number, but its check digit is wrong"));
        var (sound, other) = (asked.Find(number => number.Sound), listed.Find(number => number.Sound));
        if (sound is not null && other is not null)
            return (false, true, new Compared("imo", sound.Value, other.Value, other.At, "another IMO number: another hull"));
        disagreed.Add(new Compared("imo", asked[0].Value, listed[0].Value, listed[0].At, "other numbers, of which one has a wrong check digit: they decide nothing"));
        return null;
    }

    private Compared? SharedRadio()
    {
        foreach (var number in record.Numbers)
        {
            if (number.Kind is not (NumberKind.Mmsi or NumberKind.CallSign)) continue;
            if (query.Numbers.Any(asked => asked.Kind == number.Kind && asked.Value == number.Value))
                return new Compared(DesignationFields.Word(number.Kind), number.Value, number.Value, number.At, "the same; given anew when flag or owner change");
        }
        return null;
    }

    /// <summary>Ships change flags: only when none of those that they are known to have flown agrees, something speaks against them.</summary>
    private double Flags(List<Compared> agreed, List<Compared> disagreed, List<string> notCompared)
    {
        var listed = record.Details.Where(detail => detail.Kind is DetailKind.Flag or DetailKind.FormerFlag).ToList();
        if (query.Flags.Count == 0 || listed.Count == 0)
        {
            if (query.Flags.Count > 0) notCompared.Add("flag");
            return 1;
        }
        if (listed.Find(detail => query.Flags.Contains(detail.Text)) is { } same)
        {
            agreed.Add(new Compared("flag", same.Text, same.Text, same.At, same.Kind == DetailKind.FormerFlag ? "a flag that the list says it flew before" : "the same"));
            return 1 + (1 - evidence.ShipNameOnly) / 2;
        }
        disagreed.Add(new Compared("flag", string.Join(", ", query.Flags), listed[0].Text, listed[0].At, "another; ships change flags"));
        return evidence.OtherCountry;
    }
}

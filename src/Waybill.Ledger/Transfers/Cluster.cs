namespace Waybill.Ledger;

/// <summary>
/// Claims that may all be about one shipment or flow: every two of them fit (complete linkage), so that a vague claim never ties two
/// that contradict each other. What every member leaves possible is kept in a summary, because days and numbers that meet
/// two by two meet all together (Helly's theorem on the line): a claim is compared with the summary, not with each member.
/// </summary>
internal sealed class Cluster
{
    private readonly GroupingOptions _options;
    private readonly List<ClaimFacts> _members = [];
    private readonly Dictionary<string, ClaimFacts> _goods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClaimFacts> _ships = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Amount> _amounts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _origins = new(StringComparer.Ordinal);
    private readonly HashSet<string> _documents = new(StringComparer.Ordinal);
    private readonly HashSet<string> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ClaimFacts>> _tellers = new(StringComparer.Ordinal);
    private int? _shortest, _longest;
    private DayRange _common = DayRange.Always, _published;
    private bool _holdsSingle, _holdsFlow, _holdsTold, _isIrregular;

    public Cluster(ClaimFacts leader, GroupingOptions options)
    {
        _options = options;
        Take(leader, regular: true);
    }

    public IReadOnlyList<ClaimFacts> Members => _members;

    public ClaimFacts Leader => _members[0];

    /// <summary>Whether a member is of the same report.</summary>
    public bool IsOf(string document) => _documents.Contains(document);

    /// <summary>Whether some goods of a member are the claim's, or a word for them.</summary>
    public bool HasKinOf(ClaimFacts claim) => _goods.ContainsKey(claim.GoodsKey) || _goods.Values.Any(member => ClaimRules.GoodsKin(member, claim));

    /// <summary>Whether the claim names ships and so do members, but none of them.</summary>
    public bool NamesOtherShips(ClaimFacts claim) =>
        claim.Ships.Any && _ships.Count > 0 && !_ships.Values.Any(member => member.Ships.Share(claim.Ships));

    /// <summary>All days that a member may speak of.</summary>
    public DayRange Reach { get; private set; }

    /// <summary>From the first publication of a member to the last.</summary>
    public DayRange Published => _published;

    /// <summary>Whether the claim contradicts no member, and speaks of it if it is a single shipment.</summary>
    public bool Admits(ClaimFacts claim) => Admits(claim, out _);

    /// <summary>Takes the claim in if it is admitted.</summary>
    public bool TryTake(ClaimFacts claim)
    {
        if (!Admits(claim, out var regular)) return false;
        Take(claim, regular);
        return true;
    }

    /// <summary>How well an admitted claim matches: what it shares counts by how much it singles out a shipment.</summary>
    public int Match(ClaimFacts claim)
    {
        var score = 0;
        if (claim.Ships.Any && _ships.Values.Any(member => member.Ships.Share(claim.Ships))) score += 16;
        if (claim.Amount is { } amount && _amounts.ContainsKey(amount.Unit)) score += _numbers.Overlaps(claim.Numbers) ? 10 : 4;
        score += _goods.Values.Max(member => GoodsKinship.Degree(member.Goods, claim.Goods)) switch { 4 => 4, 3 or 2 => 2, _ => 0 };
        if (claim.Timing.IsTold && _holdsTold) score += 2;
        if (claim.Places.Count > 0 && claim.Places.Any(_places.Contains)) score += 2;
        if (claim.Origin is { } origin && _origins.Contains(origin)) score += 3;
        if (_published.Meets(DayRange.OfDay(claim.PublishedOn), _options.NearDays)) score += 3;
        return score;
    }

    private bool Admits(ClaimFacts claim, out bool regular)
    {
        regular = !_isIrregular && FitsSummary(claim);
        var fits = regular || ((_isIrregular || _holdsSingle) && _members.TrueForAll(member => ClaimRules.MayBeOne(member, claim, _options)));
        return fits && (!_holdsSingle || claim.Timing.Scale == TimeScale.Shipment || (claim.MayPoint && _members.Exists(member => ClaimRules.PointsAt(claim, member))));
    }

    private bool FitsSummary(ClaimFacts claim)
    {
        if (claim.Direction != Leader.Direction || !claim.Timing.Days.Meets(_common)) return false;
        if (claim.Timing.IsSingle ? _holdsFlow : claim.Timing.Scale == TimeScale.Flow && _holdsSingle) return false;
        if (claim.Timing.FlowDays is { } days && (days * _options.FlowRatio < _longest || _shortest * _options.FlowRatio < days)) return false;
        if (claim.Amount is { } amount && _amounts.TryGetValue(amount.Unit, out var common) && !amount.Meets(common)) return false;
        if (claim.Amount is not null && _tellers.TryGetValue(claim.Teller, out var told) && !told.TrueForAll(member => ClaimRules.QuantitiesFit(member, claim))) return false;
        if (!_goods.ContainsKey(claim.GoodsKey) && !_goods.Values.All(member => ClaimRules.GoodsKin(member, claim))) return false;
        return !claim.Ships.Any || _ships.Values.All(member => ClaimRules.ShipsFit(member, claim));
    }

    private void Take(ClaimFacts claim, bool regular)
    {
        var published = DayRange.OfDay(claim.PublishedOn);
        (Reach, _published) = _members.Count == 0 ? (claim.Timing.Days, published) : (Reach.Hull(claim.Timing.Days), _published.Hull(published));
        _members.Add(claim);
        _documents.Add(claim.Document);
        _isIrregular |= !regular;
        _holdsSingle |= claim.Timing.IsSingle;
        _holdsTold |= claim.Timing.IsTold;
        _holdsFlow |= claim.Timing.Scale == TimeScale.Flow;
        if (claim.Timing.FlowDays is { } days)
            (_shortest, _longest) = (Math.Min(_shortest ?? days, days), Math.Max(_longest ?? days, days));
        _goods.TryAdd(claim.GoodsKey, claim);
        if (claim.Ships.Any) _ships.TryAdd(claim.Ships.Key, claim);
        if (regular) _common = _common.Common(claim.Timing.Days);
        if (claim.Amount is { } amount)
        {
            if (!_tellers.TryGetValue(claim.Teller, out var told)) _tellers[claim.Teller] = told = [];
            told.Add(claim);
            _amounts[amount.Unit] = regular && _amounts.TryGetValue(amount.Unit, out var common) ? common.Common(amount) : amount;
        }
        _places.UnionWith(claim.Places);
        _numbers.UnionWith(claim.Numbers);
        if (claim.Origin is { } origin) _origins.Add(origin);
    }
}

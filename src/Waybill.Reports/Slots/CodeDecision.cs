using Waybill.Model;

namespace Waybill.Reports;

/// <summary>A goods code as an option.</summary>
internal sealed record CodeOption(FeatureBag[] Bags, GoodsCode Code, TextSpan Span) : Option(Bags);

/// <summary>Decides what goods are that have several codes, or that only point back to goods told before.</summary>
internal sealed class CodeDecision(SentenceView view, DiscourseState discourse, IDecider decider)
{
    private static readonly GoodsCode[] Known = [.. GoodsCode.Known.Select(code => GoodsCode.Parse(code))];

    /// <summary>The goods of an anchor.</summary>
    public IReadOnlyList<GoodsItem> Decide(Anchor anchor, RoleCandidate sender, RoleCandidate receiver)
    {
        var before = discourse.LastBetween(sender, receiver) is >= 0 and var at ? discourse.Claims[at] : discourse.Last;
        if (anchor.Cargo.Count == 0) return before?.Goods ?? [];
        var items = new List<GoodsItem>();
        foreach (var cargo in anchor.Cargo)
        {
            var code = Chosen(anchor, cargo, before);
            var (name, span) = (view.Words(cargo.First, cargo.End), view.SpanOf(cargo.First, cargo.End));
            if (cargo.IsAnaphor && before is not null && before.Goods.Any(goods => goods.Code == code)) items.AddRange(before.Goods.Select(goods => new GoodsItem(goods.Code, name, span)));
            else items.Add(new GoodsItem(code, name, span));
        }
        return [.. items.DistinctBy(item => (item.Code, item.Span))];
    }


    /// <summary>The lexicon's code speaks first; what was told before and the words themselves may overrule it.</summary>
    private GoodsCode Chosen(Anchor anchor, CargoMention cargo, TransferClaim? before)
    {
        var span = view.SpanOf(cargo.First, cargo.End);
        var words = view.Words(cargo.First, cargo.End);
        var sharing = discourse.Claims.SelectMany(claim => claim.Goods).Where(goods => SharesWord(goods.Name, words)).Select(goods => goods.Code).ToHashSet();
        List<Option> options = [.. Known.Select(code => new CodeOption([Of(anchor, cargo, code, before, sharing)], code, span))];
        return Known[decider.Choose(DecisionKind.Code, anchor, options)];
    }

    private FeatureBag Of(Anchor anchor, CargoMention cargo, GoodsCode code, TransferClaim? before, HashSet<GoodsCode> sharing)
    {
        var f = decider.Bag(DecisionKind.Code);
        var (label, family) = (Facts.Hash(code.ToString()), Facts.Hash(code.Family));
        var told = Facts.Is(before is not null && before.Goods.Any(goods => goods.Code == code));
        var rank = (uint)(discourse.Claims.FindLastIndex(claim => claim.Goods.Any(goods => goods.Code == code)) is var at and >= 0 ? Math.Min(discourse.Claims.Count - at, 5) : 9);
        var here = Facts.Is(anchor.Inherited.Skip(Math.Max(0, anchor.Inherited.Count - 3)).Any(goods => goods.Code == code && goods.Span.Overlaps(view.Span)));
        f.Add(1, told, rank);
        f.Add(2, told, rank, here);
        f.Add(3, label);
        f.Add(4, label, Facts.Stem(view, cargo.End - 1));
        f.Add(5, family, Facts.Stem(view, cargo.End - 1));
        f.Add(6, label, Facts.Stem(view, cargo.First));
        f.Add(7, told, Facts.Stem(view, cargo.End - 1));
        f.Add(8, told, rank, cargo.First > 0 ? Facts.Stem(view, cargo.First - 1) : 0);
        f.Add(9, family, anchor.Trigger?.Key ?? 0);
        f.Add(10, label, anchor.Trigger is { } trigger ? Facts.Stem(view, trigger.Token) : 0);
        f.Add(11, label, Facts.Is(cargo.Quantity is not null), Facts.Hash(cargo.Quantity?.Unit ?? ""));
        f.Add(12, Facts.Is(cargo.UnitIsOpen), told, rank);
        f.Add(13, Facts.Is(cargo.Code == code), Facts.Is(cargo.IsAnaphor), Facts.Is(cargo.Others.Contains(code)));
        f.Add(15, Facts.Is(cargo.Code == code), Facts.Is(code.IsKin(cargo.Code)), told, rank);
        f.Add(16, Facts.Is(cargo.Code == code), label, Facts.Hash(cargo.Code.ToString()));
        f.Add(14, Facts.Is(sharing.Contains(code)), told);
        return f;
    }

    private static bool SharesWord(string a, string b)
    {
        foreach (var word in b.Split(' '))
            if (word.Length > 3 && a.Contains(word[..Math.Min(word.Length, 6)], StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}

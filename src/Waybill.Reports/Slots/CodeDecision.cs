using Waybill.Model;

namespace Waybill.Reports;

/// <summary>A goods code as an option.</summary>
internal sealed record CodeOption(FeatureBag[] Bags, GoodsCode Code, TextSpan Span) : Option(Bags);

/// <summary>Decides what goods are that have several codes, or that only point back to goods told before.</summary>
internal sealed class CodeDecision(SentenceView view, DiscourseState discourse, SentenceWords words, IDecider decider)
{
    /// <summary>Codes that weigh this much less than the best, the words of the sentence left aside, are left out: e to this power is their odds.</summary>
    private const double Margin = 10;

    private static readonly GoodsCode[] Known = [.. GoodsCode.Known.Select(code => GoodsCode.Parse(code))];
    private static readonly string[] Families = [.. Known.Select(code => code.Family).Distinct()];
    private static readonly int[] FamilyOf = Array.ConvertAll(Known, code => Array.IndexOf(Families, code.Family));
    private static readonly Dictionary<GoodsCode, int> Places = Known.Index().ToDictionary(item => item.Item, item => item.Index);

    /// <summary>How likely the last goods are right, as far as they were chosen among codes: that of the likeliest.</summary>
    public double Likelihood { get; private set; }

    /// <summary>The goods of an anchor.</summary>
    public IReadOnlyList<GoodsItem> Decide(Anchor anchor, RoleCandidate sender, RoleCandidate receiver)
    {
        var before = discourse.LastBetween(sender, receiver) is >= 0 and var at ? discourse.Claims[at] : discourse.Last;
        var named = anchor.Cargo.Count > 0 ? anchor.Cargo : OfVerb(anchor);
        Likelihood = named.Count == 0 ? 1 : 0;
        if (named.Count == 0) return before?.Goods ?? [.. discourse.Spoken.TakeLast(1)];
        var items = new List<GoodsItem>();
        foreach (var cargo in named)
        {
            var code = Chosen(anchor, cargo, before, sender, receiver);
            Likelihood = Math.Max(Likelihood, decider.Likelihood);
            var (name, span) = (view.Words(cargo.First, cargo.End), view.SpanOf(cargo.First, cargo.End));
            if (cargo.IsAnaphor && before is not null && before.Goods.Any(goods => goods.Code == code))
                items.AddRange(anchor.Cargo.Count == 0 ? before.Goods : before.Goods.Select(goods => new GoodsItem(goods.Code, name, span)));
            else items.Add(new GoodsItem(code, name, span));
        }
        return [.. items.DistinctBy(item => (item.Code, item.Span))];
    }

    /// <summary>The words of a verb or noun of transfer that names no goods, as such: "Iran supplies Russia".</summary>
    private static List<CargoMention> OfVerb(Anchor anchor) =>
        anchor is { Kind: AnchorKind.Bare, Trigger: { } trigger } ? [new CargoMention(trigger.Match.First, trigger.Match.End, CargoMention.Unknown, null) { IsAnaphor = true }] : [];

    /// <summary>The lexicon's code speaks first; what was told before and the words themselves may overrule it.</summary>
    private GoodsCode Chosen(Anchor anchor, CargoMention cargo, TransferClaim? before, RoleCandidate sender, RoleCandidate receiver)
    {
        var told = Told(anchor, cargo, before);
        var codes = OfCodes(anchor, cargo, sender, receiver);
        var known = OfParties(sender, receiver);
        var families = OfFamilies(anchor, cargo);
        // Codes of which nothing was told share the bag of what was.
        var bags = new FeatureBag[Known.Length];
        var states = new Dictionary<State, FeatureBag>();
        var weights = new double[Known.Length];
        for (var i = 0; i < Known.Length; i++)
        {
            var state = new State(told[i], cargo.Code == Known[i], Known[i].IsKin(cargo.Code), cargo.Others.Contains(Known[i]));
            if (!states.TryGetValue(state, out var bag)) states.Add(state, bag = Of(cargo, state));
            bags[i] = bag;
            weights[i] = codes.Weights[i] + known.Weights[i] + families.Weights[FamilyOf[i]] + decider.Weigh([bag]);
        }
        var most = weights.Max();
        var span = view.SpanOf(cargo.First, cargo.End);
        var options = new List<CodeOption>();
        for (var i = 0; i < Known.Length; i++)
            if (weights[i] >= most - Margin)
                options.Add(new CodeOption([codes.Asking(i, EncoderQuery.Of(anchor, EncoderQuery.Codes + i)), known[i], families[FamilyOf[i]], bags[i], words.For(DecisionKind.Code, i)], Known[i], span));
        return options[decider.Choose(DecisionKind.Code, anchor, options)].Code;
    }

    /// <summary>What the document told of each code before.</summary>
    private ToldBefore[] Told(Anchor anchor, CargoMention cargo, TransferClaim? before)
    {
        var name = view.Words(cargo.First, cargo.End);
        var told = new ToldBefore[Known.Length];
        Array.Fill(told, new ToldBefore(0, 9, 0, 0, 0, 0, 0, 0));
        var times = new int[Known.Length];
        for (var i = 0; i < discourse.Claims.Count; i++)
            foreach (var goods in discourse.Claims[i].Goods)
            {
                ref var of = ref told[Places[goods.Code]];
                of.Rank = (uint)Math.Min(discourse.Claims.Count - i, 5);
                times[Places[goods.Code]]++;
                if (of.Shares == 0 && SharesWord(goods.Name, name)) of.Shares = 1;
            }
        if (before is not null)
            foreach (var goods in before.Goods) told[Places[goods.Code]].InLast = 1;
        for (var i = Math.Max(0, anchor.Inherited.Count - 3); i < anchor.Inherited.Count; i++)
            if (anchor.Inherited[i].Span.Overlaps(view.Span)) told[Places[anchor.Inherited[i].Code]].Here = 1;
        foreach (var goods in discourse.Spoken) told[Places[goods.Code]].Near = 1;
        for (var i = 0; i < Known.Length; i++)
        {
            told[i].Often = Facts.Share(Math.Min(times[i], discourse.Claims.Count), discourse.Claims.Count);
            told[i].Title = discourse.Title.Names(Families[FamilyOf[i]]);
        }
        if (view.Under is { } line)
            foreach (var (_, entry) in line.All<GoodsEntry>())
                if (Places.TryGetValue(entry.Code, out var place)) told[place].Line = 1;
        return told;
    }

    /// <summary>What the words say of each code.</summary>
    private ClassBags OfCodes(Anchor anchor, CargoMention cargo, RoleCandidate sender, RoleCandidate receiver)
    {
        var f = decider.Bags(DecisionKind.Code, Known.Length);
        var last = Facts.Word(view, cargo.End - 1);
        f.Add(3);
        f.Add(4, last);
        f.Add(6, Facts.Word(view, cargo.First));
        f.Add(10, Facts.Trigger(anchor));
        f.Add(11, Facts.Is(cargo.Quantity is not null), Facts.Hash(cargo.Quantity?.Unit ?? ""));
        f.Add(16, (uint)Places[cargo.Code]);
        f.Add(18, last, cargo.End - cargo.First > 1 ? Facts.Word(view, cargo.End - 2) : 1);
        for (var i = cargo.First; i < cargo.End; i++) f.Add(19, Facts.Word(view, i));
        // What goes the other way pays: gold for arms.
        var back = discourse.LastBetween(receiver, sender) is >= 0 and var paid ? paid == discourse.Claims.Count - 1 ? 2u : 1u : 0u;
        f.Add(20, back, Facts.Is(view.HasCue(CueKind.Return) || view.HasCue(CueKind.Exchange)));
        f.Add(21, back, last);
        f.Add(24, Facts.Exchange(view, anchor), last);
        f.Add(25, view.PrepositionBefore(anchor.First) is { } preposition ? (uint)preposition.Kind + 1 : 0, last);
        return f;
    }

    /// <summary>What it says of each code who sends and who receives.</summary>
    private ClassBags OfParties(RoleCandidate sender, RoleCandidate receiver)
    {
        var f = decider.Bags(DecisionKind.Code, Known.Length, tellsWho: true);
        f.Add(22, sender.Meaning);
        f.Add(23, receiver.Meaning);
        return f;
    }

    /// <summary>What they say of each family of codes.</summary>
    private ClassBags OfFamilies(Anchor anchor, CargoMention cargo)
    {
        var f = decider.Bags(DecisionKind.Code, Families.Length);
        f.Add(5, Facts.Word(view, cargo.End - 1));
        f.Add(9, anchor.Trigger?.Key ?? 0);
        return f;
    }

    /// <summary>What was told of a code, whichever it is.</summary>
    private FeatureBag Of(CargoMention cargo, State state)
    {
        var f = decider.Bag(DecisionKind.Code);
        var of = state.Told;
        var (told, rank, named) = (of.InLast, of.Rank, Facts.Is(state.Named));
        f.Add(1, told, rank);
        f.Add(2, told, rank, of.Here);
        f.Add(7, told, Facts.Word(view, cargo.End - 1));
        f.Add(8, told, rank, Facts.Word(view, cargo.First - 1));
        f.Add(12, Facts.Is(cargo.UnitIsOpen), told, rank);
        f.Add(13, named, Facts.Is(cargo.IsAnaphor), Facts.Is(state.Other));
        f.Add(15, named, Facts.Is(state.Kin), told, rank);
        f.Add(14, of.Shares, told);
        f.Add(26, of.Often, named, Facts.Is(cargo.IsAnaphor), told);
        f.Add(27, told, discourse.Apart(discourse.LastClaimParagraph), rank, Facts.Is(view.BeginsLine));
        f.Add(28, of.Title, named, Facts.Is(cargo.IsAnaphor), told);
        f.Add(29, of.Line, named, Facts.Is(cargo.IsAnaphor));
        f.Add(17, of.Near, told, Facts.Is(cargo.IsAnaphor), rank);
        return f;
    }

    /// <summary>What is known of a code: what was told, whether the lexicon gives the goods this code, one of its kin, or this one too.</summary>
    private readonly record struct State(ToldBefore Told, bool Named, bool Kin, bool Other);

    /// <summary>What the document told of a code before: whether the last claim between the parties had it, how many claims ago, in this sentence, in like words, whether the last sentences named such goods, in what share of the claims, and whether the title and the line that the sentence stands under name some.</summary>
    private record struct ToldBefore(uint InLast, uint Rank, uint Here, uint Shares, uint Near, uint Often, uint Title, uint Line);

    private static bool SharesWord(string a, string b)
    {
        foreach (var word in b.Split(' '))
            if (word.Length > 3 && a.Contains(word[..Math.Min(word.Length, 6)], StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}

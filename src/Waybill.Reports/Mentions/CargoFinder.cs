using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Finds goods and counts: a number, its unit, and the goods that they count.</summary>
internal static class CargoFinder
{
    /// <summary>How many words may stand between a number and what it counts.</summary>
    private const int CountReach = 4;

    /// <summary>How many words the version of a system has at most.</summary>
    private const int LongestVersion = 3;

    /// <summary>The unit of what has none of its own.</summary>
    private const string AnyUnit = "unit";

    private static readonly GoodsCode Component = GoodsCode.Parse("component");
    private static readonly GoodsCode Money = GoodsCode.Parse("money");

    /// <summary>Every goods mention, in order.</summary>
    public static List<CargoMention> Find(SentenceView view)
    {
        var goods = new List<(Match Match, GoodsEntry Entry)>();
        var others = new Dictionary<int, List<GoodsCode>>();
        foreach (var item in view.All<GoodsEntry>())
        {
            if (NameFinder.IsTrade(view, item.Match.First) || view.Cues(CueKind.Anaphor).Any(cue => cue.Cue.Value is "group" or "regime" && cue.First <= item.Match.First && item.Match.End <= cue.End)) continue;
            var match = Unmeasured(view, item);
            if (goods.Count > 0 && goods[^1].Match.First == match.First && goods[^1].Match.End == match.End)
            {
                (others[goods[^1].Match.First] = others.GetValueOrDefault(goods[^1].Match.First) ?? []).Add(item.Entry.Code);
                continue;
            }
            goods.Add((match, item.Entry));
        }
        Compound(view, goods);
        var counts = Counts(view, goods);
        var found = new List<CargoMention>();
        foreach (var (match, entry) in goods)
        {
            if (IsOnlyMeasure(match, entry)) continue;
            var count = counts.Find(count => count.Counts(view, match));
            var quantity = count is null ? null : QuantityOf(view, count, entry);
            var first = count is null ? match.First : Math.Min(match.First, count.Number.First);
            found.Add(new CargoMention(match.First, match.End, entry.Code, quantity) { PhraseFirst = first, Others = others.GetValueOrDefault(match.First) ?? [], Unit = entry.Unit });
        }
        foreach (var count in counts)
        {
            // Containers, wagons and shipments whose content the sentence does not tell are cargo.
            if (count.Unit is not { } unit || found.Exists(cargo => cargo.Quantity is not null && cargo.PhraseFirst == count.Number.First)) continue;
            if (unit is AnyUnit)
            {
                // "36 units", <i>36 exemplaires</i>: of goods told before.
                found.Add(new CargoMention(count.UnitFirst, count.End, CargoMention.Unknown, QuantityOf(view, count, null)) { PhraseFirst = count.Number.First, IsCount = true, IsAnaphor = true, UnitIsOpen = true });
                continue;
            }
            if (unit is not ("container" or "wagon" or "shipment" or "crate" or "tonne" or "kilogram" or "litre" or "cubic-metre" or "barrel" or "truckload" or "pallet")) continue;
            var code = unit is "barrel" ? "oil" : "cargo";
            found.Add(new CargoMention(count.UnitFirst, count.End, GoodsCode.Parse(code), QuantityOf(view, count, null)) { PhraseFirst = count.Number.First, IsCount = true, IsAnaphor = unit is not ("container" or "barrel") });
        }
        foreach (var number in view.Numbers)
        {
            if (number.Kind != NumberKind.Cardinal || IsTime(view, number)) continue;
            var rate = IsRate(view, number);
            if (CurrencyOf(view, number) is { } currency)
            {
                var (first, end) = (Math.Min(number.First, currency.Match.First), Math.Max(number.End, currency.Match.End));
                found.Add(new CargoMention(first, end, Money, rate ? null : new Quantity(number.Min, number.Max, number.Qualifier, currency.Entry.Unit, view.SpanOf(first, end))) { PhraseFirst = first, IsWorth = IsWorthOf(view, end, goods) });
            }
            else if (!rate && number.IsQuantity && !IsModel(view, number, goods) && !IsTonnage(view, number) && !counts.Exists(count => count.Number == number))
            {
                var (first, end) = Counted(view, number);
                var unit = counts.Find(count => view.IsOnlyCue(number.End, count.Number.First, CueKind.And)) is { } beside ? beside.Unit ?? goods.Find(item => item.Match.First == beside.UnitFirst).Entry?.Unit : null;
                found.Add(new CargoMention(first, end, CargoMention.Unknown, new Quantity(number.Min, number.Max, number.Qualifier, unit ?? AnyUnit, view.SpanOf(number.First, end))) { PhraseFirst = number.First, IsCount = true, IsAnaphor = true, UnitIsOpen = unit is null });
            }
        }
        foreach (var (match, unit) in view.All<UnitEntry>())
            if (IsUncounted(view, match, unit) && !found.Exists(cargo => cargo.PhraseFirst < match.End && match.First < cargo.End)) found.Add(new CargoMention(match.First, match.End, Money, null));
        foreach (var (first, end, cue) in view.Cues(CueKind.Anaphor))
            if (cue.Value == "goods" && !found.Exists(cargo => cargo.First < end && first < cargo.End))
                found.Add(new CargoMention(first, end, CargoMention.Unknown, null) { IsAnaphor = true });
        found.RemoveAll(cargo => cargo.Quantity is null && !cargo.IsAnaphor && cargo.Code.ToString() == "cargo" && found.Exists(other => other.Code.ToString() != "cargo" && Math.Abs(other.First - cargo.First) <= 6));
        found.Sort((a, b) => a.First.CompareTo(b.First));
        return found;

        // A container or lorry that a number counts is a unit; what it holds is the goods.
        bool IsOnlyMeasure(Match match, GoodsEntry entry) =>
            counts.Find(count => count.UnitFirst == match.First && count.Unit is not null) is { } count
            && (entry.Code == CargoMention.Unknown || view.All<CarrierEntry>().Any(carrier => carrier.Match.First == match.First))
            && goods.Exists(other => other.Match != match && count.Counts(view, other.Match));
    }

    /// <summary>Numbers of people, who are no goods themselves: "700 recruits completed a course".</summary>
    public static IEnumerable<CargoMention> People(SentenceView view)
    {
        foreach (var count in Counts(view, []))
            if (count.Unit == "person" && QuantityOf(view, count, null) is { } quantity)
                yield return new CargoMention(count.UnitFirst, count.End, CargoMention.Unknown, quantity) { PhraseFirst = count.Number.First, IsCount = true };
    }

    /// <summary>The words of goods without the measure that they begin with: "wheat" of "tonnes of wheat".</summary>
    private static Match Unmeasured(SentenceView view, (Match Match, GoodsEntry Entry) goods)
    {
        var (match, entry) = goods;
        if (entry.Unit is not null) return match;
        foreach (var (unit, _) in view.All<UnitEntry>())
            if (unit.First == match.First && view.EndOfCue(unit.End, CueKind.Of) is { } end && end < match.End) return match with { First = end };
        return match;
    }

    /// <summary>The noun that a number counts, when no lexicon knows it as goods; else the number itself.</summary>
    private static (int First, int End) Counted(SentenceView view, NumberMention number)
    {
        if (view.Syntax is { } syntax)
            for (var i = number.End; i < Math.Min(view.Length, number.End + CountReach); i++)
                if (syntax.UposOf(i) is Syntax.Upos.Noun or Syntax.Upos.Propn && syntax.RelationOf(i) is not Syntax.Relation.Compound) return (number.End, i + 1);
        return (number.First, number.End);
    }

    /// <summary>A noun of goods and the system named behind it are one: chasseurs Su-35, drones Mohajer-6; so are "rounds of ammunition".</summary>
    private static void Compound(SentenceView view, List<(Match Match, GoodsEntry Entry)> goods)
    {
        for (var i = 0; i + 1 < goods.Count;)
        {
            var (a, first) = goods[i];
            var (b, second) = goods[i + 1];
            if (Part(view, goods[i], goods[i + 1]) is { } part)
            {
                goods[i] = (new Match(a.First, b.End, first with { Code = part }), new GoodsEntry(part, first.Unit));
                goods.RemoveAt(i + 1);
                continue;
            }
            var adjacent = b.First == a.End || (first.Code.Family == second.Code.Family
                && (b.First < a.End || IsNationality(view, a.End, b.First) || IsDescribed(view, a.End, b.First) || IsVersion(view, a.End, b.First) || (b.First == a.End + 1 && !view.IsMark(a.End, ',') && !view.HasCue(a.End, CueKind.And) && view.HasCue(a.End, CueKind.Of))));
            if (!adjacent)
            {
                i++;
                continue;
            }
            var code = second.Code.ToString().Length > first.Code.ToString().Length || first.Code.ToString() is "arms" or "cargo" ? second.Code : first.Code;
            goods[i] = (new Match(a.First, Math.Max(a.End, b.End), first with { Code = code }), new GoodsEntry(code, first.Unit is null or "unit" ? second.Unit ?? first.Unit : first.Unit));
            goods.RemoveAt(i + 1);
        }
    }

    /// <summary>Whether nothing but a nationality stands between two tokens: <i>drones | turcs | Bayraktar</i>.</summary>
    private static bool IsNationality(SentenceView view, int from, int to) => view.Matches.Exists(match => match.First == from && match.End == to && match.Entry is PartyEntry { Kind: PartyKind.Demonym });

    /// <summary>Whether nothing but an adjective stands between two tokens, the second of which begins a name: <i>avions de transport | légers | Dornier</i>.</summary>
    private static bool IsDescribed(SentenceView view, int from, int to) => to == from + 1 && view.Syntax?.UposOf(from) is Syntax.Upos.Adj && !view.Tokens[from].IsCapital && view.Tokens[to].IsCapital;

    /// <summary>Whether nothing but the version of a system stands between two tokens: <i>TOW | 2B Aero | missiles</i>.</summary>
    public static bool IsVersion(SentenceView view, int from, int to)
    {
        if (to - from is < 1 or > LongestVersion || view.Tokens[to].IsCapital || !IsOfVersion(view, from - 1) || !(IsSign(view.Tokens[from - 1]) || IsSign(view.Tokens[from]))) return false;
        for (var i = from; i < to; i++)
            if (!IsOfVersion(view, i) || view.HasCue(i)) return false;
        return true;

        // A number, or a letter by itself.
        bool IsSign(Token token) => token.Kind == TokenKind.Number || token.End - token.Start == 1;
    }

    private static bool IsOfVersion(SentenceView view, int token) => view.Tokens[token].Kind == TokenKind.Number || view.Tokens[token] is { Kind: TokenKind.Word, IsCapital: true };

    /// <summary>Whether a number is part of a version's name, by the letter right behind it: the 2B of "TOW 2B", which is not two billion.</summary>
    private static bool IsLettered(SentenceView view, NumberMention number)
    {
        var letter = view.Tokens[number.First].Kind == TokenKind.Number ? number.First + 1 : view.Length;
        return letter < view.Length && number.End - letter is 0 or 1 && view.Tokens[letter] is { Kind: TokenKind.Word, IsCapital: true, HasSpaceBefore: false } one && one.End - one.Start == 1;
    }

    /// <summary>Whether a number belongs to the name of a system that goods are called by: <i>drones WingLoong 2</i>, "TOW 2B".</summary>
    private static bool IsModel(SentenceView view, NumberMention number, List<(Match Match, GoodsEntry Entry)> goods) =>
        goods.Exists(item => item.Match.First < number.First && item.Match.End >= (IsLettered(view, number) ? number.First : number.End)) || IsNamed(view, number, goods);

    private static bool IsNamed(SentenceView view, NumberMention number, List<(Match Match, GoodsEntry Entry)> goods) =>
        number.End == number.First + 1 && number.First > 0 && view.Tokens[number.First].Kind == TokenKind.Number && view.Tokens[number.First - 1] is { Kind: TokenKind.Word, IsCapital: true }
        && (goods.Exists(item => item.Match.End == number.First - 1) || (goods.Exists(item => item.Match.End == number.First) && !goods.Exists(item => item.Match.First == number.End) && !view.All<UnitEntry>().Any(unit => unit.Match.First == number.End)));

    /// <summary>"Parts for missiles" are parts, "shells for guns" shells: what the first noun names, for the weapon behind "of" or "for". Null for anything else.</summary>
    private static GoodsCode? Part(SentenceView view, (Match Match, GoodsEntry Entry) whole, (Match Match, GoodsEntry Entry) weapon)
    {
        var (a, b) = (whole.Match, weapon.Match);
        if (b.First - a.End is < 1 or > 3 || !(view.HasCue(a.End, CueKind.Of) || view.HasCue(a.End, CueKind.For))) return null;
        for (var i = a.End; i < b.First; i++)
            if (view.Tokens[i].Kind != TokenKind.Word || view.HasCue(i, CueKind.And)) return null;
        var other = weapon.Entry.Code.ToString();
        return whole.Entry.Code.Family switch
        {
            "component" or "dual-use" when weapon.Entry.Code.Family is "missile" or "uav" or "aircraft" or "armour" or "artillery" or "warship" or "ammunition" or "small-arms" => Component,
            "ammunition" when other == "artillery" => GoodsCode.Parse("ammunition.artillery"),
            "ammunition" when other == "small-arms" => GoodsCode.Parse("ammunition.small-arms"),
            _ => null,
        };
    }

    private static List<Count> Counts(SentenceView view, List<(Match Match, GoodsEntry Entry)> goods)
    {
        var counts = new List<Count>();
        foreach (var number in view.Numbers)
        {
            if (!number.IsQuantity) continue;
            if (IsTime(view, number) || IsMoney(view, number) || IsModel(view, number, goods) || IsTonnage(view, number)) continue;
            var limit = Math.Min(view.Length, number.End + CountReach);
            for (var i = number.End; i < limit; i++)
            {
                if ((view.Tokens[i].Kind == TokenKind.Number && !view.Numbers.Exists(other => other.Core == i && other.Kind == NumberKind.Label)) || view.IsMark(i, ',', ';', ')', '.', ':')) break;
                var unit = view.All<UnitEntry>().FirstOrDefault(unit => unit.Match.First == i);
                if (unit.Entry is not null && !IsModifier(view, unit.Match, goods))
                {
                    counts.Add(new Count(number, unit.Entry.Unit, unit.Match.First, unit.Match.End));
                    break;
                }
                if (Load(view, number, i) is { } load && goods.Exists(item => load.Counts(view, item.Match)))
                {
                    counts.Add(load);
                    break;
                }
                if (goods.Exists(item => item.Match.First == i))
                {
                    counts.Add(new Count(number, null, i, i));
                    break;
                }
                if (view.HasVerb(i)) break;
            }
        }
        return counts;
    }

    /// <summary>Whether tonnes tell how large a ship is, not what it brings: <i>un bâtiment de 1 400 tonnes</i>, but "a freighter with 40 tonnes of coal".</summary>
    private static bool IsTonnage(SentenceView view, NumberMention number) =>
        number.First > 1 && view.HasCue(number.First - 1, CueKind.Of)
        && view.Matches.Exists(match => match.End == number.First - 1 && match.Entry is CarrierEntry { Kind: CarrierKind.Vessel } or GoodsEntry { Code.Family: "warship" })
        && view.All<UnitEntry>().Any(unit => unit.Match.First == number.End && unit.Entry.Unit == "tonne" && view.EndOfCue(unit.Match.End, CueKind.Of) is null);

    /// <summary>Whether a word of a unit only tells the kind of the goods behind it: the rocket of "rocket motors".</summary>
    private static bool IsModifier(SentenceView view, Match unit, List<(Match Match, GoodsEntry Entry)> goods) =>
        view.Syntax is { } syntax && syntax.RelationOf(unit.End - 1) == Syntax.Relation.Compound && syntax.HeadOf(unit.End - 1) >= unit.End
        && goods.Exists(item => item.Match.First <= unit.End && unit.End < item.Match.End);

    /// <summary>A count of what brings goods as one of loads: "two trains of coal", "dix camions de munitions"; null where no carrier stands.</summary>
    private static Count? Load(SentenceView view, NumberMention number, int token)
    {
        foreach (var (match, carrier) in view.All<CarrierEntry>())
            if (match.First == token && view.HasCue(match.End, CueKind.Of)) return new Count(number, CarrierEntry.LoadOf(carrier.Kind), match.First, match.End);
        return null;
    }

    /// <summary>Whether a number is of a time; a length of time that counts something behind "of" is none ("une quinzaine de blindés").</summary>
    private static bool IsTime(SentenceView view, NumberMention number) =>
        view.Times.Exists(time => time.First < number.End && number.First < time.End && !(time.Kind is TimeKind.Duration or TimeKind.Rate && time.End <= number.End && view.HasCue(time.End, CueKind.Of)));

    private static bool IsMoney(SentenceView view, NumberMention number) => CurrencyOf(view, number) is not null;

    /// <summary>The currency of an amount of money: it stands just before or behind the number.</summary>
    private static (Match Match, UnitEntry Entry)? CurrencyOf(SentenceView view, NumberMention number)
    {
        foreach (var unit in view.All<UnitEntry>())
            if (Bears(unit, number)) return unit;
        return null;
    }

    /// <summary>Whether money only tells what goods behind it are worth: "$254 million in spare parts", "$406 million worth of arms", <i>3 milliards d'euros d'armes</i>.</summary>
    private static bool IsWorthOf(SentenceView view, int end, List<(Match Match, GoodsEntry Entry)> goods) =>
        (view.EndOfCue(end, CueKind.In) ?? view.EndOfCue(view.EndOfCue(end, CueKind.Worth) ?? end, CueKind.Of)) is { } behind
        && goods.Exists(item => item.Match.First >= behind && item.Match.First <= behind + 1 && item.Entry.Code.Family is not ("money" or "support"));

    /// <summary>Whether a word is money that no number counts: "hands over dollars", "pays in yuan".</summary>
    private static bool IsUncounted(SentenceView view, Match match, UnitEntry unit)
    {
        var last = view.Tokens[match.End - 1];
        return IsCurrency(unit) && last.Kind == TokenKind.Word && (view.Text[last.End - 1] is 's' || view.HasCue(match.First - 1, CueKind.In)) && !view.Numbers.Exists(number => Bears((match, unit), number));
    }

    private static bool IsCurrency(UnitEntry unit) => unit.Unit.Length == 3 && unit.Unit is not "day" and not "box" and not "ton";

    private static bool Bears((Match Match, UnitEntry Entry) unit, NumberMention number) => IsCurrency(unit.Entry)
            && (unit.Match.End == number.Core || unit.Match.End == number.First || (unit.Match.First == number.Core && unit.Match.End <= number.End) || (unit.Match.First >= number.End && unit.Match.First <= number.End + 1));

    /// <summary>Whether a number counts per time: "10,000 barrels a day" is no quantity.</summary>
    private static bool IsRate(SentenceView view, NumberMention number)
    {
        foreach (var time in view.Times)
        {
            if (time.Kind != TimeKind.Rate || time.First < number.End || time.First > number.End + CountReach) continue;
            var parted = false;
            for (var i = number.End; i < time.First; i++) parted |= view.IsMark(i, ',', ';', ':', '.');
            if (!parted) return true;
        }
        return number.IsRate;
    }

    private static Quantity? QuantityOf(SentenceView view, Count count, GoodsEntry? goods)
    {
        var unit = count.Unit ?? goods?.Unit ?? (IsCounted(view, count) ? AnyUnit : null);
        if (unit is null || IsRate(view, count.Number) || unit is "percent" or "day" or "week" or "month" or "year") return null;
        var span = view.SpanOf(count.Number.First, Math.Max(count.End, count.Number.End));
        return new Quantity(count.Number.Min, count.Number.Max, count.Number.Qualifier, unit, span);
    }

    /// <summary>Whether by the syntax a number without a unit counts the noun that it stands before: "6,980 proximity fuses", but not "155 mm ammunition".</summary>
    private static bool IsCounted(SentenceView view, Count count)
    {
        if (view.Syntax is not { } syntax) return false;
        var head = syntax.HeadIn(count.Number.First, count.Number.End);
        return syntax.RelationOf(head) == Syntax.Relation.Nummod && syntax.HeadOf(head) >= count.UnitFirst;
    }

    /// <summary>A number and its unit; without a unit it counts the goods themselves.</summary>
    private sealed record Count(NumberMention Number, string? Unit, int UnitFirst, int End)
    {
        /// <summary>Whether its unit holds goods: a container, a lorry.</summary>
        private bool IsPackage => Unit is "container" or "wagon" or "crate" or "pallet" or "shipment" or "vehicle";

        /// <summary>Whether it counts these goods: they stand at its noun or right behind it ("25 avions F-35"), or behind its unit and "of", or what it holds behind "with".</summary>
        public bool Counts(SentenceView view, Match goods)
        {
            if (Unit is null) return goods.First == UnitFirst;
            if (goods.First == UnitFirst || goods.First == End) return true;
            if (goods.First < End || goods.First > End + 5) return false;
            var linked = false;
            for (var i = End; i < goods.First; i++)
            {
                // <i>40 missiles et des drones</i>: the article is no "of".
                if (!linked && view.HasCue(i, CueKind.And)) return false;
                if (view.HasCue(i, CueKind.Of) || (IsPackage && view.HasCue(i, CueKind.With))) linked = true;
                else if (view.Tokens[i].Kind == TokenKind.Mark && !view.IsMark(i, '«', '»', '“', '”', '"')) return false;
                else if (view.HasCue(i, CueKind.To) || view.HasCue(i, CueKind.From) || view.HasCue(i, CueKind.Have) || view.HasCue(i, CueKind.Be) || view.HasCue(i, CueKind.Relative)) return false;
                // <i>trois cargos transportant des conteneurs</i>: ships are counted, not what they carry.
                else if (view.HasVerb(i)) return false;
            }
            return linked;
        }
    }
}

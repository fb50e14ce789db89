using Waybill.Model;

namespace Waybill.Lists;

/// <summary>Reads files of measures, classes of goods and exceptions. Later files may name what earlier ones define, and replace it.</summary>
internal sealed class MeasureReader
{
    private static readonly string[] HeadKeys = ["regime", "en", "fr", "target", "states", "parties", "places", "lists", "number", "content"];
    private static readonly string[] GoodsKeys = ["id", "en", "fr", "codes", "maybe", "not", "unroca", "hs", "all"];
    private static readonly string[] ExceptionKeys = ["id", "en", "fr", "evidence_en", "evidence_fr"];
    private static readonly string[] MeasureKeys =
    [
        "id", "instrument", "paragraph", "date", "direction", "act", "bound", "goods", "widened", "conditions", "exceptions", "periods",
        "number", "content", "source", "en", "fr", "target", "states", "parties", "places", "lists",
    ];

    private readonly List<Fault> _faults = [];
    private readonly Dictionary<string, GoodsClass> _goods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MeasureExemption> _exceptions = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, Measure> _measures = new(StringComparer.Ordinal);

    /// <summary>What was read.</summary>
    public MeasurePack Pack() => new([.. _measures.Values], [.. _faults]);

    /// <summary>Reads one file.</summary>
    public void Add(string file, string toml)
    {
        var rows = TomlRow.Of(toml, file, _faults);
        var head = rows[0];
        KnowKeys(head, HeadKeys, file);
        var here = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows.Skip(1))
        {
            try
            {
                var reader = new RowReader(row, head);
                switch (row.Name)
                {
                    case "goods": Keep(_goods, Goods(reader), goods => goods.Id, GoodsKeys); break;
                    case "exception": Keep(_exceptions, Exception(reader), exception => exception.Id, ExceptionKeys); break;
                    case "measure": Keep(_measures, Measure(reader, head), measure => measure.Id, MeasureKeys); break;
                    default: throw new RowReader.Unusable("is neither goods, nor exception, nor measure");
                }
            }
            catch (RowReader.Unusable wrong)
            {
                _faults.Add(new Fault(file, row.Line, $"[[{row.Name}]] {row.Text("id")} {wrong.Message}: left out"));
            }

            void Keep<T>(IDictionary<string, T> table, T value, Func<T, string> id, string[] keys)
            {
                if (!here.Add($"{row.Name} {id(value)}")) throw new RowReader.Unusable("stands twice in one file");
                KnowKeys(row, keys, file);
                table[id(value)] = value;
            }
        }
    }

    private static GoodsClass Goods(RowReader row) => new(
        row.Text("id"), row.Both(), row.Values<GoodsCode>("codes"), row.Values<GoodsCode>("maybe"), row.Values<GoodsCode>("not"),
        row.List("unroca"), row.List("hs"), row.Flag("all"));

    private static MeasureExemption Exception(RowReader row) => new(row.Text("id"), row.Both(), row.Both("evidence"));

    private Measure Measure(RowReader row, TomlRow head)
    {
        var id = row.Text("id");
        if (id.Split('/') is not [{ Length: > 0 } resolution, { Length: > 0 } paragraph]) throw new RowReader.Unusable("has an id that is not resolution/paragraph");
        var adopted = RowReader.Day(row.Text("date"), "date");
        var bound = row.List("bound");
        return new Measure
        {
            Id = id,
            Regime = row.Text("regime"),
            RegimeName = new BilingualText(head.Text("en") ?? row.Text("regime"), head.Text("fr") ?? row.Text("regime")),
            Instrument = row.Text("instrument", $"UNSCR {resolution} ({adopted.Year})"),
            Paragraph = row.Text("paragraph", paragraph),
            Text = row.Both(),
            Target = new MeasureTarget(row.Word<TargetKind>("target"), row.Values<PartyId>("states"), row.Values<PartyId>("parties"), row.List("places")),
            Direction = row.Word<MeasureDirection>("direction"),
            Act = row.Word<MeasureAct>("act"),
            Bound = new BoundParties(bound.Contains("all-states"), bound.Contains("flag-state"),
                bound.Where(who => who is not ("all-states" or "flag-state")).Select(who => RowReader.Value<PartyId>(who, "bound")).ToList()),
            Goods = row.List("goods") is { Count: > 0 } goods ? goods.Select(GoodsOf).ToList() : throw new RowReader.Unusable("has no 'goods'"),
            Widened = row.List("widened").Select(WideningOf).ToList(),
            Designations = row.List("lists").Select(ListOf).ToList(),
            Conditions = row.Words<MeasureCondition>("conditions"),
            Periods = PeriodsOf(row.List("periods"), adopted),
            Exceptions = row.List("exceptions").Select(name => _exceptions.GetValueOrDefault(name) ?? throw new RowReader.Unusable($"names the exception '{name}', which no file defines")).ToList(),
            Verification = new Verification(row.Checked("number"), row.Checked("content"), row.Text("source")),
        };
    }

    private GoodsClass GoodsOf(string name) =>
        _goods.GetValueOrDefault(name) ?? throw new RowReader.Unusable($"names the goods '{name}', which no file defines");

    private static DesignationList ListOf(string text) => text.Split(' ', 2) is [var list, var programme] ? new DesignationList(list, programme) : new DesignationList(text, null);

    private Widening WideningOf(string text) => text.Split(' ') is [var day, var goods, var by]
        ? new Widening(RowReader.Day(day, "widened"), GoodsOf(goods), by)
        : throw new RowReader.Unusable($"'widened' holds '{text}', not day, goods and paragraph");

    private static List<MeasurePeriod> PeriodsOf(IReadOnlyList<string> texts, DateOnly adopted)
    {
        if (texts.Count == 0) return [new MeasurePeriod(new DateInterval(adopted, null), MeasureStatus.InForce)];
        var periods = texts.Select(text => text.Split(' ') is [var days, var status]
            ? new MeasurePeriod(RowReader.Value<DateInterval>(days, "periods"), RowReader.Word<MeasureStatus>(status, "periods"))
            : throw new RowReader.Unusable($"'periods' holds '{text}', not days and status")).ToList();
        for (var i = 0; i < periods.Count; i++)
            if (periods[i].Days.Start is null || (i > 0 && !(periods[i - 1].Days.End < periods[i].Days.Start)))
                throw new RowReader.Unusable("has periods that begin nowhere or overlap");
        return periods;
    }

    private void KnowKeys(TomlRow row, string[] known, string file)
    {
        foreach (var key in row.Keys.Where(key => !known.Contains(key)))
            _faults.Add(new Fault(file, row.Line, $"'{key}' is no key of [[{row.Name}]] ({string.Join(", ", known)}): passed over"));
    }
}

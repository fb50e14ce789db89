using System.Globalization;
using Waybill.Model;

namespace Waybill.Reports.Tests;

/// <summary>Holds the lexicon files to their columns, codes and notation, so that a slip of whoever edits them is named by file and row.</summary>
public sealed class LexiconFilesTests
{
    private const string Folder = "Languages/";

    /// <summary>Files that every language must have: name, columns in order, and the column whose value a form may have only one of.</summary>
    private static readonly (string Name, string Columns, string Key)[] Wanted =
    [
        ("parties", "id kind name forms", "id"),
        ("goods", "code unit forms", "code"),
        ("units", "unit forms", "unit"),
        ("carriers", "kind forms", "kind"),
        ("offices", "kind channel forms", "kind"),
    ];

    /// <summary>Files that a language may have.</summary>
    private static readonly (string Name, string Columns, string Key)[] Welcome =
    [
        ("goods-also", "code unit forms", "code"),
        ("bodies", "kind channel forms", "kind"),
        ("parties-also", "id name forms", "id"),
        ("places", "name country kind forms", "name"),
        ("organisations", "name kind for forms", "name"),
        ("people", "name kind for forms", "name"),
    ];

    /// <summary>Every folder that has words of grammar: what the reader reads.</summary>
    public static TheoryData<string> Languages() => [.. Embedded.Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith("/cues.tsv", StringComparison.Ordinal))
        .Select(name => name.Split('/')[1]).Order(StringComparer.Ordinal)];

    /// <summary>Every table of every language, and those that all share.</summary>
    public static TheoryData<string, string, string> Files()
    {
        var files = new TheoryData<string, string, string>
        {
            { "Knowledge/weapons.tsv", "code unit name forms", "code" },
            { "Knowledge/vessels.tsv", "name imo flag forms", "name" },
            { "Knowledge/places.tsv", "name country kind lat lon forms garbled unless source", "name" },
            { "Knowledge/organisations.tsv", "name kind for forms", "name" },
            { "Knowledge/people.tsv", "name kind for forms", "name" },
        };
        foreach (var language in Languages().Select(row => row.Data))
        {
            foreach (var (name, columns, key) in Wanted) files.Add($"{Folder}{language}/{name}.tsv", columns, key);
            foreach (var (name, columns, key) in Welcome)
                if (Embedded.Contains($"{Folder}{language}/{name}.tsv")) files.Add($"{Folder}{language}/{name}.tsv", columns, key);
        }
        return files;
    }

    private static string[] Embedded { get; } = typeof(ReportReader).Assembly.GetManifestResourceNames();

    [Fact]
    public void Finds_the_folders() => new[] { "en", "fr" }.Except(Languages().Select(row => row.Data)).ShouldBeEmpty();

    /// <summary>An unknown kind, frame or conjugation is an exception that names it.</summary>
    [Theory, MemberData(nameof(Languages))]
    public void A_language_compiles(string language) => LanguagePack.Of(language).ShouldNotBeNull();

    [Theory, MemberData(nameof(Files))]
    public void Has_its_columns_and_full_rows(string file, string columns, string key)
    {
        var lines = Lines(file).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToList();
        lines[0].ShouldBe(columns.Split(' '));
        lines[0].ShouldContain(key);
        lines.Count.ShouldBeGreaterThan(1);
        lines.Where(cells => cells.Length != lines[0].Length || cells.Any(cell => cell != cell.Trim()))
            .Select(cells => string.Join(" | ", cells)).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Languages))]
    public void Names_known_traits_only(string language)
    {
        var cues = LexiconTable.Embedded($"{Folder}{language}/cues.tsv")!;
        cues.Rows.Select(row => cues[row, "value"].Split(':')).Where(parts => parts.Length > 1 && !StateTraits.Knows(parts[1])).Select(parts => parts[1]).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Files))]
    public void Writes_forms_in_the_notation(string file, string columns, string key)
    {
        var table = Table(file, columns, key);
        table.Rows.SelectMany(row => table[row, "forms"].Split('|')).Where(form => !IsWellWritten(form)).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Files))]
    public void Gives_a_form_one_meaning(string file, string columns, string key)
    {
        var table = Table(file, columns, key);
        var meanings = new Dictionary<string, string>(StringComparer.Ordinal);
        var slips = new List<string>();
        foreach (var row in table.Rows)
            foreach (var form in FormNotation.Expand(table[row, "forms"]))
                if (!meanings.TryAdd(Shape(form), table[row, key]) && meanings[Shape(form)] != table[row, key])
                    slips.Add($"{form}: {meanings[Shape(form)]} and {table[row, key]}");
        slips.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Languages))]
    public void Second_meanings_have_a_first_and_another_one(string language)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        var goods = Table($"Languages/{language}/goods.tsv", "code unit forms", "code");
        foreach (var row in goods.Rows)
            foreach (var form in FormNotation.Expand(goods[row, "forms"])) first[Shape(form)] = goods[row, "code"];
        if (LexiconTable.Embedded($"Languages/{language}/goods-also.tsv") is not { } also) return;
        also.Rows.SelectMany(row => FormNotation.Expand(also[row, "forms"]).Where(form => !first.TryGetValue(Shape(form), out var code) || code == also[row, "code"])).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Files))]
    public void Knows_every_code(string file, string columns, string key)
    {
        var table = Table(file, columns, key);
        var kinds = Kinds(file);
        var channels = Names<Channel>();
        var slips = new List<string>();
        foreach (var row in table.Rows)
        {
            Check("id", cell => PartyId.TryParse(cell, null, out _));
            Check("for", cell => PartyId.TryParse(cell, null, out _));
            Check("flag", IsState);
            Check("country", IsState);
            Check("code", cell => GoodsCode.Known.Contains(cell));
            Check("imo", cell => ImoNumber.TryParse(cell, null, out _));
            if (kinds?.Contains(table[row, "kind"]) == false) slips.Add($"kind {table[row, "kind"]}: {table[row, "forms"]}");
            Check("channel", channels.Contains);

            void Check(string column, Func<string, bool> isKnown)
            {
                if (table[row, column] is { Length: > 0 } cell && !isKnown(cell)) slips.Add($"{column} {cell}: {table[row, "forms"]}");
            }
        }
        slips.ShouldBeEmpty();
    }

    [Fact]
    public void Places_lie_on_the_globe()
    {
        var table = Table("Knowledge/places.tsv", "", "");
        foreach (var row in table.Rows)
        {
            var (lat, lon) = (table[row, "lat"], table[row, "lon"]);
            (lat.Length == 0).ShouldBe(lon.Length == 0, table[row, "name"]);
            table[row, "source"].ShouldNotBeEmpty(table[row, "name"]);
            if (lat.Length == 0) continue;
            double.Parse(lat, NumberStyles.Float, CultureInfo.InvariantCulture).ShouldBeInRange(-90, 90, table[row, "name"]);
            double.Parse(lon, NumberStyles.Float, CultureInfo.InvariantCulture).ShouldBeInRange(-180, 180, table[row, "name"]);
        }
    }

    [Theory, MemberData(nameof(Languages))]
    public void Names_each_party_alike_in_every_row(string language)
    {
        var table = Table($"Languages/{language}/parties.tsv", "", "");
        foreach (var party in table.Rows.GroupBy(row => table[row, "id"]))
            party.Select(row => table[row, "name"]).Distinct().Count().ShouldBe(1, party.Key);
    }

    [Theory, MemberData(nameof(Languages))]
    public void Every_language_knows_the_same_states(string language)
    {
        States(language).Except(States("en")).ShouldBeEmpty();
        States("en").Except(States(language)).ShouldBeEmpty();
    }

    /// <summary>Trimmed, with a plain apostrophe, and parentheses that close and do not nest.</summary>
    private static bool IsWellWritten(string form)
    {
        var depth = 0;
        foreach (var c in form)
        {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth is < 0 or > 1) return false;
        }
        return depth == 0 && form.Length > 0 && form == form.Trim() && !form.Contains('’', StringComparison.Ordinal);
    }

    private static HashSet<string> States(string language)
    {
        var table = Table($"Languages/{language}/parties.tsv", "", "");
        return table.Rows.Where(row => table[row, "kind"] == "state").Select(row => table[row, "id"]).ToHashSet(StringComparer.Ordinal);
    }

    private static bool IsState(string code) => PartyId.TryParse(code, null, out var id) && id.IsState;

    private static string[]? Kinds(string file) => file[(file.LastIndexOf('/') + 1)..] switch
    {
        "parties.tsv" => ["state", "demonym", "capital", "government", "leader", "forces", "group", "body"],
        "places.tsv" => ["port", "naval-port", "anchorage", "airport", "station", "crossing", "city", "region", "strait", "sea", "island", "cosmodrome"],
        "carriers.tsv" => Names<CarrierKind>(),
        "offices.tsv" or "bodies.tsv" or "organisations.tsv" or "people.tsv" => Names<SourceKind>(),
        _ => null,
    };

    /// <summary>The names of a vocabulary as the files write them: <c>ExpertPanel</c> is <c>expert-panel</c>.</summary>
    private static string[] Names<T>() where T : struct, Enum => Array.ConvertAll(Enum.GetNames<T>(), name =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString())));

    /// <summary>What the reader compares: letters without case or accent, and which words must be capitalised.</summary>
    private static string Shape(string form) => string.Join(' ', form.Split(' ', '-', '\'').Where(word => word.Length > 0).Select(word =>
    {
        var lower = string.Concat(word.Select(c => Folding.Strip(Folding.Lower(c))));
        return word.Length > 1 && !word.Any(char.IsLower) ? "2" + lower : char.IsUpper(word[0]) ? "1" + lower : "0" + lower;
    }));

    private static LexiconTable Table(string file, string columns, string key)
    {
        var table = LexiconTable.Embedded(file).ShouldNotBeNull(file);
        if (key.Length > 0) columns.Split(' ').ShouldContain(key);
        return table;
    }

    private static List<string> Lines(string file)
    {
        using var stream = typeof(ReportReader).Assembly.GetManifestResourceStream(file).ShouldNotBeNull(file);
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line) lines.Add(line);
        return lines;
    }

    [Theory]
    [InlineData("MAI", "mai")]
    [InlineData("MARS", "mars")]
    [InlineData("ARMES", "armes")]
    public void Months_and_goods_are_themselves_in_capitals(string capitals, string word)
    {
        var vocabulary = LanguagePack.Of("fr").ShouldNotBeNull().Lexicon.Vocabulary;
        vocabulary.Find(capitals, accentsLost: true).ShouldBe(vocabulary.Find(word, accentsLost: false));
    }
}

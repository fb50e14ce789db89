using System.Globalization;
using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>Says things in the language of the case.</summary>
internal sealed class Wording
{
    private readonly StringTable _strings;

    private Wording(string language)
    {
        Language = language;
        _strings = StringTable.Load(language);
        Numbers = new NumberWording(language);
        Dates = new DateWording(_strings, language);
        States = new StateNames(language);
    }

    /// <summary><c>en</c> or <c>fr</c>.</summary>
    public string Language { get; }

    /// <summary>Numbers.</summary>
    public NumberWording Numbers { get; }

    /// <summary>Dates and periods.</summary>
    public DateWording Dates { get; }

    /// <summary>Names of states and bodies.</summary>
    public StateNames States { get; }

    /// <summary>The wording of a language; English when there is none of that language.</summary>
    public static Wording For(string language)
    {
        foreach (var known in StringTable.Languages)
            if (language.StartsWith(known, StringComparison.OrdinalIgnoreCase))
                return new Wording(known);
        return new Wording("en");
    }

    /// <summary>The sentence of a key.</summary>
    public string this[string key] => _strings[key];

    /// <summary>The sentence of a key that data may lack.</summary>
    public string? Find(string key) => _strings.Find(key);

    /// <summary>The sentence of a key with its places filled.</summary>
    public string Say(string key, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, _strings[key], values);

    /// <summary>A sentence about a number: place 0 is the number; the key has a form <c>.one</c>, a form <c>.other</c>.</summary>
    public string Count(string key, long count, params ReadOnlySpan<object?> others) =>
        Say(key + (Numbers.IsSingular(count) ? ".one" : ".other"), [Numbers.Format(count), .. others]);

    /// <summary>The name of a word of the vocabulary: <c>stage.under-way</c>.</summary>
    public string Name<T>(string family, T value) where T : struct, Enum => _strings[$"{family}.{Kebab.Of(value)}"];

    /// <summary>The name of goods.</summary>
    public string Goods(GoodsCode code) => _strings.Find($"goods.{code}") ?? code.ToString();

    /// <summary>A unit in the number that goes with a count; the unit itself when the table lacks it.</summary>
    public string Unit(string unit, bool singular) => _strings.Find($"unit.{unit}{(singular ? ".one" : ".other")}") ?? unit;

    /// <summary>The name of a language by its BCP 47 code; null when the table lacks it.</summary>
    public string? FindLanguage(string code) => _strings.Find($"language.{(code.Length >= 2 ? code[..2] : code)}");

    /// <summary>Several things: <c>a, b and c</c>.</summary>
    public string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => Say("list.and", string.Join(", ", items.Take(items.Count - 1)), items[^1]),
    };

    /// <summary>Words of a text between the language's quotation marks.</summary>
    public string Quoted(string words) => Say("quoted", words);
}

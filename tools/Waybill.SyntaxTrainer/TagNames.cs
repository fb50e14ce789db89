using Waybill.Reports.Syntax;

namespace Waybill.SyntaxTrainer;

/// <summary>Translates the tags and features of treebanks.</summary>
internal static class TagNames
{
    private static readonly Dictionary<string, Feats> Tenses = new(StringComparer.Ordinal)
    {
        ["Pres"] = Reports.Syntax.Feats.Present,
        ["Past"] = Reports.Syntax.Feats.Past,
        ["Imp"] = Reports.Syntax.Feats.Imperfect,
        ["Fut"] = Reports.Syntax.Feats.Future,
    };

    /// <summary>The part of speech of a treebank's tag.</summary>
    public static Upos Upos(string tag) => Enum.TryParse<Upos>(tag, ignoreCase: true, out var upos) ? upos : Reports.Syntax.Upos.X;

    /// <summary>The features that the reader uses.</summary>
    public static Feats Feats(string tag, string features)
    {
        var values = features.Split('|').Select(pair => pair.Split('=')).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        var feats = Reports.Syntax.Feats.None;
        if (tag is "NOUN" or "PROPN" or "PRON" && values.GetValueOrDefault("Number") is "Plur" or "Ptan") feats |= Reports.Syntax.Feats.Plural;
        if (tag == "PRON" && values.GetValueOrDefault("PronType", "") is var type && (type.Contains("Rel", StringComparison.Ordinal) || type.Contains("Int", StringComparison.Ordinal))) feats |= Reports.Syntax.Feats.Relative;
        return tag is "VERB" or "AUX" ? Verb(values) : feats;
    }

    private static Feats Verb(Dictionary<string, string> values) => (values.GetValueOrDefault("VerbForm"), values.GetValueOrDefault("Mood"), values.GetValueOrDefault("Tense")) switch
    {
        ("Inf", _, _) => Reports.Syntax.Feats.Infinitive,
        ("Ger", _, _) or ("Part", _, "Pres") => Reports.Syntax.Feats.PresentParticiple,
        ("Part", _, _) => Reports.Syntax.Feats.PastParticiple | (values.GetValueOrDefault("Voice") == "Pass" ? Reports.Syntax.Feats.Passive : 0),
        (_, "Cnd", _) => Reports.Syntax.Feats.Finite | Reports.Syntax.Feats.Conditional,
        (_, "Sub", _) => Reports.Syntax.Feats.Finite | Reports.Syntax.Feats.Subjunctive,
        (_, "Imp", _) => Reports.Syntax.Feats.Finite | Reports.Syntax.Feats.Imperative,
        (_, _, { } tense) => Reports.Syntax.Feats.Finite | Tenses.GetValueOrDefault(tense),
        _ => Reports.Syntax.Feats.Finite,
    };
}

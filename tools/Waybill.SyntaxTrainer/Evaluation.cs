using System.Diagnostics;
using System.Globalization;
using Waybill.Reports.Syntax;

namespace Waybill.SyntaxTrainer;

/// <summary>Measures a model on gold words, with the tags it gives itself; punctuation counts.</summary>
internal static class Evaluation
{
    private const Feats Verbal = Feats.Finite | Feats.Infinitive | Feats.PastParticiple | Feats.PresentParticiple | Feats.Present | Feats.Past
        | Feats.Imperfect | Feats.Future | Feats.Conditional | Feats.Subjunctive | Feats.Imperative;

    private static readonly Relation[] Watched = [Relation.Nsubj, Relation.NsubjPass, Relation.Obj, Relation.Obl, Relation.OblArg, Relation.OblAgent, Relation.Nmod, Relation.Conj, Relation.Acl, Relation.AclRelcl, Relation.Appos];

    /// <summary>One line of figures for a file.</summary>
    public static string Measure(SyntaxModel model, Options options, string name, List<Token[]> sentences)
    {
        var parser = Parser(model, options);
        int words = 0, upos = 0, verbs = 0, morph = 0, uas = 0, las = 0, fine = 0;
        var counts = Watched.ToDictionary(relation => relation, _ => new int[3]);
        foreach (var sentence in sentences)
        {
            var nodes = new Node[sentence.Length];
            parser.Parse([.. sentence.Select(token => new Word(token.Form))], nodes);
            for (var i = 0; i < nodes.Length; i++)
            {
                var (gold, node) = (sentence[i], nodes[i]);
                words++;
                if (gold.Upos == node.Upos) upos++;
                if (gold.Upos is Upos.Verb or Upos.Aux)
                {
                    verbs++;
                    if (gold.Upos == node.Upos && (gold.Feats & Verbal) == (node.Feats & Verbal)) morph++;
                }
                var attached = gold.Head == (node.Head < 0 ? sentence.Length : node.Head);
                if (attached) uas++;
                if (attached && RelationNames.Universal(gold.Relation) == RelationNames.Universal(node.Relation)) las++;
                if (attached && gold.Relation == node.Relation) fine++;
                if (counts.TryGetValue(gold.Relation, out var wanted)) wanted[0]++;
                if (counts.TryGetValue(node.Relation, out var given)) given[1]++;
                if (attached && gold.Relation == node.Relation && wanted is not null) wanted[2]++;
            }
        }
        var line = string.Create(CultureInfo.InvariantCulture,
            $"{name,-22} words {words,6}  UPOS {100.0 * upos / words:F2}  verb forms {100.0 * morph / verbs:F2}  UAS {100.0 * uas / words:F2}  LAS {100.0 * las / words:F2}  with subtypes {100.0 * fine / words:F2}");
        if (!options.Has("--detail")) return line;
        return line + "\n    " + string.Join("  ", counts.Where(pair => pair.Value[0] > 0).Select(pair => string.Create(CultureInfo.InvariantCulture,
            $"{pair.Key} P{100.0 * pair.Value[2] / Math.Max(1, pair.Value[1]):F0} R{100.0 * pair.Value[2] / pair.Value[0]:F0}")));
    }

    /// <summary>Processor time used by this process so far; other programs on the machine disturb it least.</summary>
    public static TimeSpan Spent() => Process.GetCurrentProcess().TotalProcessorTime;

    /// <summary>Prints the analysis of one sentence.</summary>
    public static void Print(SyntaxModel model, IReadOnlyList<string> forms, TextWriter output)
    {
        var nodes = new Node[forms.Count];
        new SyntaxParser(model).Parse([.. forms.Select(form => new Word(form))], nodes);
        for (var i = 0; i < nodes.Length; i++)
            output.WriteLine($"{i,3} {forms[i],-20} {nodes[i].Upos,-6} {nodes[i].Feats,-28} {nodes[i].Relation,-10} {(nodes[i].Head < 0 ? "" : forms[nodes[i].Head])}");
    }

    private static SyntaxParser Parser(SyntaxModel model, Options options) =>
        new(model, (int)options.Number("--width", SyntaxParser.DefaultWidth), (float)options.Number("--margin", SyntaxParser.DefaultMargin));

    /// <summary>Words a second of processor time, best of several rounds.</summary>
    public static string Speed(SyntaxModel model, Options options, List<Token[]> sentences)
    {
        var parser = Parser(model, options);
        var inputs = sentences.Select(sentence => sentence.Select(token => new Word(token.Form)).ToArray()).ToArray();
        var nodes = new Node[inputs.Max(input => input.Length)];
        var words = inputs.Sum(input => input.Length);
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < 12; round++)
        {
            var start = Spent();
            foreach (var input in inputs) parser.Parse(input, nodes);
            var spent = Spent() - start;
            if (spent < best) best = spent;
        }
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var input in inputs) parser.Parse(input, nodes);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return string.Create(CultureInfo.InvariantCulture, $"{words / best.TotalSeconds:F0} words/s, {allocated} bytes allocated over {words} words");
    }
}

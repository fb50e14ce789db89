using Waybill.Reports.Syntax;

namespace Waybill.SyntaxTrainer;

/// <summary>Trains a model from treebanks.</summary>
internal static class Training
{
    public static void Run(string language, Stream output, List<Token[]> sentences, Options options, TextWriter log)
    {
        var inventory = new Inventory(sentences);
        var examples = sentences.Select(sentence => Example.Of(sentence, inventory)).ToList();
        var epochs = (int)options.Number("--epochs", 10);
        var seed = (int)options.Number("--seed", 1);
        log.WriteLine($"{examples.Count} sentences, {examples.Sum(e => e.Traits.Length)} words, {inventory.Tags.Count} tags, {inventory.Relations.Length} relations");
        Jackknife(examples, inventory, (int)options.Number("--folds", 5), seed, language == "fr");
        log.WriteLine($"tags guessed for training: {100.0 * examples.Sum(e => e.Guessed.Zip(e.Tags).Count(pair => pair.First == pair.Second)) / examples.Sum(e => e.Tags.Length):F2} right");
        var tagger = new TaggerTraining(inventory.Tags, seed);
        tagger.Train(examples, epochs, language == "fr");
        log.WriteLine($"tagger trained: {tagger.Table.Count} features");
        var judge = new TrainingJudge(inventory.Relations.Length);
        new ParserTraining(inventory, judge, seed).Train(examples, (int)options.Number("--greedy-epochs", 4));
        var beams = (int)options.Number("--beam-epochs", 8);
        if (beams > 0)
        {
            judge.Moves.Restart();
            judge.Labels.Restart();
            new BeamTraining(inventory, judge, (int)options.Number("--width", SyntaxParser.DefaultWidth), seed).Train(examples, beams);
        }
        log.WriteLine($"parser trained: {judge.Moves.Count} features for moves, {judge.Labels.Count} for labels");
        var quantile = options.Number("--quantile", 0.9995);
        ModelWriter.Write(output, inventory, Prune(tagger.Table, "tagger", 60_000, 16), Prune(judge.Moves, "move", 400_000, 18), Prune(judge.Labels, "label", 60_000, 16));

        PrunedTable Prune(TrainingTable table, string name, int limit, int bits) => new(
            table.Columns, table.Averaged((int)options.Number("--least", 2)), (int)options.Number($"--{name}-features", limit),
            (int)options.Number($"--{name}-bits", bits), name == "move" ? ModelFormat.MoveValueBits : ModelFormat.RowValueBits,
            name == "move" ? MoveTable.MaximumWeight : sbyte.MaxValue, quantile);
    }

    private static void Jackknife(List<Example> examples, Inventory inventory, int folds, int seed, bool french)
    {
        for (var fold = 0; fold < folds; fold++)
        {
            var tagger = new TaggerTraining(inventory.Tags, seed);
            tagger.Train(examples.Where((_, i) => i % folds != fold), 5, french);
            foreach (var example in examples.Where((_, i) => i % folds == fold)) example.Guessed = tagger.Tag(example);
        }
    }
}

using System.Diagnostics;
using Waybill.Reports.Syntax;
using Waybill.SyntaxTrainer;

const string Usage = """
    train LANGUAGE MODEL --train FILE… [--test FILE…] [--epochs N] [--folds N] [--seed N] [--detail]
    measure LANGUAGE MODEL --test FILE… [--detail]
    parse LANGUAGE MODEL --text WORD…
    """;

if (args is not [("train" or "measure" or "parse") and var verb, var language, var path, ..])
{
    Console.Error.WriteLine(Usage);
    return 2;
}
var options = new Options(args.Skip(3));
if (verb == "train")
{
    var start = Stopwatch.GetTimestamp();
    using var file = File.Create(path);
    Training.Run(language, file, [.. options.All("--train").SelectMany(name => Treebank.Read(name, language))], options, Console.Out);
    Console.WriteLine($"{Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s");
}
SyntaxModel model = null!;
for (var round = 0; round < 5; round++)
{
    var start = Evaluation.Spent();
    using var file = File.OpenRead(path);
    model = SyntaxModel.Load(file);
    if (round is 0 or 4) Console.WriteLine($"{file.Length} bytes, loaded in {(Evaluation.Spent() - start).TotalMilliseconds:F1} ms");
}
if (verb == "parse")
{
    Evaluation.Print(model, options.All("--text"), Console.Out);
    return 0;
}
var all = new List<Token[]>();
foreach (var name in options.All("--test"))
{
    var sentences = Treebank.Read(name, language);
    Console.WriteLine(Evaluation.Measure(model, options, Path.GetFileName(name), sentences));
    all.AddRange(sentences);
}
if (all.Count > 0) Console.WriteLine(Evaluation.Speed(model, options, all));
return 0;

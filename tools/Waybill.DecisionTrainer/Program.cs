using System.Globalization;
using Waybill.DecisionTrainer;
using Waybill.Model;
using Waybill.Reports;

const string Usage = """
    train MODEL FILE…           trains on annotated documents and writes the model
    fold OUTPUT FILE…           reads each document with a model trained on the others (ten parts), writes the readings
    gaps FILE…                  lists annotated claims that no decision can reach, and why
    Documents of the folders dev, dev-own and sample, which more than one has read, count --reference N (6) times in training, those of siblings, plain and pages --siblings N (2) times.
    Options: --epochs N (8) --rate X (0.045) --penalty X (0.0015) --bar X (0.3) --hope X (0.2) --parts N (10)
    --least N (2): facts of fewer documents weigh nothing --follow N (1): 0 learns from right contexts alone, for a quick comparison
    """;

var free = new List<string>();
var numbers = new Dictionary<string, float>(StringComparer.Ordinal) { ["--epochs"] = 8, ["--rate"] = 0.045f, ["--penalty"] = 0.0015f, ["--parts"] = 10, ["--bar"] = (float)ModelDecider.DefaultBar, ["--hope"] = (float)ModelDecider.DefaultHope, ["--reference"] = 6, ["--siblings"] = 2, ["--least"] = 2, ["--follow"] = 1 };
for (var i = 0; i < args.Length; i++)
{
    if (args[i].StartsWith("--", StringComparison.Ordinal) && i + 1 < args.Length) numbers[args[i]] = float.Parse(args[++i], CultureInfo.InvariantCulture);
    else free.Add(args[i]);
}
if (free is not [("train" or "fold" or "gaps") and var verb, .. var rest] || rest.Count == 0)
{
    Console.Error.WriteLine(Usage);
    return 2;
}
var files = verb == "gaps" ? rest : rest[1..];
var read = files.ConvertAll(path => (Folder: Path.GetFileName(Path.GetDirectoryName(path)), Documents: Corpus.Read(path)));
var corpus = read.SelectMany(file => file.Documents).ToList();
var oracles = corpus.ConvertAll(gold => (Gold: gold, Oracle: new Oracle(gold, keepsSubjects: verb == "fold")));
Parallel.ForEach(oracles, item => Corpus.Read(item.Gold, item.Oracle));
Console.Error.WriteLine($"{corpus.Count} documents, {corpus.Sum(gold => gold.Transfers.Count)} claims, {oracles.Sum(item => item.Oracle.Unanchored.Count())} without anchor, {oracles.Sum(item => item.Oracle.Unreached.Count())} without candidates");
foreach (var kind in Enum.GetValues<DecisionKind>()) Console.Error.WriteLine($"  {kind}: {oracles.Sum(item => item.Oracle.Instances.Count(instance => instance.Kind == kind))} decisions");
var times = read.SelectMany(file => file.Documents.Select(gold => (gold.Document, Times: TimesOf(file.Folder)))).ToDictionary(item => item.Document, item => item.Times, StringComparer.Ordinal);
int TimesOf(string? folder) => folder switch
{
    "dev" or "dev-own" or "sample" => (int)numbers["--reference"],
    "siblings" or "plain" or "pages" => (int)numbers["--siblings"],
    _ => 1,
};
IEnumerable<Instance> Counted(Reading gold, List<Instance> instances) => Enumerable.Repeat(instances, times[gold.Document]).SelectMany(each => each);
DecisionModel Fit(IEnumerable<Instance> instances) => new LogLinearTraining([.. instances], (int)numbers["--epochs"], numbers["--rate"], numbers["--penalty"], seed: 1, (int)numbers["--least"]).Run();

// A first model learns from right contexts; halves read by the model of the other half add the contexts that reading really meets.
DecisionModel Train(IEnumerable<(Reading Gold, Oracle Oracle)> from)
{
    var items = from.ToList();
    var instances = items.SelectMany(item => Counted(item.Gold, item.Oracle.Instances)).ToList();
    if (numbers["--follow"] == 0) return Fit(instances);
    var models = new DecisionModel[2];
    Parallel.For(0, 2, half => models[half] = Fit(items.Where((_, i) => i % 2 != half).SelectMany(item => Counted(item.Gold, item.Oracle.Instances))));
    for (var half = 0; half < 2; half++)
    {
        var model = models[half];
        foreach (var (gold, _) in items.Where((_, i) => i % 2 == half))
        {
            var follower = new Oracle(gold, follow: new ModelDecider(model, numbers["--bar"], numbers["--hope"]));
            Corpus.Read(gold, follower);
            instances.AddRange(Counted(gold, follower.Instances));
        }
    }
    return Fit(instances);
}

switch (verb)
{
    case "gaps":
        foreach (var (gold, oracle) in oracles)
        {
            foreach (var claim in oracle.Unanchored) Console.WriteLine(Gaps.Line("anchor", gold, claim));
            foreach (var claim in oracle.Unreached) Console.WriteLine(Gaps.Line("party", gold, claim));
        }
        return 0;
    case "train":
        var trained = Train(oracles);
        using (var file = File.Create(rest[0])) trained.Save(file);
        return 0;
    default:
        var parts = (int)numbers["--parts"];
        var accuracy = new Accuracy();
        var made = new Reading[corpus.Count];
        Parallel.For(0, parts, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, part =>
        {
            var model = Train(oracles.Where((_, i) => i % parts != part));
            accuracy.Add(model, oracles.Where((_, i) => i % parts == part).SelectMany(item => item.Oracle.Instances));
            for (var i = part; i < corpus.Count; i += parts) made[i] = Corpus.Read(corpus[i], new ModelDecider(model, numbers["--bar"], numbers["--hope"]));
        });
        foreach (var line in accuracy.Lines()) Console.Error.WriteLine(line);
        File.WriteAllLines(rest[0] + ".wrong", accuracy.Wrong.Order(StringComparer.Ordinal));
        File.WriteAllLines(rest[0], made.Select(ReadingJson.ToLine));
        return 0;
}

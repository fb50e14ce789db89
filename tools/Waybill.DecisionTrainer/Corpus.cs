using Waybill.Model;
using Waybill.Reports;

namespace Waybill.DecisionTrainer;

/// <summary>Annotated documents.</summary>
internal static class Corpus
{
    /// <summary>Reads a file of annotated documents.</summary>
    /// <exception cref="InvalidDataException">A line cannot be read.</exception>
    public static List<Reading> Read(string path)
    {
        var faults = new List<Fault>();
        using var file = File.OpenRead(path);
        List<Reading> readings = [.. ReadingJson.ReadLines(file, path, faults)];
        return faults.Count == 0 ? readings : throw new InvalidDataException(faults[0].ToString());
    }

    /// <summary>The document without its annotation.</summary>
    public static SourceDocument ToSource(Reading gold) =>
        new() { Name = gold.Document, Text = gold.Text, Published = gold.Published, Title = gold.Title, Publisher = gold.Publisher, Language = gold.Language };

    /// <summary>Reads a document's claims with a decider.</summary>
    public static Reading Read(Reading gold, IDecider decider)
    {
        var residue = CrawlResidue.Find(gold.Text);
        var source = ToSource(gold);
        var dated = source with { Published = source.Published ?? residue.Date };
        var pack = LanguagePack.Of(gold.Language!)!;
        var claims = new DocumentReader(pack, decider).Read(dated, residue.Length);
        return gold with { Transfers = claims.Transfers, Events = claims.Events, Estimates = claims.Estimates };
    }
}

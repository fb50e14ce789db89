namespace Waybill.Lists;

/// <summary>Entities of the FollowTheMoney model, one JSON object a line, flat or nested; delta files change the entities given before them.</summary>
internal sealed class FtmImporter : IListImporter
{
    public string Format => "ftm-json";

    public bool Recognises(ListHead head) => head.Text.StartsWith('{')
        && (head.Text.Contains("\"schema\"", StringComparison.Ordinal) || head.Text.Contains("\"op\"", StringComparison.Ordinal));

    public IEnumerable<SanctionsList> Read(IReadOnlyList<ListSource> sources)
    {
        // A delta belongs to the entities before it; what it makes of them is a version of its own.
        FtmGraph? graph = null;
        foreach (var source in sources)
        {
            var delta = false;
            var fresh = new FtmGraph();
            foreach (var (element, line) in FtmLines.Read(source))
            {
                if (!element.TryGetProperty("op", out var op))
                {
                    fresh.Put(element, line, source);
                    continue;
                }
                if (!delta)
                {
                    delta = true;
                    fresh = graph?.Copy() ?? fresh;
                }
                fresh.Change(op, element, line, source);
            }
            graph = fresh;
            var info = source.Info(null, Format);
            if (delta && sources[0] != source) info = info with { Name = sources[0].Info(null, Format).Name };
            yield return new SanctionsList(info, graph.Build(info, source));
        }
    }
}

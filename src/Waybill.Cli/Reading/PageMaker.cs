using System.Buffers;
using System.Collections.Concurrent;
using Waybill.Model;
using Waybill.Reports;

namespace Waybill.Cli;

/// <summary>Reads items and renders what they say. Safe to use from several threads at once.</summary>
/// <param name="options">What is forced on the documents.</param>
/// <param name="render">Renders a reading to bytes.</param>
internal sealed class PageMaker(IntakeOptions options, Action<Reading, IBufferWriter<byte>> render)
{
    private readonly RepeatedReports _reader = new(new ReportReader());
    private readonly ConcurrentBag<Page> _spare = [];

    /// <summary>Reads one item.</summary>
    public Page Make(ReportItem item)
    {
        if (!_spare.TryTake(out var page)) page = new Page();
        foreach (var result in item.TakeIn(options))
        {
            page.Faults.AddRange(result.Faults);
            if (result.Document is { } document) Read(document, item, page);
        }
        return page;
    }

    /// <summary>Takes a page back when it is printed.</summary>
    public void Reuse(Page page)
    {
        page.Clear();
        _spare.Add(page);
    }

    /// <summary>What the document says. One that breaks the reader is a fault of ours, told without taking the others with it.</summary>
    private Reading? Reading(SourceDocument document, ReportItem item, Page page)
    {
        try
        {
            return _reader.Read(document);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            page.Faults.Add(new Fault(item.Place?.Source ?? document.Name, item.Place?.Line, $"document '{document.Name}' broke the reader ({error.GetType().Name}): not read"));
            return null;
        }
    }

    private void Read(SourceDocument document, ReportItem item, Page page)
    {
        if (Reading(document, item, page) is not { } reading) return;
        render(reading, page.Bytes);
        page.Documents++;
        page.Transfers += reading.Transfers.Count;
        if (item.Place is { } place) page.Names.Add((document.Name, place.Source, place.Line));
    }
}

using System.Collections.Concurrent;

namespace Waybill.Cli;

/// <summary>Works on items on all cores and hands the results out in the order of the items, holding few of them at a time.</summary>
internal static class OrderedPipeline
{
    /// <summary>Items in work or waiting per core: enough that a long one does not idle the others.</summary>
    private const int Depth = 16;

    /// <summary>Runs until the items are used up or it is to stop; what was begun is finished and handed out.</summary>
    /// <param name="items">Gone through on a thread of its own.</param>
    /// <param name="work">Done on any thread.</param>
    /// <param name="emit">Done on the calling thread, in the order of the items.</param>
    /// <param name="stop">Ends it early.</param>
    public static void Run<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, Action<TResult> emit, CancellationToken stop)
    {
        using var queue = new BlockingCollection<Task<TResult>>(Depth * Environment.ProcessorCount);
        using var abandoned = new CancellationTokenSource();
        var feed = Task.Factory.StartNew(() => Feed(items, work, queue, stop, abandoned.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            foreach (var task in queue.GetConsumingEnumerable(CancellationToken.None)) emit(task.GetAwaiter().GetResult());
        }
        finally
        {
            abandoned.Cancel();
            feed.GetAwaiter().GetResult();
        }
    }

    private static void Feed<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> work, BlockingCollection<Task<TResult>> queue, CancellationToken stop, CancellationToken abandoned)
    {
        try
        {
            foreach (var item in items)
            {
                if (stop.IsCancellationRequested || abandoned.IsCancellationRequested) break;
                queue.Add(Task.Run(() => work(item), CancellationToken.None), abandoned);
            }
        }
        catch (OperationCanceledException) when (abandoned.IsCancellationRequested)
        {
            // Nobody takes results any more: what made them stop is thrown there.
        }
        finally
        {
            queue.CompleteAdding();
        }
    }
}

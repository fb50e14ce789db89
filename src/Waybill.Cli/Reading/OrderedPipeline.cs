using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Waybill.Cli;

/// <summary>Works on items on all cores and hands the results out in the order of the items, holding few of them at a time.</summary>
internal static class OrderedPipeline
{
    /// <summary>Items in work or waiting per core: enough that a long one does not idle the others.</summary>
    private const int Depth = 16;

    /// <summary>Runs until the items are used up or it is to stop; what was done by then is handed out.</summary>
    /// <param name="items">Gone through on a thread of its own.</param>
    /// <param name="work">Done on any thread.</param>
    /// <param name="emit">Done on the calling thread, in the order of the items.</param>
    /// <param name="stop">Ends it early, even while the next item keeps it waiting.</param>
    public static void Run<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, Action<TResult> emit, CancellationToken stop)
    {
        // Not disposed of: when it ends early, the feeding thread may still wait for input.
        var queue = new BlockingCollection<Task<TResult>>(Depth * Environment.ProcessorCount);
        var gone = new CancellationTokenSource();
        var feed = Task.Factory.StartNew(
            () => Feed(items, work, queue, stop, gone.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            while (TryNext(queue, stop, out var task)) emit(task.GetAwaiter().GetResult());
        }
        finally
        {
            gone.Cancel();
        }
        if (!stop.IsCancellationRequested) feed.GetAwaiter().GetResult();
    }

    private static bool TryNext<TResult>(BlockingCollection<Task<TResult>> queue, CancellationToken stop, [NotNullWhen(true)] out Task<TResult>? task)
    {
        try
        {
            return queue.TryTake(out task, Timeout.Infinite, stop);
        }
        catch (OperationCanceledException)
        {
            return queue.TryTake(out task);
        }
    }

    private static void Feed<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> work, BlockingCollection<Task<TResult>> queue, CancellationToken stop, CancellationToken gone)
    {
        try
        {
            foreach (var item in items)
            {
                if (stop.IsCancellationRequested || gone.IsCancellationRequested) break;
                queue.Add(Task.Run(() => work(item), CancellationToken.None), gone);
            }
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            // Nobody takes results any more: what made them stop is thrown there.
        }
        finally
        {
            queue.CompleteAdding();
        }
    }
}

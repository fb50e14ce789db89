namespace Waybill.Ledger;

/// <summary>Works on items several at a time and gives the results in their order. Only a few are held at once.</summary>
internal static class OrderedParallel
{
    public static IEnumerable<TResult> Select<T, TResult>(IEnumerable<T> items, Func<T, TResult> work, int degree, CancellationToken cancellation)
    {
        var running = new Queue<Task<TResult>>();
        try
        {
            foreach (var item in items)
            {
                cancellation.ThrowIfCancellationRequested();
                running.Enqueue(Task.Run(() => work(item), cancellation));
                if (running.Count >= 4 * degree) yield return Next(running, cancellation);
            }
            while (running.Count > 0) yield return Next(running, cancellation);
        }
        finally
        {
            // Nothing goes on behind the caller's back, whatever became of the work.
            foreach (var task in running) ((IAsyncResult)task).AsyncWaitHandle.WaitOne();
        }
    }

    private static TResult Next<TResult>(Queue<Task<TResult>> running, CancellationToken cancellation)
    {
        WaitHandle.WaitAny([((IAsyncResult)running.Peek()).AsyncWaitHandle, cancellation.WaitHandle]);
        cancellation.ThrowIfCancellationRequested();
        return running.Dequeue().GetAwaiter().GetResult();
    }
}

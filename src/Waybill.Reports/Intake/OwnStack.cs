using System.Runtime.ExceptionServices;

namespace Waybill.Reports;

/// <summary>Runs work on a thread with a large stack of its own, for libraries that call themselves on nested input.</summary>
internal static class OwnStack
{
    /// <summary>Runs it and waits; what it throws is thrown here.</summary>
    public static T Run<T>(int stackSize, Func<T> work)
    {
        T? result = default;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception e)
                {
                    failure = ExceptionDispatchInfo.Capture(e);
                }
            },
            stackSize);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;
    }
}

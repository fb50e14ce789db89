using CsCheck;

namespace Waybill.Cli.Tests;

public class OrderedPipelineTests
{
    [Fact]
    public void Results_come_in_the_order_of_the_items() => Gen.Int[0, 300].Array[0, 400].Sample(
        spins =>
        {
            var results = new List<int>();
            OrderedPipeline.Run(
                spins.Select((spin, i) => (spin, i)),
                item =>
                {
                    Thread.SpinWait(item.spin);
                    return item.i;
                },
                results.Add,
                CancellationToken.None);
            results.ShouldBe(Enumerable.Range(0, spins.Length));
        },
        iter: 30,
        threads: 1);

    [Fact]
    public void Few_items_are_held_at_a_time()
    {
        int begun = 0, handedOut = 0, most = 0;
        IEnumerable<int> Items()
        {
            for (var i = 0; i < 5000; i++)
            {
                most = Math.Max(most, ++begun - Volatile.Read(ref handedOut));
                yield return i;
            }
        }
        OrderedPipeline.Run(Items(), i => i, _ => Interlocked.Increment(ref handedOut), CancellationToken.None);
        handedOut.ShouldBe(5000);
        most.ShouldBeLessThan(20 * Environment.ProcessorCount);
    }

    [Fact]
    public void An_error_in_the_work_reaches_the_caller() => Should.Throw<InvalidOperationException>(() =>
        OrderedPipeline.Run(Enumerable.Range(0, 1000), i => i == 77 ? throw new InvalidOperationException() : i, _ => { }, CancellationToken.None));

    [Fact]
    public void An_error_among_the_items_reaches_the_caller()
    {
        var results = new List<int>();
        static IEnumerable<int> Items()
        {
            yield return 1;
            throw new InvalidOperationException();
        }
        Should.Throw<InvalidOperationException>(() => OrderedPipeline.Run(Items(), i => i, results.Add, CancellationToken.None));
        results.ShouldBe([1]);
    }

    [Fact]
    public void Stopped_it_hands_out_what_was_done_and_does_not_wait_for_input()
    {
        using var stop = new CancellationTokenSource();
        using var never = new ManualResetEventSlim();
        var results = new List<int>();
        IEnumerable<int> Items()
        {
            yield return 1;
            yield return 2;
            never.Wait(TestContext.Current.CancellationToken);
            yield return 3;
        }
        OrderedPipeline.Run(
            Items(),
            i => i,
            i =>
            {
                results.Add(i);
                if (i == 2) stop.Cancel();
            },
            stop.Token);
        results.ShouldBe([1, 2]);
        never.Set();
    }
}

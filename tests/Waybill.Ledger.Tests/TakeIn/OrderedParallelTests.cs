namespace Waybill.Ledger.Tests;

public sealed class OrderedParallelTests
{
    [Fact]
    public void Results_keep_the_order_of_the_items() =>
        OrderedParallel.Select(Enumerable.Range(0, 200), i => { Thread.SpinWait(i % 7 * 1000); return i; }, 4, TestContext.Current.CancellationToken).ShouldBe(Enumerable.Range(0, 200));

    [Fact]
    public void It_runs_only_a_little_ahead()
    {
        var pulled = 0;
        IEnumerable<int> Items()
        {
            while (true) yield return ++pulled;
        }
        OrderedParallel.Select(Items(), i => i, 2, TestContext.Current.CancellationToken).Take(10).Count().ShouldBe(10);
        pulled.ShouldBeLessThanOrEqualTo(10 + 8);
    }

    [Fact]
    public void What_the_work_throws_comes_out_as_it_is() =>
        Should.Throw<FormatException>(() => OrderedParallel.Select([1, 2], i => i == 2 ? throw new FormatException() : i, 2, TestContext.Current.CancellationToken).ToList());

    [Fact]
    public void Cancelling_ends_it()
    {
        using var cancel = new CancellationTokenSource();
        Should.Throw<OperationCanceledException>(() => OrderedParallel.Select(Enumerable.Range(0, 1000), i =>
        {
            if (i == 20) cancel.Cancel();
            return i;
        }, 2, cancel.Token).Count());
    }
}

namespace Waybill.Cli.Tests;

public class ProgressTests
{
    [Fact]
    public void A_short_run_shows_none()
    {
        using var error = new StringWriter();
        using (var progress = new Progress(error, ProgressStyle.Live, new HandTime())) progress.Report(5, "documents");
        error.ToString().ShouldBeEmpty();
    }

    [Fact]
    public void On_a_terminal_a_line_changes_in_place_and_messages_wipe_it()
    {
        var time = new HandTime();
        using var error = new StringWriter { NewLine = "\n" };
        using (var progress = new Progress(error, ProgressStyle.Live, time))
        {
            progress.Report(2000, "documents read");
            time.Fire(TimeSpan.FromSeconds(2));
            progress.Say("a.txt: is empty");
            time.Fire(TimeSpan.FromSeconds(2));
        }
        error.ToString().ShouldBe(
            "\r2,000 documents read, 1,000 a second\u001b[K\r\u001b[Ka.txt: is empty\n\r2,000 documents read, 500 a second\u001b[K\r\u001b[K");
    }

    [Fact]
    public void In_a_log_it_is_lines()
    {
        var time = new HandTime();
        using var error = new StringWriter { NewLine = "\n" };
        using (var progress = new Progress(error, ProgressStyle.Lines, time))
        {
            progress.Report(2000, "documents read");
            time.Fire(TimeSpan.FromSeconds(2));
        }
        error.ToString().ShouldBe("waybill: 2,000 documents read, 1,000 a second\n");
    }

    [Fact]
    public void Quiet_it_says_only_what_it_is_told_to()
    {
        using var error = new StringWriter { NewLine = "\n" };
        using (var progress = new Progress(error, ProgressStyle.None, new HandTime()))
        {
            progress.Report(2000, "documents read");
            progress.Say("a.txt: is empty");
        }
        error.ToString().ShouldBe("a.txt: is empty\n");
    }

    /// <summary>Time that moves when told to, with one timer.</summary>
    private sealed class HandTime : TimeProvider
    {
        private long _now;
        private Action? _tick;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _tick = () => callback(state);
            return new Still();
        }

        public void Fire(TimeSpan after)
        {
            _now += after.Ticks;
            _tick!();
        }

        private sealed class Still : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}

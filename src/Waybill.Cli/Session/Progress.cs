using System.Globalization;

namespace Waybill.Cli;

/// <summary>Shows how far a long run is, on standard error, once it takes more than a second.</summary>
/// <remarks>All that goes to standard error passes here, so that a message never lands inside the line of progress.</remarks>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan LiveStep = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LineStep = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private readonly TextWriter _error;
    private readonly ProgressStyle _style;
    private readonly TimeProvider _time;
    private readonly long _start;
    private readonly ITimer? _timer;
    private long _done;
    private string _what = "";
    private bool _shown;

    public Progress(TextWriter error, ProgressStyle style, TimeProvider time)
    {
        (_error, _style, _time) = (error, style, time);
        _start = time.GetTimestamp();
        if (style == ProgressStyle.None) return;
        _timer = time.CreateTimer(_ => Show(), null, Patience, style == ProgressStyle.Live ? LiveStep : LineStep);
    }

    /// <summary>Time since the call began.</summary>
    public TimeSpan Elapsed => _time.GetElapsedTime(_start);

    /// <summary>Says how much is done.</summary>
    /// <param name="done">How many, from 0.</param>
    /// <param name="what">Of what, plural: <c>documents</c>.</param>
    public void Report(long done, string what)
    {
        lock (_gate) (_done, _what) = (done, what);
    }

    /// <summary>Writes one line.</summary>
    public void Say(string message)
    {
        lock (_gate)
        {
            Wipe();
            _error.WriteLine(message);
        }
    }

    public void Dispose()
    {
        _timer?.Dispose();
        lock (_gate) Wipe();
    }

    private void Show()
    {
        lock (_gate)
        {
            if (_what.Length == 0) return;
            var rate = _done / Math.Max(Elapsed.TotalSeconds, 0.001);
            var line = string.Create(CultureInfo.InvariantCulture, $"{_done:N0} {_what}, {rate:N0} a second");
            if (_style == ProgressStyle.Live)
            {
                _error.Write($"\r{line}\u001b[K");
                _shown = true;
            }
            else
            {
                _error.WriteLine($"waybill: {line}");
            }
        }
    }

    private void Wipe()
    {
        if (!_shown) return;
        _error.Write("\r\u001b[K");
        _shown = false;
    }
}

using System.Numerics;
using System.Runtime.InteropServices;

namespace Waybill.SyntaxTrainer;

/// <summary>The weights of one classifier in training, with the running sums that averaging needs.</summary>
internal sealed class TrainingTable
{
    private readonly int _stride;
    private int[] _slots = new int[1 << 17];
    private uint[] _keys = new uint[1 << 14];
    private int[] _updates = new int[1 << 14];
    private float[] _weights;
    private float[] _sums;
    private double _clock = 1;

    public TrainingTable(int columns)
    {
        Columns = columns;
        _stride = (columns + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        _weights = new float[_keys.Length * _stride];
        _sums = new float[_keys.Length * _stride];
    }

    public int Columns { get; }

    public int Count { get; private set; }

    /// <summary>Adds up the weights of the features.</summary>
    public void Score(ReadOnlySpan<uint> features, float[] scores)
    {
        var target = MemoryMarshal.Cast<float, Vector<float>>(scores.AsSpan(0, _stride));
        target.Clear();
        foreach (var key in features)
        {
            var row = Find(key);
            if (row < 0) continue;
            var weights = MemoryMarshal.Cast<float, Vector<float>>(_weights.AsSpan(row * _stride, _stride));
            for (var i = 0; i < target.Length; i++) target[i] += weights[i];
        }
    }

    /// <summary>One step of the clock that averaging runs by.</summary>
    public void Tick() => _clock++;

    /// <summary>Raises one class and lowers another on the given features.</summary>
    public void Update(ReadOnlySpan<uint> features, int right, int wrong)
    {
        Reward(features, right, 1);
        Reward(features, wrong, -1);
    }

    /// <summary>Raises (or lowers) one class on the given features.</summary>
    public void Reward(ReadOnlySpan<uint> features, int column, float amount)
    {
        foreach (var key in features)
        {
            var row = Find(key);
            if (row < 0)
            {
                row = Add(key);
            }
            _updates[row]++;
            _weights[row * _stride + column] += amount;
            _sums[row * _stride + column] += (float)(_clock * amount);
        }
    }

    /// <summary>The averaged rows, by key; features updated fewer than <paramref name="least"/> times are left out.</summary>
    public List<(uint Key, float[] Row)> Averaged(int least)
    {
        var rows = new List<(uint, float[])>();
        for (var row = 0; row < Count; row++)
        {
            if (_updates[row] < least) continue;
            var average = new float[Columns];
            for (var i = 0; i < Columns; i++) average[i] = _weights[row * _stride + i] - (float)(_sums[row * _stride + i] / _clock);
            rows.Add((_keys[row], average));
        }
        return rows;
    }

    /// <summary>Keeps the weights, and begins the averages anew.</summary>
    public void Restart()
    {
        _sums.AsSpan().Clear();
        _clock = 1;
    }

    /// <summary>Replaces the weights by their averages; training ends.</summary>
    public void Average()
    {
        for (var i = 0; i < Count * _stride; i++) _weights[i] -= (float)(_sums[i] / _clock);
        _sums.AsSpan().Clear();
        _clock = 1;
    }

    private int Find(uint key)
    {
        var mask = _slots.Length - 1;
        for (var at = (int)(key * 0x9E3779B1u >> 7) & mask; ; at = (at + 1) & mask)
        {
            var row = _slots[at] - 1;
            if (row < 0 || _keys[row] == key) return row;
        }
    }

    private int Add(uint key)
    {
        if (Count == _keys.Length)
        {
            Array.Resize(ref _keys, Count * 2);
            Array.Resize(ref _updates, Count * 2);
            Array.Resize(ref _weights, Count * 2 * _stride);
            Array.Resize(ref _sums, Count * 2 * _stride);
        }
        if (Count * 3 > _slots.Length) Rehash();
        _keys[Count] = key;
        Place(key, ++Count);
        return Count - 1;
    }

    private void Rehash()
    {
        _slots = new int[_slots.Length * 2];
        for (var row = 0; row < Count; row++) Place(_keys[row], row + 1);
    }

    private void Place(uint key, int value)
    {
        var mask = _slots.Length - 1;
        var at = (int)(key * 0x9E3779B1u >> 7) & mask;
        while (_slots[at] != 0) at = (at + 1) & mask;
        _slots[at] = value;
    }
}

namespace Waybill.Reports;

/// <summary>Adds up a score table.</summary>
internal sealed class Tally
{
    private readonly int[] _pairs = new int[Slot.All.Count];
    private readonly int[] _right = new int[Slot.All.Count];
    private readonly int[] _told = new int[Slot.All.Count];
    private readonly int[] _rightTold = new int[Slot.All.Count];
    private double _points;
    private int _gold;
    private int _produced;

    public void Add(double points, int gold, int produced)
    {
        _points += points;
        _gold += gold;
        _produced += produced;
    }

    public void Add(Slot slot, bool right, bool told)
    {
        _pairs[slot.Index]++;
        if (right) _right[slot.Index]++;
        if (!told) return;
        _told[slot.Index]++;
        if (right) _rightTold[slot.Index]++;
    }

    public ScoreTable ToTable() => new(
        _gold,
        _produced,
        _points,
        [.. Slot.All.Select(slot => new SlotScore(slot.Name, _pairs[slot.Index], _right[slot.Index], _told[slot.Index], _rightTold[slot.Index]))]);
}

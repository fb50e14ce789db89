using System.Runtime.CompilerServices;
using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>
/// The bags of a fixed set of classes that share their facts: the codes of goods, the stages, both sides of a transfer. What a fact weighs
/// for the classes stands side by side in the model's table, so that it is looked up once for all of them.
/// </summary>
internal sealed class ClassBags : IFacts
{
    private readonly uint _salt;
    private readonly DecisionModel? _model;
    private readonly List<uint>? _keys;
    private readonly float[] _weights;
    private Keys _pending;
    private int _pendingCount;

    private ClassBags(DecisionKind kind, int count, DecisionModel? model)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, DecisionModel.MostClasses);
        _salt = FeatureBag.Salt(kind);
        _model = model;
        _keys = model is null ? [] : null;
        _weights = new float[count];
    }

    /// <summary>Whether their facts are of who is meant.</summary>
    public bool TellsWho { get; init; }

    /// <summary>What each class weighs so far; nothing in bags that keep their keys.</summary>
    public ReadOnlySpan<float> Weights
    {
        get
        {
            Weigh();
            return _weights;
        }
    }

    /// <summary>Bags that keep their keys.</summary>
    /// <param name="kind">The decision that they belong to.</param>
    /// <param name="count">How many classes there are, at most <see cref="DecisionModel.MostClasses"/>.</param>
    /// <param name="tellsWho">Whether their facts are of who is meant.</param>
    public static ClassBags Keeping(DecisionKind kind, int count, bool tellsWho = false) => new(kind, count, null) { TellsWho = tellsWho };

    /// <summary>Bags that only weigh.</summary>
    /// <param name="kind">The decision that they belong to.</param>
    /// <param name="count">How many classes there are, at most <see cref="DecisionModel.MostClasses"/>.</param>
    /// <param name="model">The weights.</param>
    /// <param name="tellsWho">Whether their facts are of who is meant.</param>
    public static ClassBags Weighing(DecisionKind kind, int count, DecisionModel model, bool tellsWho = false) => new(kind, count, model) { TellsWho = tellsWho };

    /// <summary>The bag of a class, once every fact is noted.</summary>
    public FeatureBag this[int place]
    {
        get
        {
            var bag = _keys is null ? FeatureBag.Weighed(Weights[place]) : FeatureBag.Kept(_keys.ConvertAll(key => DecisionModel.KeyOf(key, place)));
            bag.TellsWho = TellsWho;
            return bag;
        }
    }

    /// <summary>The bag of a class, with what the encoder is asked about it.</summary>
    public FeatureBag Asking(int place, EncoderQuery? query)
    {
        var bag = this[place];
        bag.Query = query;
        return bag;
    }

    /// <summary>Notes a fact of one value.</summary>
    /// <param name="template">Number of the fact within the decision; part of the model format.</param>
    /// <param name="a">Its value.</param>
    public void Add(int template, uint a = 0) => Add(FeatureHash.Of(template, a ^ _salt));

    /// <summary>Notes a fact of two values.</summary>
    public void Add(int template, uint a, uint b) => Add(FeatureHash.Of(template, a ^ _salt, b));

    /// <inheritdoc/>
    public void Add(int template, uint a, uint b, uint c) => Add(FeatureHash.Of(template, a ^ _salt, b, c));

    /// <summary>Notes a fact of four values.</summary>
    public void Add(int template, uint a, uint b, uint c, uint d) => Add(FeatureHash.Of(template, a ^ _salt, b, c, d));

    private void Add(uint key)
    {
        if (_keys is not null)
        {
            _keys.Add(key);
            return;
        }
        if (_pendingCount == Keys.Length) Weigh();
        _pending[_pendingCount++] = key;
    }

    /// <summary>Weighs the facts that wait, together.</summary>
    private void Weigh()
    {
        if (_pendingCount == 0) return;
        _model!.AddTo(((ReadOnlySpan<uint>)_pending)[.._pendingCount], _weights);
        _pendingCount = 0;
    }

    [InlineArray(Length)]
    private struct Keys
    {
        /// <summary>As many look-ups as a core keeps waiting at once.</summary>
        public const int Length = 16;

        private uint _first;
    }
}

using Waybill.Model;

namespace Waybill.Reports;

/// <summary>What makes a sentence speak of goods that may move.</summary>
internal enum AnchorKind : byte
{
    /// <summary>It names goods.</summary>
    Goods,

    /// <summary>It counts what was named before: "2 000 to Y".</summary>
    Count,

    /// <summary>It points back to goods: these deliveries.</summary>
    Anaphor,

    /// <summary>A verb or noun of transfer without goods of its own.</summary>
    Bare,

    /// <summary>A source denies or doubts what was said before.</summary>
    Rebuttal,

    /// <summary>What is denied or doubted is two things, and this the earlier: "I could confirm neither".</summary>
    SecondRebuttal,

    /// <summary>What was told before is undone, or goes on no longer: "the deal was called off".</summary>
    Undone,

    /// <summary>An answer that stands for what was asked: "Did it send any? – None."</summary>
    Reply,
}

/// <summary>Words of a sentence that may tell of one transfer: goods listed together, with the verb or noun that moves them.</summary>
internal sealed class Anchor(AnchorKind kind, SentenceView view, List<CargoMention> cargo, int head)
{
    /// <summary>What it is.</summary>
    public AnchorKind Kind { get; } = kind;

    /// <summary>Its sentence.</summary>
    public SentenceView View { get; } = view;

    /// <summary>The goods; empty when the sentence names none.</summary>
    public List<CargoMention> Cargo { get; } = cargo;

    /// <summary>Token that stands for it: the head of the first goods, or the verb.</summary>
    public int Head { get; } = head;

    /// <summary>The verb or noun of transfer that moves the goods; null where none is found.</summary>
    public Trigger? Trigger { get; init; }

    /// <summary>A second one nearby: of a relative clause or participle on the goods.</summary>
    public Trigger? Second { get; init; }

    /// <summary>Goods of the document's earlier claims, for an anchor that names none.</summary>
    public IReadOnlyList<GoodsItem> Inherited { get; init; } = [];

    /// <summary>How much, when the phrase says.</summary>
    public Quantity? Quantity => Cargo.Select(cargo => cargo.Quantity).FirstOrDefault(quantity => quantity is not null);

    /// <summary>First token of all of it.</summary>
    public int First => Cargo.Count > 0 ? Cargo[0].PhraseFirst : Head;

    /// <summary>Token behind the last.</summary>
    public int End => Cargo.Count > 0 ? Cargo[^1].End : Head + 1;

    /// <summary>Code of its first goods.</summary>
    public GoodsCode? Code => Cargo.Count > 0 && Kind is AnchorKind.Goods ? Cargo[0].Code : Inherited.Count > 0 ? Inherited[0].Code : null;
}

using Waybill.Model;

namespace Waybill.Reports;

/// <summary>A group of outputs of the encoder. The numbers are part of the model format and do not change.</summary>
internal enum EncoderHead : byte
{
    /// <summary>What is asked of an anchor: whether it tells of a transfer, its stage, stance and code.</summary>
    Anchor = 0,

    /// <summary>Whether somebody sends, or receives.</summary>
    Party = 1,

    /// <summary>Whether a source is a chain's only link, its first, or a later one.</summary>
    Source = 2,

    /// <summary>Whether a time is that of the transfer.</summary>
    Time = 3,

    /// <summary>Whether goods are loaded or discharged at a place.</summary>
    Place = 4,

    /// <summary>Whether a carrier carries them.</summary>
    Carrier = 5,

    /// <summary>Whether a number counts them.</summary>
    Count = 6,
}

/// <summary>One output of the encoder, about some tokens of a sentence. Tokens are -1 where there is none.</summary>
/// <param name="Input">The sentence.</param>
/// <param name="Head">The group of outputs.</param>
/// <param name="Output">Which of them.</param>
/// <param name="Kind">What sort of anchor or candidate it is, below <see cref="SentenceEncoder.Kinds"/>.</param>
/// <param name="Token">Token that stands for the party or other candidate.</param>
/// <param name="Trigger">The verb or noun that moves the goods.</param>
/// <param name="Goods">Head of the goods.</param>
internal readonly record struct EncoderQuery(EncoderInput Input, EncoderHead Head, byte Output, byte Kind, short Token, short Trigger, short Goods)
{
    /// <summary>Whether an anchor tells of a transfer.</summary>
    public const int Claim = 0;

    /// <summary>The first stage.</summary>
    public const int Stages = Claim + 1;

    /// <summary>Ranks of candidates from earlier sentences that are told apart.</summary>
    private const int Ranks = 4;

    /// <summary>Where a candidate may stand: nowhere in the sentence, before the anchor, behind it.</summary>
    private const int Sides = 3;

    /// <summary>The first stance.</summary>
    public static readonly int Stances = Stages + Enum.GetValues<Stage>().Length;

    /// <summary>The first code of goods.</summary>
    public static readonly int Codes = Stances + Enum.GetValues<Stance>().Length;

    private static readonly int[] Counts = [Codes + GoodsCode.Known.Count, 2, PlacedBags.Count, 1, Enum.GetValues<PlaceRole>().Length, 1, 1];

    /// <summary>What queries that differ in their output alone have in common.</summary>
    public (EncoderHead Head, byte Kind, short Token, short Trigger, short Goods) Place => (Head, Kind, Token, Trigger, Goods);

    /// <summary>How many outputs a group has.</summary>
    public static int CountOf(EncoderHead head) => Counts[(int)head];

    /// <summary>An output about an anchor.</summary>
    public static EncoderQuery? Of(Anchor anchor, int output) => About(anchor, EncoderHead.Anchor, output, -1, (int)anchor.Kind);

    /// <summary>A candidate for a role of an anchor.</summary>
    public static EncoderQuery? Of(Anchor anchor, RoleCandidate candidate, bool sends)
    {
        var token = candidate.Mention is not { } mention ? -1 : mention.Tie is { } tie && tie.Top >= mention.First && tie.Top < mention.End ? tie.Top : mention.End - 1;
        return About(anchor, EncoderHead.Party, sends ? 0 : 1, token, (((int)candidate.Sort * Ranks) + Math.Min(candidate.Rank, Ranks - 1)) * Sides);
    }

    /// <summary>A source as a link of the chain behind an anchor.</summary>
    /// <param name="anchor">The anchor.</param>
    /// <param name="source">The source.</param>
    /// <param name="place">Its place among the bags of <see cref="PlacedBags"/>.</param>
    public static EncoderQuery? Of(Anchor anchor, SourceCandidate source, int place) =>
        About(anchor, EncoderHead.Source, place, source.End - 1, (((int)source.Origin * Ranks) + Math.Min(source.Rank, Ranks - 1)) * Sides);

    /// <summary>A time of the anchor's sentence.</summary>
    public static EncoderQuery? Of(Anchor anchor, TimeMention time) => About(anchor, EncoderHead.Time, 0, time.End - 1, (int)time.Marker * Sides);

    /// <summary>A place of the anchor's sentence.</summary>
    /// <param name="anchor">The anchor.</param>
    /// <param name="place">The place.</param>
    /// <param name="role">What happens there.</param>
    public static EncoderQuery? Of(Anchor anchor, PlaceMention place, PlaceRole role) => About(anchor, EncoderHead.Place, (int)role, place.End - 1, (int)place.Marker * Sides);

    /// <summary>A carrier of the anchor's sentence.</summary>
    public static EncoderQuery? Of(Anchor anchor, CarrierMention carrier) => About(anchor, EncoderHead.Carrier, 0, carrier.End - 1, (int)carrier.Kind * Sides);

    /// <summary>A number of the anchor's sentence.</summary>
    public static EncoderQuery? Of(Anchor anchor, CargoMention count) =>
        About(anchor, EncoderHead.Count, 0, count.PhraseFirst, (((int)anchor.Kind * 2) + (anchor.Cargo.Contains(count) ? 1 : 0)) * Sides);

    private static EncoderQuery? About(Anchor anchor, EncoderHead head, int output, int token, int kind)
    {
        if (anchor.View.Input is not { } input) return null;
        var trigger = anchor.Trigger?.Token ?? -1;
        var goods = (anchor.Cargo.Count > 0 || trigger < 0) && anchor.Head < input.Length ? anchor.Head : -1;
        var side = token < 0 ? 0 : token < (trigger >= 0 ? trigger : anchor.Head) ? 1 : 2;
        return new EncoderQuery(input, head, (byte)output, (byte)(Math.Min(kind, SentenceEncoder.Kinds - Sides) + side), (short)token, (short)trigger, (short)goods);
    }
}

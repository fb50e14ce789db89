using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>What the encoder looks at in a sentence: rows of its table for each token, each token's head in the tree, and the rows of the last sentence that was looked at before.</summary>
/// <param name="rows">Rows of the table, <see cref="PerToken"/> a token.</param>
/// <param name="heads">Token that each token depends on; -1 for none.</param>
/// <param name="before">Rows of the sentence before; empty for none.</param>
internal sealed class EncoderInput(int[] rows, int[] heads, int[] before)
{
    /// <summary>How many rows stand for a token: its stem, its meaning, what it was found to be, its shape, its syntax and its morphology.</summary>
    public const int PerToken = 6;

    /// <summary>Bits of the number of a row.</summary>
    public const int RowBits = 18;

    private (SentenceEncoder Encoder, EncodedSentence Encoded)? _encoded;

    /// <summary>Number of tokens.</summary>
    public int Length => Heads.Length;

    /// <summary>Rows of the table, <see cref="PerToken"/> a token.</summary>
    public int[] Rows { get; } = rows;

    /// <summary>Token that each token depends on; -1 for none.</summary>
    public int[] Heads { get; } = heads;

    /// <summary>Rows of the sentence before; empty for none.</summary>
    public int[] Before { get; } = before;

    /// <summary>The sentence as an encoder sees it; encoded once.</summary>
    public EncodedSentence By(SentenceEncoder encoder)
    {
        if (_encoded is not { } done || done.Encoder != encoder) _encoded = done = (encoder, encoder.Encode(this));
        return done.Encoded;
    }

    /// <summary>Looks at a sentence whose parts are found.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="parts">Its parts.</param>
    /// <param name="before">The last one that was looked at before; null for none.</param>
    public static EncoderInput Of(SentenceView view, SentenceParts parts, EncoderInput? before)
    {
        var found = Found(view, parts);
        var rows = new int[view.Length * PerToken];
        var heads = new int[view.Length];
        for (var i = 0; i < view.Length; i++)
        {
            Span<uint> facts =
            [
                view.StemOf(i), view.MeaningOf(i), found[i], Shape(view, i),
                view.Syntax is { } syntax ? ((uint)syntax.UposOf(i) * 256) + (uint)syntax.RelationOf(i) + 1 : 0,
                view.Syntax is { } morphology ? (uint)morphology.FeatsOf(i) + 1 : 0,
            ];
            for (var k = 0; k < PerToken; k++) rows[(i * PerToken) + k] = (int)(FeatureHash.Of(k, facts[k]) >> (32 - RowBits));
            heads[i] = view.Syntax?.HeadOf(i) ?? -1;
        }
        return new EncoderInput(rows, heads, before?.Rows ?? []);
    }

    /// <summary>What each token was found to be, as a number that tells kinds apart: what is found later in this list covers what was found before.</summary>
    private static uint[] Found(SentenceView view, SentenceParts parts)
    {
        const uint Carrier = 1, Place = 2, Unit = 3, Number = 4, Time = 5;
        const uint Triggers = 100, Sources = 500, Parties = 600, Goods = 1000;
        var found = new uint[view.Length];
        foreach (var match in view.Matches)
            Note(match.First, match.End, match.Entry switch { TriggerEntry trigger => Triggers + ((uint)trigger.Frame * 8) + (uint)trigger.Form, PlaceEntry => Place, UnitEntry => Unit, _ => 0 });
        foreach (var source in parts.Sources) Note(source.First, source.End, Sources + (uint)source.Kind);
        foreach (var number in view.Numbers) Note(number.First, number.End, Number);
        foreach (var time in view.Times) Note(time.First, time.End, Time);
        foreach (var cargo in parts.Cargo) Note(cargo.First, cargo.End, Goods + Facts.Hash(cargo.Code.Family) + Facts.Is(cargo.IsAnaphor));
        foreach (var carrier in parts.Carriers) Note(carrier.First, carrier.End, Carrier);
        foreach (var party in parts.Parties) Note(party.First, party.End, Parties + ((uint)party.Form * 4) + (party.Entry is { } entry ? 1 + Facts.Is(entry.Id.IsState) : 0));
        return found;

        void Note(int first, int end, uint kind)
        {
            if (kind == 0) return;
            for (var i = Math.Max(0, first); i < Math.Min(found.Length, end); i++) found[i] = kind;
        }
    }

    /// <summary>How a token is written: the mark itself, or whether it begins with a capital, inside the sentence or not, or with a figure.</summary>
    private static uint Shape(SentenceView view, int token)
    {
        var first = view.Text[view.Tokens[token].Start];
        if (view.Tokens[token].Kind == TokenKind.Mark) return first;
        return char.IsUpper(first) ? token > 0 ? 1u : 2u : char.IsDigit(first) ? 3u : 4u;
    }
}

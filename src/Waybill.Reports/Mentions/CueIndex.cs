namespace Waybill.Reports;

/// <summary>A cue in a sentence.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token behind the last.</param>
/// <param name="Cue">What the lexicon says of it.</param>
internal readonly record struct CueMatch(int First, int End, CueEntry Cue);

/// <summary>The cues of one sentence, by kind and by token: the reader asks for them at every turn.</summary>
internal sealed class CueIndex
{
    /// <summary>How many kinds there are; a token's kinds are bits of one number, which has room for 128.</summary>
    private static readonly int Kinds = Enum.GetValues<CueKind>().Length;
    private readonly CueMatch[]?[] _byKind = new CueMatch[]?[Kinds];
    private readonly UInt128[] _kindsAt;

    /// <summary>Sorts the cues of a sentence.</summary>
    /// <param name="all">The cues, in order.</param>
    /// <param name="tokens">How many tokens the sentence has.</param>
    public CueIndex(CueMatch[] all, int tokens)
    {
        All = all;
        _kindsAt = new UInt128[tokens];
        Span<int> counts = stackalloc int[Kinds];
        foreach (var cue in all)
        {
            counts[(int)cue.Cue.Kind]++;
            for (var i = cue.First; i < cue.End; i++) _kindsAt[i] |= Bit(cue.Cue.Kind);
        }
        for (var i = all.Length - 1; i >= 0; i--)
        {
            var kind = (int)all[i].Cue.Kind;
            var cues = _byKind[kind] ??= new CueMatch[counts[kind]];
            cues[--counts[kind]] = all[i];
        }
    }

    /// <summary>Every cue, in order.</summary>
    public CueMatch[] All { get; }

    /// <summary>Cues of one kind, in order.</summary>
    public CueMatch[] Of(CueKind kind) => _byKind[(int)kind] ?? [];

    /// <summary>Whether a cue of the kind covers a token; none does outside the sentence.</summary>
    public bool Has(int token, CueKind kind) => (uint)token < (uint)_kindsAt.Length && (_kindsAt[token] & Bit(kind)) != 0;

    /// <summary>Whether any cue covers a token.</summary>
    public bool HasAny(int token) => _kindsAt[token] != 0;

    private static UInt128 Bit(CueKind kind) => UInt128.One << (int)kind;
}

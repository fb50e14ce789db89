namespace Waybill.Reports.Syntax;

/// <summary>The few morphological features that help to read. The numbers are stored in model files and do not change.</summary>
[Flags]
internal enum Feats : ushort
{
    /// <summary>Nothing known.</summary>
    None = 0,

    /// <summary>Finite verb.</summary>
    Finite = 1,

    /// <summary>Infinitive; in English the bare form.</summary>
    Infinitive = 2,

    /// <summary>Past participle.</summary>
    PastParticiple = 4,

    /// <summary>Present participle or gerund.</summary>
    PresentParticiple = 8,

    /// <summary>A past participle with passive sense (<c>was shipped</c>, <c>weapons shipped by</c>).</summary>
    Passive = 16,

    /// <summary>Present tense of a finite verb.</summary>
    Present = 32,

    /// <summary>Past tense of a finite verb; in French the simple past.</summary>
    Past = 64,

    /// <summary>French imperfect.</summary>
    Imperfect = 128,

    /// <summary>French future.</summary>
    Future = 256,

    /// <summary>French conditional.</summary>
    Conditional = 512,

    /// <summary>Subjunctive.</summary>
    Subjunctive = 1024,

    /// <summary>Imperative.</summary>
    Imperative = 2048,

    /// <summary>Plural, of nouns, names and what agrees with them.</summary>
    Plural = 4096,

    /// <summary>Relative or interrogative pronoun.</summary>
    Relative = 8192,

    /// <summary>Preposition fused with the article (<c>du</c>, <c>aux</c>).</summary>
    Contraction = 16384,
}

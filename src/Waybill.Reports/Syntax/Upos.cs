namespace Waybill.Reports.Syntax;

/// <summary>Universal parts of speech. The numbers are stored in model files and do not change.</summary>
internal enum Upos : byte
{
    /// <summary>Other: foreign words, typing errors.</summary>
    X = 0,

    /// <summary>Adjective, ordinal number.</summary>
    Adj = 1,

    /// <summary>Preposition; also a French contraction with the article.</summary>
    Adp = 2,

    /// <summary>Adverb.</summary>
    Adv = 3,

    /// <summary>Auxiliary, modal, copula.</summary>
    Aux = 4,

    /// <summary>Coordinating conjunction.</summary>
    Cconj = 5,

    /// <summary>Article, demonstrative or other determiner.</summary>
    Det = 6,

    /// <summary>Interjection.</summary>
    Intj = 7,

    /// <summary>Common noun.</summary>
    Noun = 8,

    /// <summary>Cardinal number.</summary>
    Num = 9,

    /// <summary>Particle: <c>not</c>, <c>to</c> before a verb, possessive <c>'s</c>.</summary>
    Part = 10,

    /// <summary>Pronoun.</summary>
    Pron = 11,

    /// <summary>Name.</summary>
    Propn = 12,

    /// <summary>Punctuation.</summary>
    Punct = 13,

    /// <summary>Subordinating conjunction.</summary>
    Sconj = 14,

    /// <summary>Symbol: <c>$</c>, <c>%</c>.</summary>
    Sym = 15,

    /// <summary>Full verb.</summary>
    Verb = 16,
}

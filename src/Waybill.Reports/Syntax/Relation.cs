namespace Waybill.Reports.Syntax;

/// <summary>Universal dependency relations, with the subtypes that matter to a reader. The numbers are stored in model files and do not change.</summary>
internal enum Relation : byte
{
    /// <summary><c>dep</c>: unspecified.</summary>
    Dep = 0,

    /// <summary><c>root</c>: head of the sentence.</summary>
    Root = 1,

    /// <summary><c>acl</c>: clause that modifies a noun: <c>weapons shipped by</c>.</summary>
    Acl = 2,

    /// <summary><c>acl:relcl</c>: relative clause.</summary>
    AclRelcl = 3,

    /// <summary><c>advcl</c>: adverbial clause.</summary>
    Advcl = 4,

    /// <summary><c>advmod</c>: adverb.</summary>
    Advmod = 5,

    /// <summary><c>amod</c>: adjective of a noun.</summary>
    Amod = 6,

    /// <summary><c>appos</c>: apposition.</summary>
    Appos = 7,

    /// <summary><c>aux</c>: auxiliary of tense or mood.</summary>
    Aux = 8,

    /// <summary><c>aux:pass</c>: auxiliary of the passive.</summary>
    AuxPass = 9,

    /// <summary><c>aux:caus</c>: french causative <c>faire</c>.</summary>
    AuxCaus = 10,

    /// <summary><c>case</c>: preposition or possessive mark of a noun.</summary>
    Case = 11,

    /// <summary><c>cc</c>: coordinating conjunction.</summary>
    Cc = 12,

    /// <summary><c>ccomp</c>: clause as object.</summary>
    Ccomp = 13,

    /// <summary><c>compound</c>: noun that modifies a noun.</summary>
    Compound = 14,

    /// <summary><c>compound:prt</c>: particle of a phrasal verb.</summary>
    CompoundPrt = 15,

    /// <summary><c>conj</c>: later member of a coordination.</summary>
    Conj = 16,

    /// <summary><c>cop</c>: copula.</summary>
    Cop = 17,

    /// <summary><c>csubj</c>: clause as subject.</summary>
    Csubj = 18,

    /// <summary><c>det</c>: determiner.</summary>
    Det = 19,

    /// <summary><c>discourse</c>: interjection.</summary>
    Discourse = 20,

    /// <summary><c>dislocated</c>: noun taken out of its clause.</summary>
    Dislocated = 21,

    /// <summary><c>expl</c>: empty or reflexive pronoun.</summary>
    Expl = 22,

    /// <summary><c>expl:pass</c>: reflexive with passive sense.</summary>
    ExplPass = 23,

    /// <summary><c>fixed</c>: later word of a fixed expression.</summary>
    Fixed = 24,

    /// <summary><c>flat</c>: later word of a name.</summary>
    Flat = 25,

    /// <summary><c>goeswith</c>: part of a word cut in two.</summary>
    Goeswith = 26,

    /// <summary><c>iobj</c>: indirect object without preposition.</summary>
    Iobj = 27,

    /// <summary><c>list</c>: item of a list.</summary>
    List = 28,

    /// <summary><c>mark</c>: word that opens a clause: <c>that</c>, <c>to</c>.</summary>
    Mark = 29,

    /// <summary><c>nmod</c>: noun phrase that modifies a noun.</summary>
    Nmod = 30,

    /// <summary><c>nmod:poss</c>: possessor.</summary>
    NmodPoss = 31,

    /// <summary><c>nmod:desc</c>: title before a name.</summary>
    NmodDesc = 32,

    /// <summary><c>nsubj</c>: subject.</summary>
    Nsubj = 33,

    /// <summary><c>nsubj:pass</c>: subject of a passive.</summary>
    NsubjPass = 34,

    /// <summary><c>nummod</c>: number of a noun.</summary>
    Nummod = 35,

    /// <summary><c>obj</c>: direct object.</summary>
    Obj = 36,

    /// <summary><c>obl</c>: noun phrase that modifies a verb.</summary>
    Obl = 37,

    /// <summary><c>obl:agent</c>: agent of a passive.</summary>
    OblAgent = 38,

    /// <summary><c>obl:arg</c>: prepositional object (French).</summary>
    OblArg = 39,

    /// <summary><c>obl:unmarked</c>: bare noun phrase of time or measure.</summary>
    OblTime = 40,

    /// <summary><c>orphan</c>: remnant of an ellipsis.</summary>
    Orphan = 41,

    /// <summary><c>parataxis</c>: clause set beside, as <c>he said</c>.</summary>
    Parataxis = 42,

    /// <summary><c>punct</c>: punctuation.</summary>
    Punct = 43,

    /// <summary><c>reparandum</c>: corrected slip of the tongue.</summary>
    Reparandum = 44,

    /// <summary><c>vocative</c>: person addressed.</summary>
    Vocative = 45,

    /// <summary><c>xcomp</c>: complement that borrows its subject.</summary>
    Xcomp = 46,

    /// <summary><c>nmod:unmarked</c>: bare noun phrase of time or measure at a noun.</summary>
    NmodTime = 47,
}

using Waybill.Model;
using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>How a party is spoken of.</summary>
internal enum PartyForm
{
    /// <summary>By a name, or a noun of its people.</summary>
    Name,

    /// <summary>By a name that no lexicon knows.</summary>
    Stranger,

    /// <summary>By a noun for people or a body of theirs, without a name.</summary>
    Unnamed,

    /// <summary>By an adjective on some other noun.</summary>
    Adjective,

    /// <summary>By a pronoun for one: it, he, elle.</summary>
    Pronoun,

    /// <summary>By a pronoun for several.</summary>
    Plural,

    /// <summary>By a dative pronoun: lui, leur, him, them.</summary>
    Dative,

    /// <summary>We, nous: the speaker's side.</summary>
    First,

    /// <summary>The country, its government.</summary>
    Country,

    /// <summary>Its neighbour, ally, partner.</summary>
    Partner,

    /// <summary>The two countries.</summary>
    Both,

    /// <summary>The rebels: a group named before.</summary>
    Group,

    /// <summary>Either side, the warring parties.</summary>
    Sides,

    /// <summary>By a town or port that stands for its state.</summary>
    Place,

    /// <summary>The junta, the army: of the state that the document is about.</summary>
    Regime,
}

/// <summary>What an adjective of nationality stands on.</summary>
internal enum Modified
{
    /// <summary>Nothing, or it is no adjective.</summary>
    None,

    /// <summary>Goods.</summary>
    Goods,

    /// <summary>A noun such as delivery.</summary>
    Trigger,

    /// <summary>A carrier.</summary>
    Carrier,

    /// <summary>A source.</summary>
    Source,

    /// <summary>People or an organ of that state.</summary>
    Forces,

    /// <summary>A port, a coast.</summary>
    Place,

    /// <summary>A make: says nothing of who sends.</summary>
    Make,

    /// <summary>Some other noun.</summary>
    Other,
}

/// <summary>A party in a sentence; token indices count from the sentence's first.</summary>
internal sealed record PartyMention(int First, int End, PartyEntry? Entry, PartyForm Form, Marker Marker, Modified Modified, bool Possessive)
{
    /// <summary>First token of the noun phrase that it heads or modifies.</summary>
    public int PhraseFirst { get; init; } = First;

    /// <summary>What the words say of the state that they stand for, as <see cref="StateTraits"/> names it; null for nothing.</summary>
    public string? Trait { get; init; }

    /// <summary>How its phrase hangs in the sentence; null without syntax.</summary>
    public Tie? Tie { get; init; }

    /// <summary>Whether it is named as a place: in Seoul, to Russia.</summary>
    public bool IsPlace => Entry is { Kind: PartyKind.Capital or PartyKind.State } && Marker is Marker.In or Marker.To or Marker.From or Marker.Via;

    /// <summary>Whether it is the subject of a clause, or stands where one does.</summary>
    public bool IsSubject => Tie is { } tie ? tie.Relation is Relation.Nsubj or Relation.NsubjPass : Marker == Marker.None;
}

/// <summary>Who is meant: a party resolved, with the words that name it.</summary>
internal sealed record PartyRef(PartyId Id, string Name, TextSpan? Span)
{
    /// <summary>As the claim's party.</summary>
    public Party ToParty() => new(Id, Name, Span);
}

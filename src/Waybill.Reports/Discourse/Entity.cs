using Waybill.Model;

namespace Waybill.Reports;

/// <summary>A party as a document has spoken of it so far.</summary>
internal sealed class Entity(PartyId id, string name, PartyKind kind, TextSpan first)
{
    /// <summary>Its id.</summary>
    public PartyId Id { get; } = id;

    /// <summary>Its name as first written.</summary>
    public string Name { get; } = name;

    /// <summary>What it is.</summary>
    public PartyKind Kind { get; } = kind;

    /// <summary>Where the document first names it.</summary>
    public TextSpan First { get; } = first;

    /// <summary>Sentence that last named it or meant it.</summary>
    public int LastSentence { get; set; }

    /// <summary>Paragraph that last named it.</summary>
    public int LastParagraph { get; set; }

    /// <summary>The last paragraph whose first sentence named it.</summary>
    public int OpensParagraph { get; set; } = -1;

    /// <summary>The first sentence that named it.</summary>
    public int FirstSentence { get; init; }

    /// <summary>What stood before it where it was named last.</summary>
    public Marker LastMarker { get; set; }

    /// <summary>Whether that sentence had it as a subject.</summary>
    public bool WasSubject { get; set; }

    /// <summary>How often it was named.</summary>
    public int Mentions { get; set; }

    /// <summary>Whether it was ever named as more than the nationality or name of a source.</summary>
    public bool IsMoreThanSource { get; set; }

    /// <summary>How often it sent.</summary>
    public int Sent { get; set; }

    /// <summary>How often it received.</summary>
    public int Received { get; set; }

    /// <summary>What it has done so far: 0 nothing, 1 sent, 2 received, 3 both.</summary>
    public uint History => (Sent > 0 ? 1u : 0) + (Received > 0 ? 2u : 0);

    /// <summary>As a party meant, with the words that first name it.</summary>
    public PartyRef ToRef() => new(Id, Name, First);
}

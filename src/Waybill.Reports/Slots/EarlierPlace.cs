using Waybill.Model;

namespace Waybill.Reports;

/// <summary>A place of an earlier sentence; what follows may still happen there: "TARTOUS, 24 OCTOBRE. Un cargo débarque des obus."</summary>
/// <param name="Place">The place, with its words there.</param>
/// <param name="Kind">What kind of place it is.</param>
/// <param name="Marker">How it is tied to what stands before it there.</param>
/// <param name="Sentence">Number of its sentence in the document.</param>
/// <param name="Paragraph">Number of its paragraph.</param>
/// <param name="Setting">What its sentence is.</param>
internal sealed record EarlierPlace(NamedPlace Place, string Kind, Marker Marker, int Sentence, int Paragraph, PlaceSetting Setting);

/// <summary>What the sentence that names a place is.</summary>
internal enum PlaceSetting : byte
{
    /// <summary>One of a text, with other places.</summary>
    Text,

    /// <summary>One of a text, with no other place.</summary>
    Alone,

    /// <summary>A dateline or heading: hardly more than the place.</summary>
    Dateline,

    /// <summary>One of a caption.</summary>
    Caption,
}

using Waybill.Model;

namespace Waybill.Reports;

/// <summary>A place of an earlier sentence of a caption; what follows may still happen there: "TARTOUS, 24 OCTOBRE. Un cargo débarque des obus."</summary>
/// <param name="Place">The place, with its words there.</param>
/// <param name="Kind">What kind of place it is.</param>
/// <param name="Paragraph">Number of its paragraph.</param>
internal sealed record EarlierPlace(NamedPlace Place, string Kind, int Paragraph);

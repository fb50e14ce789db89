using Waybill.Model;

namespace Waybill.Reports;

/// <summary>A carrier of an earlier sentence; what follows may still be aboard: "They stopped a dhow. The team found 1,570 rifles."</summary>
/// <param name="Carrier">The carrier, with its words there.</param>
/// <param name="Sentence">Number of its sentence in the document.</param>
/// <param name="Paragraph">Number of its paragraph.</param>
/// <param name="Word">What its first word means.</param>
internal sealed record EarlierCarrier(Carrier Carrier, int Sentence, int Paragraph, uint Word);

using Waybill.Model;

namespace Waybill.Reports;

/// <summary>A time that an earlier sentence stated; what follows may still tell of it: "On 24 January a boat was stopped. The team found 1,570 rifles."</summary>
/// <param name="Time">The time as its sentence has it.</param>
/// <param name="Days">The days meant.</param>
/// <param name="Span">Its words in the text.</param>
/// <param name="Sentence">Number of its sentence in the document.</param>
/// <param name="Paragraph">Number of its paragraph.</param>
/// <param name="Length">Length of its sentence in tokens.</param>
/// <param name="Said">How it stood to acts of saying there.</param>
internal sealed record EarlierTime(TimeMention Time, DateInterval Days, TextSpan Span, int Sentence, int Paragraph, int Length, uint Said);

using Waybill.Model;

namespace Waybill.Reports;

/// <summary>A sentence, or a line that stands alone: the document's tokens from <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
/// <param name="First">Index of its first token in the document.</param>
/// <param name="End">Index behind its last.</param>
/// <param name="Paragraph">Number of its paragraph.</param>
/// <param name="Section">Part of the page.</param>
internal sealed record Sentence(int First, int End, int Paragraph, Section Section);

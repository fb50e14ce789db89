using Waybill.Model;

namespace Waybill.Reports;

/// <summary>What became of one document: the document, what was wrong with it, or both; never neither.</summary>
/// <param name="Document">The document, null when it could not be read.</param>
/// <param name="Faults">What was wrong with it, in the order it was found.</param>
public sealed record IntakeResult(SourceDocument? Document, IReadOnlyList<Fault> Faults)
{
    /// <summary>A document that could not be read, and why.</summary>
    /// <param name="source">File that it is in.</param>
    /// <param name="line">Line counted from 1, when it can be told.</param>
    /// <param name="message">What is wrong and what was done about it, one sentence.</param>
    public static IntakeResult Faulty(string source, int? line, string message) => new(null, [new Fault(source, line, message)]);
}

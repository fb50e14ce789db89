using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Reads the claims that reports make about transfers. Pure: the same document gives the same reading on every machine.</summary>
/// <remarks>Safe to use from several threads at once.</remarks>
public sealed class ReportReader
{
    /// <summary>Name of this version of the rules: a ledger reads a capture again when it changes.</summary>
    public const string Version = "reader 0.1";

    /// <summary>Reads one document.</summary>
    /// <param name="document">The document as taken in.</param>
    /// <returns>Its claims; every span indexes into <see cref="Reading.Text"/>.</returns>
#pragma warning disable CA1822 // The rules that it will hold come next.
    public Reading Read(SourceDocument document) => new()
    {
        Document = document.Name,
        Sha256 = document.Sha256,
        Language = document.Language,
        Published = document.Published,
        Publisher = document.Publisher,
        Title = document.Title,
        Url = document.Url,
        Text = document.Text,
    };
}

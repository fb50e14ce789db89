using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Reads the claims that reports make about transfers. Pure: the same document gives the same reading on every machine.</summary>
/// <remarks>Safe to use from several threads at once.</remarks>
public sealed class ReportReader
{
    /// <summary>Name of this version of the rules: a ledger reads a capture again when it changes.</summary>
    public const string Version = "reader 0.25";

    /// <summary>As confident as a single function word makes: what words the lexicons know is asked too.</summary>
    private const double OneWord = 0.1;

    private readonly Func<string, string> _detect = Detect;

    /// <summary>Reads one document; its language is detected where it does not state it.</summary>
    /// <param name="document">The document as taken in.</param>
    /// <returns>Its claims; every span indexes into <see cref="Reading.Text"/>. Empty of claims where the library has no lexicon for the language.</returns>
    public Reading Read(SourceDocument document)
    {
        var language = document.Language is { Length: > 0 } told ? told.Split('-')[0].ToLowerInvariant() : _detect(document.Text);
        var residue = CrawlResidue.Find(document.Text);
        var dated = document with { Published = document.Published ?? residue.Date };
        var claims = LanguagePack.Of(language) is { } pack ? new DocumentReader(pack, new ModelDecider(DecisionModel.Default)).Read(dated, residue.Length) : new DocumentClaims([], [], []);
        return new Reading
        {
            Document = document.Name,
            Sha256 = document.Sha256,
            Language = language,
            Published = dated.Published,
            Publisher = document.Publisher,
            Title = document.Title,
            Url = document.Url,
            Text = document.Text,
            Transfers = claims.Transfers,
            Events = claims.Events,
            Estimates = claims.Estimates,
        };
    }

    private static string Detect(string text)
    {
        var detected = LanguageDetector.Detect(text);
        return detected.Confidence > OneWord ? detected.Code : KnownWords.LanguageOf(text) ?? detected.Code;
    }
}

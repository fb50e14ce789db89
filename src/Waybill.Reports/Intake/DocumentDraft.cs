using Waybill.Model;

namespace Waybill.Reports;

/// <summary>A document while it is taken in: what was told of it so far, and what was wrong.</summary>
/// <param name="source">File that it is in, as faults name it.</param>
/// <param name="line">Line that it stands on, in a file of many documents.</param>
/// <param name="options">What is forced, and the limits.</param>
internal sealed class DocumentDraft(string source, int? line, IntakeOptions options)
{
    /// <summary>Confidence from which on the text is believed against a declaration.</summary>
    private const double Certain = 0.2;

    private List<Fault>? _faults;
    private string? _declared;

    public IntakeOptions Options => options;

    public string? Name { get; set; }

    public string? Title { get; set; }

    public string? Publisher { get; set; }

    public string? Url { get; set; }

    public string? Language { get; private set; }

    public PrefixDate? Published { get; private set; }

    /// <summary>Notes something wrong; the line defaults to the document's own.</summary>
    public void Note(string message, int? at = null) => (_faults ??= []).Add(new Fault(source, at ?? line, message));

    /// <summary>Takes a publication date as given; one that does not exist is a fault.</summary>
    public void TellPublished(string? value, int? at = null)
    {
        if (string.IsNullOrWhiteSpace(value)) return;
        if (PublicationDate.TryRead(value, out var date)) Published = date;
        else Note($"the publication date '{Shortened(value)}' is no date: taken as unknown", at);
    }

    /// <summary>Takes a date that was already read, when none is known yet.</summary>
    public void TellPublished(PrefixDate date) => Published ??= date;

    /// <summary>Takes a language tag as given; one that is none is a fault.</summary>
    public void TellLanguage(string? value, int? at = null)
    {
        if (string.IsNullOrWhiteSpace(value)) return;
        if (LanguageTag.Read(value) is { } tag) Language = tag;
        else Note($"the language '{Shortened(value)}' is no BCP 47 tag: taken as unknown", at);
    }

    /// <summary>Takes a language that a page declares of itself: such declarations are often left at a default, so the text is asked too.</summary>
    public void TellDeclaredLanguage(string? value) => _declared = LanguageTag.Read(value);

    /// <summary>Nothing could be read.</summary>
    public IntakeResult Refuse(string message, int? at = null)
    {
        Note(message, at);
        return new IntakeResult(null, _faults!);
    }

    /// <summary>The document with its text; the residue of a crawler at its start dates it when nothing else does.</summary>
    public IntakeResult Finish(string text, Sha256 digest)
    {
        if (string.IsNullOrWhiteSpace(text)) return Refuse("holds no text: not read");
        text = Cut(text);
        var residue = CrawlResidue.Find(text);
        if (residue.Date is { } date) TellPublished(date);
        else if (residue.Length > 0) Note($"the date in '{text[..residue.Length].Trim()}' at the start of the text does not exist: taken as unknown");

        var document = new SourceDocument
        {
            Name = Name ?? NameOf(source, digest, line),
            Text = text,
            Sha256 = digest,
            Published = options.Published ?? Published,
            Publisher = Clean(options.Publisher) ?? Clean(Publisher),
            Title = Clean(Title),
            Url = Clean(Url),
            Language = LanguageTag.Read(options.Language) ?? Language ?? Declared(text),
        };
        return new IntakeResult(document, _faults ?? (IReadOnlyList<Fault>)[]);
    }

    private string? Declared(string text)
    {
        if (_declared is not { } declared) return null;
        var detected = LanguageDetector.Detect(text);
        return detected.Confidence < Certain || declared.StartsWith(detected.Code, StringComparison.Ordinal) ? declared : detected.Code;
    }

    private string Cut(string text)
    {
        if (text.Length <= options.MaxTextLength) return text;
        var end = text.LastIndexOf('\n', options.MaxTextLength - 1) + 1;
        if (end == 0) end = options.MaxTextLength;
        if (char.IsHighSurrogate(text[end - 1])) end--;
        Note($"the text is longer than {options.MaxTextLength} characters: read up to character {end}");
        return text[..end];
    }

    private static string NameOf(string source, Sha256 digest, int? line)
    {
        var stem = Path.GetFileNameWithoutExtension(source.Replace('\\', '/'));
        if (stem is "" or "-") stem = digest.ToString();
        return line is { } number ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{stem}:{number}") : stem;
    }

    private static string? Clean(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static string Shortened(string value) => value.Length <= 40 ? value : string.Concat(value.AsSpan(0, 40), "…");
}

using Waybill.Model;

namespace Waybill.Reports;

/// <summary>What a caller knows better than the files, and how much of a file is taken in.</summary>
public sealed record IntakeOptions
{
    /// <summary>Nothing forced, every limit at its default.</summary>
    public static IntakeOptions Default { get; } = new();

    /// <summary>Publication date of every document, whatever it says itself. Default: none forced.</summary>
    public PrefixDate? Published { get; init; }

    /// <summary>Publisher of every document, whatever it says itself. Default: none forced.</summary>
    public string? Publisher { get; init; }

    /// <summary>Language (BCP 47) of every document, whatever it says itself. Default: none forced.</summary>
    public string? Language { get; init; }

    /// <summary>Most bytes of a file that is one document; a larger one is not read. Default: 64 MiB.</summary>
    public int MaxDocumentBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Most bytes of one line of JSON Lines; a longer one is passed over. Default: 16 MiB. The file itself may have any size.</summary>
    public int MaxLineBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Most UTF-16 code units of a text; a longer one is cut at a line end. Default: 8,388,608.</summary>
    public int MaxTextLength { get; init; } = 8 * 1024 * 1024;

    /// <summary>Most characters of YAML front matter; with more the block is not read as such. Default: 65,536.</summary>
    public int MaxFrontMatterLength { get; init; } = 64 * 1024;

    /// <summary>Deepest nesting of HTML that is parsed into a tree; deeper pages are read as a flat run of paragraphs. Default: 512.</summary>
    public int MaxHtmlDepth { get; init; } = 512;

    /// <summary>Most HTML nodes that are parsed into a tree; larger pages are read as a flat run of paragraphs. Default: 20,000.</summary>
    public int MaxHtmlNodes { get; init; } = 20_000;

    /// <summary>Most pages of a PDF that are read; the rest is left out. Default: 2,000.</summary>
    public int MaxPdfPages { get; init; } = 2_000;
}

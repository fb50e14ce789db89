using System.Text;

namespace Waybill.Reports.Tests;

public sealed class PdfIntakeTests
{
    private static readonly string[] First =
    [
        "Three cargo ships have left the port of Rajin loaded with contain-", "ers, a spokesman of the ministry of defence said on Tuesday in Seoul.", "",
        "According to him the ships carried more than 300 containers and", "were heading for Vostochny. Pictures taken by satellite show the",
    ];

    private static readonly string[] Second = ["wagons that stood along the quay on 12 September.", "", "The ministry denied it."];

    [Fact]
    public void Text_is_in_paragraphs_and_metadata_apart()
    {
        var result = Take.One(Pdfs.Of(First, Second), "rajin.pdf");
        result.Faults.ShouldBeEmpty();
        var document = result.Document!;
        document.Title.ShouldBe("Three ships leave Rajin");
        document.Published.ToString().ShouldBe("2023-10-17");
        document.Text.Split("\n\n").ShouldBe(
        [
            "Three cargo ships have left the port of Rajin loaded with containers, a spokesman of the ministry of defence said on Tuesday in Seoul.",
            "According to him the ships carried more than 300 containers and were heading for Vostochny. Pictures taken by satellite show the wagons that stood along the quay on 12 September.",
            "The ministry denied it.",
        ]);
    }

    [Fact]
    public void Running_heads_and_page_numbers_are_left_out()
    {
        var pages = Enumerable.Range(1, 4).Select(i => new[] { $"S/2023/{i} Report of the panel", "", "", $"Paragraph {(char)('a' + i)} states what the ships did.", "", "", $"{i}" }).ToArray();
        Take.One(Pdfs.Of(pages), "a.pdf").Document!.Text.ShouldBe(string.Join("\n\n", "bcde".Select(c => $"Paragraph {c} states what the ships did.")));
    }

    [Fact]
    public void Pages_beyond_the_limit_are_left_out_and_told()
    {
        var result = Take.One(Pdfs.Of(["One page."], ["Two pages."], ["Three pages."]), "a.pdf", new IntakeOptions { MaxPdfPages = 2 });
        result.Document!.Text.ShouldBe("One page.\n\nTwo pages.");
        Take.OnlyFault(result).ShouldBe("a.pdf: has 3 pages: the first 2 were read");
    }

    [Fact]
    public void An_encrypted_file_is_told()
    {
        var result = Take.One(Pdfs.Encrypted(), "secret.pdf");
        result.Document.ShouldBeNull();
        Take.OnlyFault(result).ShouldBe("secret.pdf: is encrypted: not read, take its password off first");
    }

    [Fact]
    public void A_file_cut_short_is_told()
    {
        var whole = Pdfs.Of(First, Second);
        var result = Take.One(whole[..(whole.Length / 2)], "half.pdf");
        Take.OnlyFault(result).ShouldContain("cut short");
    }

    [Fact]
    public void A_head_alone_is_told_once() =>
        Take.OnlyFault(Take.One("%PDF-1.7 and no more", "a.pdf")).ShouldBe("a.pdf: is a PDF cut short, and what is left of it is no document: not read");

    [Fact]
    public void Pages_without_text_are_told() =>
        Take.OnlyFault(Take.One(Pdfs.Of([[]]), "scan.pdf")).ShouldBe("scan.pdf: holds no text, as scanned pages do: not read");

    [Fact]
    public void What_only_bears_the_name_is_told() => Take.OnlyFault(Take.One("Just text.", "a.pdf")).ShouldBe("a.pdf: is no PDF: not read");

    [Fact]
    public void A_pdf_by_another_name_is_read_as_pdf()
    {
        var result = Take.One(Pdfs.Of(["One page of text."]), "a.txt");
        result.Document!.Text.ShouldBe("One page of text.");
        Take.OnlyFault(result).ShouldContain("is a PDF by its first bytes");
    }

    [Theory]
    [InlineData('[')]
    [InlineData('<')]
    public void Objects_nested_too_deep_are_told(char bracket)
    {
        var open = bracket == '[' ? "[" : "<< /K ";
        var nested = string.Concat(Enumerable.Repeat(open, 100_000));
        var file = Pdfs.Raw("<< /Root 1 0 R /Size 4 >>", $"<< /Type /Catalog /Pages 2 0 R /X {nested} >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Y {nested} >>");
        var result = Take.One(file, "deep.pdf");
        result.Document.ShouldBeNull();
        result.Faults.ShouldNotBeEmpty();
    }

    [Fact]
    public void Pages_that_hold_themselves_are_told()
    {
        var file = Pdfs.Raw("<< /Root 1 0 R /Size 3 >>", "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9 >>");
        Take.One(file, "loop.pdf").Faults.ShouldNotBeEmpty();
        Encoding.Latin1.GetString(file).ShouldContain("/Kids [2 0 R");
    }
}

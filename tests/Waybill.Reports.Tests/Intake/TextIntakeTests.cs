using System.Text;

namespace Waybill.Reports.Tests;

public sealed class TextIntakeTests
{
    private const string Prose = "Le port a reçu « trois » navires.\r\nL’été, à Rajin.\n";

    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Fact]
    public void A_text_is_kept_as_it_is()
    {
        var document = Take.Clean(Prose, "folder/sub.dir/fr-001.txt");
        document.Name.ShouldBe("fr-001");
        document.Text.ShouldBe(Prose);
        document.Sha256.ShouldBe(Waybill.Model.Sha256.Of(Encoding.UTF8.GetBytes(Prose)));
        document.Published.ShouldBeNull();
    }

    [Fact]
    public void Byte_order_marks_tell_the_encoding()
    {
        foreach (Encoding encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32 })
        {
            var result = Take.One([.. encoding.GetPreamble(), .. encoding.GetBytes(Prose)], "a.txt");
            result.Faults.ShouldBeEmpty();
            result.Document!.Text.ShouldBe(Prose);
        }
    }

    [Theory]
    [InlineData(Prose)]
    [InlineData("러시아 선박이 라진항에 들어왔다. 컨테이너 삼백 개를 실었다.\n북한은 부인했다. 위성 사진이 나왔다.")]
    [InlineData("Судно вышло из порта. На борту контейнеры.")]
    public void Utf16_without_a_mark_is_told_by_its_zero_bytes(string text)
    {
        foreach (Encoding encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            var result = Take.One(encoding.GetBytes(text), "a.txt");
            result.Faults.ShouldBeEmpty();
            result.Document!.Text.ShouldBe(text);
        }
    }

    [Fact]
    public void What_is_not_utf8_is_read_as_windows_1252_and_told()
    {
        var result = Take.One(Western.GetBytes("Un.\nL’été – 50 €."), "a.txt");
        result.Document!.Text.ShouldBe("Un.\nL’été – 50 €.");
        Take.OnlyFault(result).ShouldStartWith("a.txt:2: is not UTF-8: read as Windows-1252");
    }

    [Fact]
    public void Broken_utf8_is_kept_and_told()
    {
        var result = Take.One([.. Encoding.UTF8.GetBytes(Prose), 0xE9, .. " fin"u8], "a.txt");
        result.Document!.Text.ShouldBe(Prose + "\uFFFD fin");
        Take.OnlyFault(result).ShouldStartWith("a.txt:3: is broken UTF-8: 1 places");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \n\t\n")]
    public void Nothing_is_a_fault(string text)
    {
        var result = Take.One(text, "a.txt");
        result.Document.ShouldBeNull();
        result.Faults.Count.ShouldBe(1);
    }

    [Fact]
    public void A_binary_file_is_not_read()
    {
        byte[][] binaries =
        [
            [0x7F, .. "ELF"u8, 2, 1, 1, .. new byte[9], 3, 0, 62, 0, 1, 0, 0, 0, 0x60, 0x10, .. "libc.so.6"u8],
            [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 1, 0, 0, 0, 1, 0, 8, 6, 0, 0, 0],
            [.. "PK"u8, 3, 4, 20, 0, 0, 0, 8, 0, .. "word/document.xml"u8, 0, 1, 2],
            [.. Enumerable.Range(0, 100_000).Select(i => (byte)(i * 7919 >> 3))],
        ];
        foreach (var binary in binaries)
        {
            var result = Take.One(binary, "a.txt");
            result.Document.ShouldBeNull();
            Take.OnlyFault(result).ShouldBe("a.txt: is binary, not text: not read");
        }
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_read()
    {
        var result = Take.One(new string('a', 1001), "a.txt", new IntakeOptions { MaxDocumentBytes = 1000 });
        result.Document.ShouldBeNull();
        Take.OnlyFault(result).ShouldBe("a.txt: is larger than 1000 bytes: not read");
        Take.Clean(new string('a', 1000), "a.txt", new IntakeOptions { MaxDocumentBytes = 1000 });
    }

    [Fact]
    public void A_text_that_is_too_long_is_cut_at_a_line_end()
    {
        var result = Take.One("one\ntwo\nthree", "a.txt", new IntakeOptions { MaxTextLength = 10 });
        result.Document!.Text.ShouldBe("one\ntwo\n");
        result.Faults.Count.ShouldBe(1);
    }

    [Fact]
    public void What_is_forced_wins()
    {
        var options = new IntakeOptions { Publisher = "Forced", Language = "fr" };
        var document = Take.Clean("---\npublisher: Own\nlanguage: en\n---\nText", "a.txt", options);
        document.Publisher.ShouldBe("Forced");
        document.Language.ShouldBe("fr");
    }

    [Fact]
    public void Without_a_file_name_the_digest_names_the_document()
    {
        var document = Take.Clean(Prose, "-");
        document.Name.ShouldBe(document.Sha256.ToString());
    }
}

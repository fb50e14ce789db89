using System.Text;
using System.Text.Json;
using Waybill.Reports.Tests;

namespace Waybill.Cli.Tests;

/// <summary>Whatever lies in a folder: a clear message that names the file, the rest done, exit code 1.</summary>
public class ReadVerbBadInputTests
{
    private const string French = "La Corée du Nord a expédié des obus à la Russie, selon Séoul.\n";

    [Fact]
    public void An_empty_file() => Faulty("empty.txt", []);

    [Fact]
    public void A_file_of_blanks() => Faulty("blank.txt", "  \n\t\n"u8.ToArray());

    [Fact]
    public void A_binary_with_the_name_of_a_text() => Faulty("program.txt", [0x7F, (byte)'E', (byte)'L', (byte)'F', .. Enumerable.Range(0, 5000).Select(i => (byte)(i * 7))]);

    [Fact]
    public void An_empty_jsonl() => Faulty("empty.jsonl", []);

    [Fact]
    public void A_line_without_text() => Faulty("d.jsonl", "{\"document\":\"d\"}\n"u8.ToArray(), ":1: ");

    [Fact]
    public void A_pdf_that_is_none() => Faulty("broken.pdf", "%PDF-1.7 and no more"u8.ToArray());

    [Fact]
    public void An_encrypted_pdf() => Faulty("secret.pdf", Pdfs.Encrypted(), ": is encrypted");

    [Fact]
    public void A_pdf_under_another_name() => Read("secret.txt", Pdfs.Of(["One page of text."]), ": is a PDF by its first bytes", "One page of text.");

    [Fact]
    public void A_file_too_large()
    {
        using var folder = new TemporaryFolder();
        Faulty(folder, folder.Grow("large.txt", 200_000_000), ": is larger than");
    }

    [Fact]
    public void A_page_of_tags_in_tags() =>
        Read("deep.html", Html($"{Repeat("<div><b>", 100_000)}<p>{French}</p>"), ": nests its tags deeper than 512", "La Corée du Nord");

    [Fact]
    public void Script_is_not_prose()
    {
        using var folder = new TemporaryFolder();
        var page = folder.Write("page.html", Html($"<script>var a = '<p>{French}</p>'; </script><p>{Repeat("Rien n’a été livré. ", 20)}</p><noscript>{French}</noscript>"));
        var result = WaybillProcess.Run("read", page, "--json", "--quiet");
        result.Exit.ShouldBe(0);
        result.Lines.ShouldHaveSingleItem().ShouldNotContain("Corée");
    }

    [Fact]
    public void A_date_that_does_not_exist_in_front_matter() =>
        Read("note.md", Encoding.UTF8.GetBytes($"---\ntitle: Note\ndate: 2023-02-30\n---\n{French}"), ":3: the publication date '2023-02-30' is no date", "\"published\":null");

    [Fact]
    public void Front_matter_that_breaks_off() => Read("note.md", Encoding.UTF8.GetBytes($"---\ntitle: [\ndate: x\n---\n{French}"), ":1: the front matter is no YAML", "La Corée du Nord");

    [Fact]
    public void A_date_that_does_not_exist_in_json() =>
        Read("d.jsonl", "{\"text\":\"North Korea sent arms to Russia.\",\"published\":\"2023-13-45\"}\n"u8.ToArray(), ":1: the publication date '2023-13-45' is no date", "\"published\":null");

    [Fact]
    public void A_sentence_without_an_end_is_read_in_time()
    {
        using var folder = new TemporaryFolder();
        var result = WaybillProcess.Run("read", folder.Write("endless.txt", Repeat("North Korea sent arms to Russia and ", 10_000)), "--json", "--quiet");
        result.Exit.ShouldBe(0);
        result.Lines.ShouldHaveSingleItem();
    }

    [Fact]
    public void Text_in_the_usual_encodings_is_read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("latin1.txt", Encoding.Latin1.GetBytes(French));
        folder.Write("utf16.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(French)]);
        folder.Write("utf16be.txt", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(French)]);
        folder.Write("utf8.txt", French);
        folder.Write("utf8bom.txt", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(French)]);
        var result = WaybillProcess.Run("read", folder.Path, "--json", "--quiet");
        result.Lines.Length.ShouldBe(5);
        foreach (var line in result.Lines)
        {
            using var reading = JsonDocument.Parse(line);
            reading.RootElement.GetProperty("text").GetString()!.ShouldStartWith("La Corée du Nord a expédié");
        }
    }

    [Fact]
    public void Broken_utf8_is_read_and_told()
    {
        using var folder = new TemporaryFolder();
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(French, 20)));
        var path = folder.Write("broken.txt", [.. bytes, 0xC3, (byte)' ', .. bytes]);
        var result = WaybillProcess.Run("read", path, "--json");
        result.Exit.ShouldBe(1);
        result.Lines.ShouldHaveSingleItem().ShouldContain("Corée");
        result.FaultLines.ShouldHaveSingleItem().ShouldStartWith(path);
    }

    [Fact]
    public void Two_documents_of_one_name_are_both_kept_and_told()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/note.txt", French);
        var second = folder.Write("b/note.txt", French);
        var lines = folder.Write("c.jsonl", "{\"document\":\"x\",\"text\":\"t\"}\n{\"document\":\"x\",\"text\":\"t\"}\n");
        var result = WaybillProcess.Run("read", folder.Path, "--json", "--quiet");
        result.Exit.ShouldBe(1);
        result.Lines.Length.ShouldBe(4);
        result.ErrorLines.Length.ShouldBe(2);
        result.ErrorLines[0].ShouldStartWith($"{second}: ");
        result.ErrorLines[1].ShouldStartWith($"{lines}:2: ");
    }

    [Fact]
    public void A_folder_without_read_permission_is_told_and_the_rest_is_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "permissions are others there");
        using var folder = new TemporaryFolder();
        var closed = Path.GetDirectoryName(folder.Write("closed/note.txt", French))!;
        folder.Write("open.txt", French);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(closed, UnixFileMode.None);
        try
        {
            var result = WaybillProcess.RunUnprivileged(folder, "read", folder.Path, "--json");
            result.Exit.ShouldBe(1);
            result.Lines.ShouldHaveSingleItem();
            result.FaultLines.ShouldHaveSingleItem().ShouldStartWith(closed);
        }
        finally
        {
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void A_full_disk_is_told()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "there is no device that is always full");
        using var folder = new TemporaryFolder();
        var path = folder.Write("note.txt", French);
        var result = WaybillProcess.Shell("exec \"$@\" > /dev/full", "read", path, "--json", "--quiet");
        result.Exit.ShouldBe(1);
        result.ErrorLines.ShouldHaveSingleItem().ShouldStartWith("standard output: ");
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static byte[] Html(string body) => Encoding.UTF8.GetBytes($"<!doctype html><html><head><title>Page</title></head><body>{body}</body></html>");

    /// <summary>The file is read, and told as faulty.</summary>
    private static void Read(string name, byte[] bytes, string after, string read)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(name, bytes);
        var result = WaybillProcess.Run("read", path, "--json", "--quiet");
        result.Exit.ShouldBe(1);
        result.ErrorLines.ShouldHaveSingleItem().ShouldStartWith(path + after);
        result.Lines.ShouldHaveSingleItem().ShouldContain(read);
    }

    private static void Faulty(string name, byte[] bytes, string after = ": ")
    {
        using var folder = new TemporaryFolder();
        Faulty(folder, folder.Write(name, bytes), after);
    }

    private static void Faulty(TemporaryFolder folder, string path, string after)
    {
        var good = folder.Write("zz-good.txt", French);
        var result = WaybillProcess.Run("read", path, good, "--json", "--quiet");
        result.Exit.ShouldBe(1);
        result.Lines.ShouldHaveSingleItem().ShouldContain("zz-good");
        result.ErrorLines.ShouldHaveSingleItem().ShouldStartWith(path + after);
    }
}

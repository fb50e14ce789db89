using System.Text;

namespace Waybill.Reports.Tests;

public sealed class HtmlIntakeTests
{
    [Fact]
    public void The_article_is_text_and_the_rest_metadata()
    {
        var document = Take.Clean(Pages.Article, "rajin.html");
        document.Name.ShouldBe("rajin");
        document.Title.ShouldBe("Trois cargos quittent Rajin");
        document.Publisher.ShouldBe("La Gazette");
        document.Published.ToString().ShouldBe("2023-10-17");
        document.Url.ShouldBe("https://gazette.example/monde/rajin");
        var paragraphs = document.Text.Split("\n\n");
        paragraphs.ShouldContain(Pages.First);
        paragraphs.ShouldContain(Pages.Caption);
        paragraphs.ShouldContain(p => p.StartsWith("Selon lui") && p.EndsWith("vers Vostochny, en Russie.") && p.Contains("300\u00a0conteneurs, «\u00a0probablement"));
        document.Text.ShouldNotContain("rien à lire");
        document.Text.ShouldNotContain("Jamais ce texte");
        document.Text.ShouldNotContain("Accueil");
        document.Text.ShouldNotContain("<");
    }

    [Fact]
    public void A_declared_language_gives_way_to_the_text() => Take.Clean(Pages.Article, "rajin.html").Language.ShouldBe("fr");

    [Fact]
    public void Json_ld_dates_and_names_a_page()
    {
        var page = """
            <html><head><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
            {"@type":"NewsArticle","headline":"Ships leave","datePublished":"2023-11-08T23:10:00Z","publisher":{"@type":"Organization","name":"The Wire"}}]}</script>
            <meta name="date" content="2020-01-01"></head><body><p>Three ships have left the port with containers.</p></body></html>
            """;
        var document = Take.Clean(page, "a.html");
        document.Title.ShouldBe("Ships leave");
        document.Published.ToString().ShouldBe("2023-11-08");
        document.Publisher.ShouldBe("The Wire");
        document.Text.ShouldBe("Three ships have left the port with containers.");
    }

    [Fact]
    public void A_time_element_dates_a_page_that_says_nothing_else() =>
        Take.Clean("<p>Text of the page.</p><time datetime='2023-05-02'>2 May</time>", "a.htm").Published.ToString().ShouldBe("2023-05-02");

    [Fact]
    public void A_date_that_does_not_exist_is_told()
    {
        var result = Take.One("<meta name=date content='2023-02-31'><p>Text of the page.</p>", "a.html");
        result.Document!.Published.ShouldBeNull();
        Take.OnlyFault(result).ShouldContain("'2023-02-31'");
    }

    [Theory]
    [InlineData("<meta charset=windows-1251>", 1251, "Судно вышло из порта")]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-2'>", 28592, "Statek wypłynął")]
    [InlineData("<meta charset='iso-8859-1'>", 1252, "L’été – 50 €")]
    public void The_charset_is_that_of_the_meta_tag(string meta, int codePage, string text)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes($"<html>{meta}<p>{text}</p>");
        var result = Take.One(bytes, "a.html");
        result.Faults.ShouldBeEmpty();
        result.Document!.Text.ShouldBe(text);
    }

    [Fact]
    public void Utf8_is_read_as_such_whatever_the_meta_tag_says() =>
        Take.Clean("<meta charset=iso-8859-1><p>L’été</p>", "a.html").Text.ShouldBe("L’été");

    [Fact]
    public void Utf16_is_read() => Take.One([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Pages.Article)], "a.html").Document!.Text.ShouldContain(Pages.First);

    [Fact]
    public void A_page_of_loose_text_is_read_whole() => Take.Clean("<div>One line.<br><br>Another &amp; more&#146;s</div>", "a.html").Text.ShouldBe("One line.\n\nAnother & more’s");

    [Fact]
    public void Html_by_another_name_is_read_as_html()
    {
        var result = Take.One(Pages.Article, "page.txt");
        result.Document!.Text.ShouldContain(Pages.First);
        Take.OnlyFault(result).ShouldContain("is HTML by its first bytes");
        Take.One(Pages.Article, "page").Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<html><body></body></html>")]
    [InlineData("<script>var a = 1;</script><style>p{}</style>")]
    public void A_page_without_text_is_a_fault(string page)
    {
        var result = Take.One(page, "a.html");
        result.Document.ShouldBeNull();
        Take.OnlyFault(result).ShouldBe("a.html: holds no text: not read");
    }
}

using System.Globalization;
using System.Text;

namespace Waybill.Reports.Tests;

public sealed class LanguageDetectorTests
{
    private const string French = "Le cargo est parti du port dans la nuit, selon deux responsables. Les autorités n’ont pas dit ce qu’il y avait à bord, mais des images montrent une dizaine de conteneurs sur le pont.";

    private const string English = "The cargo ship left the port at night, according to two officials. The authorities have not said what was on board, but images show about ten containers on its deck.";

    [Theory]
    [InlineData("fr", French)]
    [InlineData("en", English)]
    [InlineData("es", "El carguero salió del puerto por la noche, según dos funcionarios. Las autoridades no han dicho qué llevaba a bordo, pero las imágenes muestran una decena de contenedores en la cubierta.")]
    [InlineData("de", "Der Frachter hat den Hafen in der Nacht verlassen, sagten zwei Beamte. Die Behörden haben nicht mitgeteilt, was er an Bord hatte, aber Bilder zeigen etwa zehn Container auf dem Deck.")]
    [InlineData("it", "Il cargo ha lasciato il porto nella notte, secondo due funzionari. Le autorità non hanno detto che cosa c’era a bordo, ma le immagini mostrano una decina di container sul ponte.")]
    [InlineData("pt", "O cargueiro deixou o porto durante a noite, segundo dois funcionários. As autoridades não disseram o que havia a bordo, mas as imagens mostram uma dezena de contentores no convés.")]
    [InlineData("nl", "Het vrachtschip heeft de haven in de nacht verlaten, zeggen twee functionarissen. De autoriteiten hebben niet gezegd wat er aan boord was, maar op beelden zijn een tiental containers te zien.")]
    [InlineData("pl", "Statek wypłynął z portu w nocy, jak podało dwóch urzędników. Władze nie powiedziały, co było na pokładzie, ale na zdjęciach widać około dziesięciu kontenerów.")]
    [InlineData("ro", "Nava a părăsit portul în timpul nopții, au declarat doi oficiali. Autoritățile nu au spus ce se afla la bord, dar imaginile arată zece containere pe punte.")]
    [InlineData("tr", "Gemi gece limandan ayrıldı ve iki yetkili bunu doğruladı. Yetkililer gemide ne olduğunu söylemedi, ancak görüntülerde güvertede on kadar konteyner var.")]
    [InlineData("sv", "Fartyget lämnade hamnen under natten, enligt två tjänstemän. Myndigheterna har inte sagt vad som fanns ombord, men bilder visar ett tiotal containrar på däck.")]
    [InlineData("ru", "Судно вышло из порта ночью, сообщили двое чиновников. Власти не сказали, что было на борту, но на снимках видно около десяти контейнеров.")]
    [InlineData("uk", "Судно вийшло з порту вночі, повідомили двоє посадовців. Влада не сказала, що було на борту, але на знімках видно близько десяти контейнерів.")]
    [InlineData("bg", "Корабът е напуснал пристанището през нощта, казаха двама служители. Властите не са съобщили какво е имало на борда, но на снимките се виждат десетина контейнера.")]
    [InlineData("ko", "화물선이 밤에 항구를 떠났다고 관리 두 명이 말했다. 당국은 배에 무엇이 실렸는지 밝히지 않았지만 사진에는 컨테이너 열 개가 보인다.")]
    [InlineData("ja", "貨物船は夜に港を出たと二人の当局者が述べた。当局は何が積まれていたか明らかにしていないが、写真には十個ほどのコンテナが写っている。")]
    [InlineData("zh", "两名官员说，货船在夜间离开了港口。当局没有说明船上装了什么，但图像显示甲板上有十个左右的集装箱。")]
    [InlineData("ar", "غادرت سفينة الشحن الميناء ليلا وفقا لمسؤولين اثنين. ولم تذكر السلطات ما كان على متنها لكن الصور تظهر نحو عشر حاويات.")]
    [InlineData("fa", "به گفته دو مقام، کشتی باری شبانه بندر را ترک کرد. مقام‌ها نگفتند چه چیزی در کشتی بوده، اما تصاویر حدود ده کانتینر را نشان می‌دهد.")]
    [InlineData("he", "ספינת המשא יצאה מהנמל בלילה, לדברי שני גורמים רשמיים.")]
    [InlineData("el", "Το φορτηγό πλοίο έφυγε από το λιμάνι τη νύχτα, σύμφωνα με δύο αξιωματούχους.")]
    public void A_language_is_told(string code, string text)
    {
        var detected = LanguageDetector.Detect(text);
        detected.Code.ShouldBe(code);
        detected.Confidence.ShouldBeInRange(0.01, 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1 234 – 5 678 (90 %)")]
    [InlineData("Wagner Rajin Dunai Vostochny Angara Maria Kim Shoigu Moskva Pyongyang Vladivostok")]
    [InlineData("Tsy fantatra izay nentin'ilay sambo tamin'ny alina, hoy ireo manam-pahefana roa lahy.")]
    public void What_cannot_be_told_is_undetermined(string text) => LanguageDetector.Detect(text).Code.ShouldBe("und");

    [Fact]
    public void Lost_accents_and_capitals_change_nothing()
    {
        var bare = string.Concat(French.Select(c => c switch { 'é' => 'e', 'à' => 'a', _ => c }));
        LanguageDetector.Detect(bare).Code.ShouldBe("fr");
        LanguageDetector.Detect(French.ToUpperInvariant()).Code.ShouldBe("fr");
    }

    [Fact]
    public void Quotes_in_another_language_do_not_sway_it() =>
        LanguageDetector.Detect(French + " “We have seen the ships and we will not be silent about it”, dit-il. " + French).Code.ShouldBe("fr");

    [Fact]
    public void More_text_gives_more_confidence()
    {
        var little = LanguageDetector.Detect("Le cargo est parti.");
        little.Code.ShouldBe("fr");
        little.Confidence.ShouldBeLessThan(LanguageDetector.Detect(French).Confidence);
    }

    [Fact]
    public void Only_the_start_is_looked_at()
    {
        var text = new StringBuilder();
        while (text.Length < 2000) text.Append(English);
        for (var i = 0; i < 100; i++) text.Append(French);
        LanguageDetector.Detect(text.ToString()).Code.ShouldBe("en");
    }

    [Fact]
    public void Any_text_has_an_answer() =>
        CsCheck.Check.Sample(CsCheck.Gen.String, text =>
        {
            var detected = LanguageDetector.Detect(text);
            return detected.Code.Length is 2 or 3 && detected.Confidence is >= 0 and <= 1;
        });

    [Fact]
    public void Every_folder_of_languages_has_its_words()
    {
        foreach (var language in new[] { "en", "es", "fr" }) LanguageHints.Default.Languages.ShouldContain(language);
        LanguageHints.Default.Languages.ShouldBeUnique();
        LanguageHints.Default.Languages.ShouldAllBe(code => CultureInfo.InvariantCulture.TextInfo.ToLower(code) == code);
    }
}

using Waybill.Model;
using Waybill.Reports.Syntax;

namespace Waybill.Reports.Tests;

public sealed class CarrierFinderTests
{
    [Theory]
    [InlineData("fr", "Un avion militaire russe a livré 20 drones à la Syrie en octobre.", "RUS")]
    [InlineData("fr", "Un navire chinois a livré huit canons à la Russie en juin.", "CHN")]
    [InlineData("en", "A Russian military aircraft brought 20 drones to Syria in October.", "RUS")]
    [InlineData("en", "Two Emirati C-17s brought 300 rifles to Sudan in October.", "ARE")]
    [InlineData("en", "Chinese-flagged ships carried 300 tonnes of coal from Russia to China.", "CHN")]
    public void Nationality_is_the_flag_and_a_type_no_name(string language, string text, string flag)
    {
        var carrier = Page.Read(language, text)[0].Carriers.ShouldHaveSingleItem();
        carrier.Flag.ToString().ShouldBe(flag);
        carrier.Name.ShouldBeNull();
    }

    [Theory]
    [InlineData("en", "Boats of Ankara brought 300 rifles from Turkey to Libya in October.", "TUR")]
    [InlineData("en", "Landing ships of the Russian navy brought 300 rifles to Syria in October.", "RUS")]
    [InlineData("fr", "Des navires de l'armée iranienne ont livré 300 fusils à la Syrie en octobre.", "IRN")]
    public void Whose_a_carrier_is_tells_its_flag(string language, string text, string flag) =>
        Page.Read(language, text)[0].Carriers.ShouldHaveSingleItem().Flag.ToString().ShouldBe(flag);

    [Theory]
    [InlineData("en", "Two Iranian freighters, the Golriz and the Jahanbin, brought 300 tonnes of fertiliser from Iran to Venezuela in October.", "Golriz IRN, Jahanbin IRN")]
    [InlineData("fr", "Deux vraquiers à drapeau russe, le Kapitan Belov et le Matros Sorine, ont livré du blé à la Syrie en octobre.", "Kapitan Belov RUS, Matros Sorine RUS")]
    [InlineData("en", "Iran sent 300 rifles to the Houthis aboard the Cape Rowan in October.", "Cape Rowan ")]
    [InlineData("fr", "L'Iran a livré 300 fusils aux Houthis à bord du Proximo en octobre.", "Proximo ")]
    public void Ships_are_named_beside_their_kind_and_where_goods_are_on_board(string language, string text, string told) =>
        string.Join(", ", Page.Read(language, text)[0].Carriers.Select(carrier => $"{carrier.Name} {carrier.Flag}")).ShouldBe(told);

    [Theory]
    [InlineData("en", "A freighter, the Russians say, brought 300 rifles from Iran to Syria in October.")]
    [InlineData("en", "Iran sent 300 rifles to Syria aboard Saman Air in October.")]
    public void What_stands_behind_a_comma_or_without_an_article_need_be_no_ship(string language, string text) =>
        Page.Read(language, text)[0].Carriers.ShouldAllBe(carrier => carrier.Name == null);

    [Theory]
    [InlineData("en", "Iran sent 300 rifles to Syria aboard a freighter in March 2023.", "")]
    [InlineData("en", "The rifles left on a ship on Monday.", "")]
    [InlineData("en", "The coal came on a freighter owned by Halden Shipping.", "")]
    [InlineData("en", "The coal came on a freighter from Taicang.", "")]
    [InlineData("en", "The tanker transited the Ormara Strait.", "")]
    [InlineData("fr", "Les fusils sont partis sur un cargo en mars.", "")]
    [InlineData("en", "The ship named Ulvsund carried rifles.", "Ulvsund")]
    [InlineData("fr", "Le cargo rouillé Ulvsund portait des fusils.", "Ulvsund")]
    public void Only_words_of_its_flag_and_plain_ones_part_a_kind_from_a_name(string language, string text, string names) => Names(language, text).ShouldBe(names);

    [Theory]
    [InlineData("en", "The freighter Zarelda, flag of Togo, carried rifles.", "TGO")]
    [InlineData("en", "The freighter Zarelda under the flag of Panama carried rifles.", "PAN")]
    [InlineData("fr", "Le cargo Zarelda, battant pavillon togolais, portait des fusils.", "TGO")]
    [InlineData("en", "The Togo-flagged freighter Zarelda carried rifles.", "TGO")]
    [InlineData("en", "An Indian Air Force C-17 carried rifles.", "IND")]
    [InlineData("en", "A Turkish navy frigate carried rifles.", "TUR")]
    [InlineData("en", "A US military plane carried rifles.", "USA")]
    [InlineData("fr", "Un avion militaire russe portait des fusils.", "RUS")]
    [InlineData("fr", "Un C-17 de l'armée de l'air indienne portait des fusils.", "IND")]
    public void A_flag_is_a_state_s(string language, string text, string flag) => Found(language, text).ShouldHaveSingleItem().Flag.ToString().ShouldBe(flag);

    [Theory]
    [InlineData("en", "The freighter Omskiy 203 carried rifles.", "Omskiy 203")]
    [InlineData("en", "The dhow Fath al-Khair carried rifles.", "Fath al-Khair")]
    [InlineData("en", "The freighter Shahr-e Kord carried rifles.", "Shahr-e Kord")]
    [InlineData("fr", "Le cargo Rose des Vents portait des fusils.", "Rose des Vents")]
    [InlineData("fr", "Le cargo Grande Dakar portait des fusils.", "Grande Dakar")]
    [InlineData("fr", "Les fusils étaient à bord du Minsk.", "Minsk")]
    [InlineData("fr", "Les fusils étaient à bord du « Marwan 1 ».", "Marwan 1")]
    [InlineData("en", "The ship Saviz II carried rifles.", "Saviz II")]
    [InlineData("en", "The ship Port Olya-4 carried rifles.", "Port Olya 4")]
    public void A_name_is_taken_whole(string language, string text, string name) => Names(language, text).ShouldBe(name);

    [Theory]
    [InlineData("en", "Two freighters — the Ulvsund and the Zarelda — carried rifles.", "Ulvsund, Zarelda")]
    [InlineData("en", "The vessels Ulvsund, Zarelda and Nerisse carried rifles.", "Ulvsund, Zarelda, Nerisse")]
    [InlineData("fr", "Trois cargos de guerre russes, l'Ulvsund, le Zarelda et le Nerisse, portaient des fusils.", "Ulvsund, Zarelda, Nerisse")]
    [InlineData("fr", "Les fusils étaient à bord du Minsk et de l'Ulvsund.", "Minsk, Ulvsund")]
    [InlineData("en", "The Ulvsund and the freighter Zarelda carried rifles.", "Ulvsund, Zarelda")]
    [InlineData("en", "In spring the Ulvsund and the Zarelda plied between Kharg and Baniyas.", "Ulvsund, Zarelda")]
    [InlineData("en", "The Group found that the Laodicea and the Zarelda had sailed.", "Laodicea, Zarelda")]
    public void Ships_are_listed(string language, string text, string names) => Names(language, text).ShouldBe(names);

    [Theory]
    [InlineData("en", "Thirty trucks left; coal came in railway wagons.", CarrierKind.Train)]
    [InlineData("fr", "Le maïs est venu dans des wagons plats.", CarrierKind.Train)]
    [InlineData("fr", "Les fusils sont venus à bord d'un CC-177.", CarrierKind.Aircraft)]
    [InlineData("fr", "Les fusils sont venus sur un navire de débarquement.", CarrierKind.Vessel)]
    public void A_kind_has_many_nouns(string language, string text, CarrierKind kind) => Found(language, text)[^1].Kind.ShouldBe(kind);

    [Fact]
    public void A_ship_named_once_is_known_again_by_one_word()
    {
        var known = Found("en", "The Togo-flagged freighter Zarelda lay off Tartus.").ToDictionary(carrier => carrier.Name!, StringComparer.Ordinal);
        var view = View("en", "Zarelda carried rifles.");
        var again = CarrierFinder.Find(view, PartyFinder.Find(view), known, []).ShouldHaveSingleItem();
        again.Flag.ToString().ShouldBe("TGO");
        again.First.ShouldBe(0);
    }

    [Theory]
    [InlineData("en", "The Ulvsund, an old Togo-flagged freighter, carried rifles.", "Ulvsund TGO")]
    [InlineData("en", "The Togo-flagged Ulvsund carried rifles.", "Ulvsund TGO")]
    [InlineData("en", "The Ulvsund carried rifles.", "Ulvsund ")]
    [InlineData("fr", "L'Ulvsund, un cargo iranien, portait des fusils.", "Ulvsund IRN")]
    [InlineData("fr", "Le Zarelda (pavillon togolais) portait des fusils.", "Zarelda TGO")]
    [InlineData("fr", "Le Zarelda a débarqué 200 fusils.", "Zarelda ")]
    [InlineData("en", "The smaller Ulvsund carried rifles.", "Ulvsund ")]
    [InlineData("en", "The Turkish-owned Ulvsund carried rifles.", "Ulvsund ")]
    [InlineData("en", "The Antigua-flagged Ulvsund carried rifles.", "Ulvsund ATG")]
    [InlineData("en", "The Ulvsund, under the flag of St. Vincent, carried rifles.", "Ulvsund VCT")]
    [InlineData("fr", "L'Ulvsund, sous pavillon de Saint-Vincent, portait des fusils.", "Ulvsund VCT")]
    [InlineData("fr", "Deux boutres, dont l'Ulvsund, portaient des fusils.", "Ulvsund ")]
    public void A_ship_may_be_named_without_its_kind(string language, string text, string told)
    {
        var ship = Found(language, text).ShouldHaveSingleItem();
        $"{ship.Name} {ship.Flag}".ShouldBe(told);
    }

    [Theory]
    [InlineData("en", "The Boeing EP-FAX carried rifles.", "EP-FAX")]
    [InlineData("en", "An Ilyushin Il-76 (RA-78799) carried rifles.", "RA-78799")]
    [InlineData("fr", "L'Iliouchine EX-76099 a apporté des fusils.", "EX-76099")]
    [InlineData("fr", "Deux Antonov, le UP-AN699 et le UP-AN698, ont apporté des fusils.", "UP-AN699, UP-AN698")]
    [InlineData("fr", "Les trains K-794 et K-795 ont apporté des fusils.", "K-794, K-795")]
    [InlineData("en", "An Il-76 carried F-16 engines and KN-23 missiles.", "")]
    public void A_registration_names_an_aircraft_or_train(string language, string text, string names) => Names(language, text).ShouldBe(names);

    [Theory]
    [InlineData("en", "The ship carried rifles.", "Zarelda")]
    [InlineData("en", "A ship carried rifles.", null)]
    [InlineData("en", "The ships carried rifles.", null)]
    [InlineData("fr", "Ce navire portait des fusils.", "Zarelda")]
    [InlineData("fr", "Un navire portait des fusils.", null)]
    public void The_ship_is_the_one_named_before(string language, string text, string? name)
    {
        var view = View(language, text);
        var last = new CarrierMention(0, 1, CarrierKind.Vessel, "Zarelda", null, null);
        CarrierFinder.Find(view, PartyFinder.Find(view), [], [last]).ShouldHaveSingleItem().Name.ShouldBe(name);
    }

    [Theory]
    [InlineData("en", "The first has taken rifles and the second has taken shells.", "Zarelda, Ulvsund")]
    [InlineData("en", "The second convoy carried rifles.", "")]
    [InlineData("fr", "Le premier a pris 90 caisses et le dernier 140.", "Zarelda, Ulvsund")]
    [InlineData("fr", "Le premier cargo a pris 90 caisses.", "")]
    public void One_of_several_ships_is_told_by_its_place(string language, string text, string names)
    {
        var view = View(language, text);
        List<CarrierMention> last = [new(0, 1, CarrierKind.Vessel, "Zarelda", null, null), new(3, 4, CarrierKind.Vessel, "Ulvsund", null, null)];
        string.Join(", ", CarrierFinder.Find(view, PartyFinder.Find(view), [], last).Select(carrier => carrier.Name).OfType<string>()).ShouldBe(names);
    }

    private static string Names(string language, string text) => string.Join(", ", Found(language, text).Select(carrier => carrier.Name).OfType<string>());

    private static List<CarrierMention> Found(string language, string text)
    {
        var view = View(language, text);
        return CarrierFinder.Find(view, PartyFinder.Find(view), [], []);
    }

    /// <summary>A text of one sentence, parsed.</summary>
    internal static SentenceView View(string language, string text)
    {
        var pack = LanguagePack.Of(language)!;
        var tokens = new List<Token>();
        Tokenizer.Cut(text, 0, text.Length, pack.Lexicon.Vocabulary, accentsLost: false, tokens);
        var view = SentenceView.Of(text, tokens, new Sentence(0, tokens.Count, 0, Section.Body), pack.Lexicon);
        view.Parse(new SyntaxParser(pack.Syntax!));
        pack.Times.Find(text, view.Tokens, new TimeAnchor(null), view.Times);
        return view;
    }
}

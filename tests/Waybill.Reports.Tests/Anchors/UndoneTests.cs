using Waybill.Model;

namespace Waybill.Reports.Tests;

/// <summary>A sentence without goods of its own may undo what was told before, or answer what was asked.</summary>
public sealed class UndoneTests
{
    [Theory]
    [InlineData("en", "The deal fell through in March.")]
    [InlineData("en", "It never came to that.")]
    [InlineData("fr", "Le contrat a été résilié en mars.")]
    [InlineData("fr", "Il n'en a rien été.")]
    public void What_was_told_may_be_undone(string language, string text) => Kinds(language, text, told: true).ShouldContain(AnchorKind.Undone);

    [Theory]
    [InlineData("en", "The deal fell through in March.", false)]
    [InlineData("en", "Parliament cancelled the sale of 20 tanks to Chad.", true)]
    public void Nothing_is_undone_where_nothing_was_told_or_the_sentence_names_its_goods(string language, string text, bool told) => Kinds(language, text, told).ShouldNotContain(AnchorKind.Undone);

    [Theory]
    [InlineData("en", "Did Serbia sell 20 tanks to Chad? None.")]
    [InlineData("en", "Did Serbia sell 20 tanks to Chad? Minister: Yes, in May.")]
    [InlineData("fr", "La Serbie a-t-elle vendu 20 chars au Tchad ? – Non, jamais.")]
    public void A_word_may_answer_a_question(string language, string text)
    {
        var views = Views.All(language, text);
        views[^1].FollowsQuestion = true;
        views[^1].ReplyAt.ShouldBeGreaterThanOrEqualTo(0);
        var discourse = new DiscourseState();
        discourse.Note([new GoodsItem(GoodsCode.Parse("armour"), "tanks", new TextSpan(0, 5))]);
        new AnchorFinder(views[^1], new SentenceParts([], [], [], [], [], []), discourse).Find().Select(anchor => anchor.Kind).ShouldContain(AnchorKind.Reply);
    }

    [Theory]
    [InlineData("en", "He will sell none of them.")]
    [InlineData("fr", "Le ministre n'en vendra aucun.")]
    public void Inside_a_sentence_it_answers_nothing(string language, string text)
    {
        var view = Views.Only(language, text);
        view.FollowsQuestion = true;
        view.ReplyAt.ShouldBe(-1);
    }

    private static IEnumerable<AnchorKind> Kinds(string language, string text, bool told)
    {
        var discourse = new DiscourseState { Sentence = 1 };
        if (told) discourse.Note(new TransferClaim { Consignor = [], Consignee = [], Goods = [new GoodsItem(GoodsCode.Parse("armour"), "tanks", new TextSpan(0, 5))], Quote = new Quote("tanks", new TextSpan(0, 5)) });
        var view = Views.Only(language, text);
        return new AnchorFinder(view, new SentenceParts([], CargoFinder.Find(view), [], [], [], []), discourse).Find().Select(anchor => anchor.Kind);
    }
}

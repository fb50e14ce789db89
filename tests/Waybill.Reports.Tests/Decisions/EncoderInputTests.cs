namespace Waybill.Reports.Tests;

public sealed class EncoderInputTests
{
    [Fact]
    public void A_token_has_its_rows_and_its_head()
    {
        var view = Views.Only("en", "Iran sold rockets.");
        var input = EncoderInput.Of(view, Parts(view), null);
        input.Length.ShouldBe(view.Length);
        input.Rows.Length.ShouldBe(view.Length * EncoderInput.PerToken);
        input.Rows.ShouldAllBe(row => row >= 0 && row < 1 << EncoderInput.RowBits);
        input.Heads[0].ShouldBe(1);
        input.Heads[1].ShouldBe(-1);
        input.Before.ShouldBeEmpty();
    }

    [Fact]
    public void What_a_token_was_found_to_be_changes_one_of_its_rows()
    {
        var view = Views.Only("en", "Iran sold rockets.");
        var (plain, found) = (EncoderInput.Of(view, new SentenceParts([], [], [], [], [], []), null), EncoderInput.Of(view, Parts(view), null));
        Enumerable.Range(0, EncoderInput.PerToken).Count(k => plain.Rows[k] != found.Rows[k]).ShouldBe(1);
    }

    [Fact]
    public void A_sentence_knows_the_rows_of_the_one_before()
    {
        var views = Views.All("fr", "L'Iran a vendu des roquettes. Elles sont parties.");
        var first = EncoderInput.Of(views[0], Parts(views[0]), null);
        EncoderInput.Of(views[1], Parts(views[1]), first).Before.ShouldBe(first.Rows);
    }

    private static SentenceParts Parts(SentenceView view) => new(PartyFinder.Find(view), CargoFinder.Find(view), [], [], [], []);
}

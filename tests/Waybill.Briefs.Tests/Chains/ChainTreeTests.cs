using Waybill.Model;

namespace Waybill.Briefs.Tests;

public class ChainTreeTests
{
    private const string Text = "The White House and the ministry said that it was so, Reuters wrote.";

    [Fact]
    public void Many_pages_that_quote_one_origin_are_branches_of_one_root()
    {
        var test = new TestCase();
        var claim = Claim(Text.Link("White House"));
        var page = Page(test, test.Claim(test.Report("a", Text, "Paper A"), claim), test.Claim(test.Report("b", Text, "Paper B"), claim));
        var root = Tree(page).Roots.ShouldHaveSingleItem();
        root.Label.ShouldBe("White House");
        root.Next.Select(p => p.Label).ShouldBe(["Paper A", "Paper B"]);
        root.Pages.ShouldBe(2);
    }

    [Fact]
    public void Who_passes_on_stands_between_origin_and_page()
    {
        var test = new TestCase();
        var page = Page(test, test.Claim(test.Report("a", Text, "Paper A"), Claim(Text.Link("White House"), Text.Link("Reuters", SourceKind.Media))));
        var tree = Tree(page);
        tree.Depth.ShouldBe(2);
        tree.Roots[0].Next.ShouldHaveSingleItem().Role.ShouldBe(ChainRole.Relay);
    }

    [Fact]
    public void Claims_that_name_nobody_are_never_joined()
    {
        var test = new TestCase();
        var page = Page(test, test.Claim(test.Report("a", Text, "Paper A"), Claim()), test.Claim(test.Report("b", Text, "Paper B"), Claim()));
        Tree(page).Roots.Select(r => r.Role).ShouldBe([ChainRole.Unnamed, ChainRole.Unnamed]);
    }

    [Fact]
    public void What_is_denied_stands_last_and_apart_even_from_the_same_source()
    {
        var test = new TestCase();
        var states = Claim(Text.Link("ministry"));
        var page = Page(
            test,
            test.Claim(test.Report("a", Text, "Paper A"), states with { Stance = Stance.Denies }),
            test.Claim(test.Report("b", Text, "Paper B"), states),
            test.Claim(test.Report("c", Text, "Paper C"), Claim()));
        Tree(page).Roots.Select(r => (r.Role, r.Stance)).ShouldBe(
            [(ChainRole.Origin, Stance.Asserts), (ChainRole.Unnamed, Stance.Asserts), (ChainRole.Origin, Stance.Denies)]);
    }

    private static TransferClaim Claim(params AttributionLink[] chain) =>
        new() { Goods = [Text.Goods("arms", "it")], Attribution = chain, Quote = Text.Quote(Text) };

    private static BriefPage Page(TestCase test, params Ledger.ClaimRecord[] claims) =>
        PageBuilder.Build(test.Transfer(claims).Content(), Rendered.Places, new BriefLimits());

    private static ChainTree Tree(BriefPage page) => new(page, page.Transfers[0], page.Transfers[0].Claims);
}

using CsCheck;

namespace Waybill.Lists.Tests;

public class NameFoldingTests
{
    [Theory]
    [InlineData("Al-Qa'ida", "al qaida")]
    [InlineData("Al-Qa’ida", "al qaida")]
    [InlineData("HSBC Holdings p.l.c.", "hsbc holdings plc")]
    [InlineData("François  HOLLANDE", "francois hollande")]
    [InlineData("Владимир Путин", "vladimir putin")]
    [InlineData("习近平", "xi jin ping")]
    [InlineData("J.-C. Juncker", "j c juncker")]
    [InlineData("O'NEIL, John", "oneil john")]
    [InlineData("***", "")]
    public void Names_come_to_one_script_and_case(string name, string folded) => NameFolding.Fold(name).ShouldBe(folded);

    [Fact]
    public void Folding_what_is_folded_changes_nothing() =>
        Gen.String.Sample(name => NameFolding.Fold(name) is var folded && NameFolding.Fold(folded) == folded);
}

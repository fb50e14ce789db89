using Waybill.Reports.Syntax;

namespace Waybill.Reports.Tests.Syntax;

public sealed class SyntaxModelTests
{
    [Fact]
    public void A_language_without_a_model_has_none() => SyntaxModels.For("ko").ShouldBeNull();

    [Fact]
    public void Another_file_is_refused() => Should.Throw<InvalidDataException>(() => SyntaxModel.Load(new MemoryStream(new byte[64])));

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(500)]
    [InlineData(1_000_000)]
    public void A_file_that_is_cut_off_is_refused(int length)
    {
        using var whole = typeof(SyntaxModel).Assembly.GetManifestResourceStream("Syntax/fr.bin")!;
        var start = new byte[length];
        whole.ReadExactly(start);
        Should.Throw<InvalidDataException>(() => SyntaxModel.Load(new MemoryStream(start)));
    }
}

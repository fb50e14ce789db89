using System.Globalization;

namespace Waybill.Reports.Tests;

public sealed class NumeralTests
{
    [Theory]
    [InlineData("2.000", ',', "2000")]
    [InlineData("2.000", '.', "2.000")]
    [InlineData("2,000", '.', "2000")]
    [InlineData("3,5", ',', "3.5")]
    [InlineData("3.5", ',', "3.5")]
    [InlineData("1 000", ',', "1000")]
    [InlineData("1.234,56", '.', "1234.56")]
    [InlineData("1,234.56", ',', "1234.56")]
    [InlineData("12,34,567", '.', "1234567")]
    [InlineData("0,125", ',', "0.125")]
    public void Separators_are_read_by_language_and_shape(string digits, char mark, string value)
    {
        Numeral.TryRead(digits, mark, out var number).ShouldBeTrue();
        number.ShouldBe(decimal.Parse(value, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("14.10.2023")]
    [InlineData("192.168.1.2")]
    [InlineData("12345678901234567890123456789012")]
    public void Digits_that_are_no_number(string digits) => Numeral.TryRead(digits, '.', out _).ShouldBeFalse();
}

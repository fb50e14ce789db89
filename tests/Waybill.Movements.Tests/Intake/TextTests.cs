using System.Globalization;
using System.Text;
using CsCheck;
using Waybill.Movements.Intake;

namespace Waybill.Movements.Tests.Intake;

/// <summary>Numbers and times from bytes.</summary>
public class TextTests
{
    [Fact]
    public void Fractions_are_those_of_the_framework() => Gen.Select(Gen.Int[-180_000_000, 180_000_000], Gen.Int[0, 9]).Sample((digits, decimals) =>
    {
        var text = (digits / (decimal)Math.Pow(10, decimals)).ToString(CultureInfo.InvariantCulture);
        NumberText.Fraction(Encoding.ASCII.GetBytes(text)).ShouldBe(double.Parse(text, CultureInfo.InvariantCulture));
    });

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("1,5")]
    [InlineData("1.5.2")]
    [InlineData("12a")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1e999")]
    public void What_is_no_number_is_none(string text) => double.IsNaN(NumberText.Fraction(Encoding.ASCII.GetBytes(text))).ShouldBeTrue();

    [Theory]
    [InlineData("1.25e2", 125)]
    [InlineData("+7", 7)]
    [InlineData(".5", 0.5)]
    [InlineData("123456789012345678901", 123456789012345678901d)]
    [InlineData("0.1000000000000000055511151231257827", 0.1)]
    public void Rare_forms_of_numbers_are_read(string text, double value) => NumberText.Fraction(Encoding.ASCII.GetBytes(text)).ShouldBe(value);

    [Theory]
    [InlineData("8.0", true, 8)]
    [InlineData("273000001", true, 273000001)]
    [InlineData("8.5", false, 0)]
    [InlineData("-1", true, -1)]
    [InlineData("x", false, 0)]
    public void Whole_numbers_may_have_a_fraction_of_nothing(string text, bool read, long value)
    {
        NumberText.TryWhole(Encoding.ASCII.GetBytes(text), out var whole).ShouldBe(read);
        if (read) whole.ShouldBe(value);
    }

    [Theory]
    [InlineData("2023-09-07T03:12:05", "2023-09-07T03:12:05")]
    [InlineData("2023-09-07T03:12:05Z", "2023-09-07T03:12:05")]
    [InlineData("2023-09-07 03:12:05.5", "2023-09-07T03:12:05.5")]
    [InlineData("2023-09-07 03:12:05+00:00", "2023-09-07T03:12:05")]
    [InlineData("2023-09-07T03:12:05-0330", "2023-09-07T06:42:05")]
    [InlineData("2023-09-07T03:12:05+09", "2023-09-06T18:12:05")]
    [InlineData("2023-09-07T03:12", "2023-09-07T03:12:00")]
    [InlineData("2023-09-07", "2023-09-07T00:00:00")]
    [InlineData("2023/09/07 03:12:05", "2023-09-07T03:12:05")]
    [InlineData("07/09/2023 03:12:05", "2023-09-07T03:12:05")]
    [InlineData("07.09.2023 03:12", "2023-09-07T03:12:00")]
    [InlineData("20230907T031205Z", "2023-09-07T03:12:05")]
    [InlineData("2016-12-31T23:59:60Z", "2016-12-31T23:59:59")]
    [InlineData("1694056325", "2023-09-07T03:12:05")]
    [InlineData("1694056325250", "2023-09-07T03:12:05.25")]
    [InlineData("1694056325.25", "2023-09-07T03:12:05.25")]
    [InlineData("2023-02-29T00:00:00", null)]
    [InlineData("2023-13-01T00:00:00", null)]
    [InlineData("2023-01-01T24:00:00", null)]
    [InlineData("2023-01-01T00:61:00", null)]
    [InlineData("2023-01-01X00:00:00", null)]
    [InlineData("2023-01-01T00:00:00 Mars", null)]
    [InlineData("31/02/2023 00:00", null)]
    [InlineData("2023-01/01", null)]
    [InlineData("0000-00-00T00:00:00", null)]
    [InlineData("12345", null)]
    [InlineData("99999999999999999999", null)]
    public void Times_are_read(string text, string? expected)
    {
        var read = new TimeText().TryRead(Encoding.ASCII.GetBytes(text), out var ticks);
        read.ShouldBe(expected is not null, text);
        if (expected is not null) new DateTime(ticks).ShouldBe(DateTime.Parse(expected, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_day_remembered_is_never_taken_for_another()
    {
        var times = new TimeText();
        Gen.Int[0, 20_000].Array[2, 30].Sample(days =>
        {
            foreach (var day in days)
            {
                var time = new DateTime(1990, 1, 1).AddDays(day).AddSeconds(day);
                times.TryRead(Encoding.ASCII.GetBytes(time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)), out var ticks).ShouldBeTrue();
                ticks.ShouldBe(time.Ticks);
            }
        }, threads: 1);
    }
}

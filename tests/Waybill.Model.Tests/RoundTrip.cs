using CsCheck;

namespace Waybill.Model.Tests;

/// <summary>What every value type that has a written form must hold.</summary>
internal static class RoundTrip
{
    public static void Holds<T>(Gen<T> gen) where T : struct, ISpanParsable<T> => gen.Sample(
        value =>
        {
            var form = value.ToString()!;
            T.Parse(form, null).ShouldBe(value);
            T.Parse(form.AsSpan(), null).ShouldBe(value);
            T.TryParse(form, null, out var again).ShouldBeTrue();
            again.ToString().ShouldBe(form);
            again.GetHashCode().ShouldBe(value.GetHashCode());
        },
        iter: 500);

    public static void Rejects<T>(string? form) where T : struct, ISpanParsable<T>
    {
        T.TryParse(form, null, out var value).ShouldBeFalse();
        value.ShouldBe(default);
        Should.Throw<FormatException>(() => T.Parse(form.AsSpan(), null));
    }

    /// <summary>Whatever the characters, the answer is yes or no, and a yes can be written and read again.</summary>
    public static void NeverThrows<T>() where T : struct, ISpanParsable<T> => Gen.String[Gen.Char["0123456789-./ IMOPRKimoabc:\u0663é\ud800"], 0, 24].Sample(
        text =>
        {
            if (T.TryParse(text, null, out var value)) T.Parse(value.ToString()!, null).ShouldBe(value);
        },
        iter: 2000);
}

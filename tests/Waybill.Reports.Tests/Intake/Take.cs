using System.Text;

namespace Waybill.Reports.Tests;

/// <summary>Short ways to take bytes in.</summary>
internal static class Take
{
    public static IntakeResult One(byte[] bytes, string name, IntakeOptions? options = null) => ReportIntake.Read(bytes, name, options).ShouldHaveSingleItem();

    public static IntakeResult One(string text, string name, IntakeOptions? options = null) => One(Encoding.UTF8.GetBytes(text), name, options);

    public static IntakeResult[] All(string text, string name, IntakeOptions? options = null) =>
        [.. ReportIntake.Read(Encoding.UTF8.GetBytes(text), name, options)];

    public static SourceDocument Clean(string text, string name, IntakeOptions? options = null)
    {
        var result = One(text, name, options);
        result.Faults.ShouldBeEmpty();
        return result.Document.ShouldNotBeNull();
    }

    public static string OnlyFault(IntakeResult result) => result.Faults.ShouldHaveSingleItem().ToString();
}

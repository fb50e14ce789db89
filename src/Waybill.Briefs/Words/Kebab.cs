using System.Text;

namespace Waybill.Briefs;

/// <summary>Words of the vocabulary as data and keys write them: <c>UnderWay</c> is <c>under-way</c>.</summary>
internal static class Kebab
{
    /// <summary>The lower-case form with hyphens.</summary>
    public static string Of<T>(T value) where T : struct, Enum
    {
        var name = value.ToString();
        var result = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && result.Length > 0) result.Append('-');
            result.Append(char.ToLowerInvariant(c));
        }
        return result.ToString();
    }
}

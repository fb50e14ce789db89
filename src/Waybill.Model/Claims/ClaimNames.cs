using System.Runtime.CompilerServices;

namespace Waybill.Model;

/// <summary>The words by which files and pages name the values of the vocabulary: <see cref="Stage.UnderWay"/> is <c>under-way</c>.</summary>
/// <remarks>A value's word is its name in lower case, words apart by hyphens. The contract of the claims lists them all.</remarks>
public static class ClaimNames
{
    /// <summary>Every word of an enumeration, in the order of its values.</summary>
    public static IReadOnlyList<string> All<T>() where T : struct, Enum => Table<T>.Words;

    /// <summary>The word of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When the enumeration has no such value.</exception>
    public static string Of<T>(T value) where T : struct, Enum
    {
        var index = Unsafe.BitCast<T, int>(value);
        return (uint)index < (uint)Table<T>.Words.Length
            ? Table<T>.Words[index]
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"no such {typeof(T).Name}");
    }

    /// <summary>The value of a word, exactly as <see cref="Of"/> writes it.</summary>
    /// <exception cref="FormatException">When the enumeration has no such word.</exception>
    public static T Parse<T>(ReadOnlySpan<char> word) where T : struct, Enum =>
        TryParse<T>(word, out var value)
            ? value
            : throw new FormatException($"'{word}' is none of {string.Join(", ", Table<T>.Words)}");

    /// <summary>The value of a word, exactly as <see cref="Of"/> writes it.</summary>
    public static bool TryParse<T>(ReadOnlySpan<char> word, out T value) where T : struct, Enum
    {
        for (var i = 0; i < Table<T>.Words.Length; i++)
        {
            if (!word.SequenceEqual(Table<T>.Words[i])) continue;
            value = Unsafe.BitCast<int, T>(i);
            return true;
        }
        value = default;
        return false;
    }

    private static class Table<T> where T : struct, Enum
    {
        public static readonly string[] Words = Array.ConvertAll(Enum.GetNames<T>(), Kebab);

        private static string Kebab(string name) => string.Concat(
            name.Select((c, i) => char.IsAsciiLetterUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));
    }
}

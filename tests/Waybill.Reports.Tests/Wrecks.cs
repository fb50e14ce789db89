using System.Globalization;
using System.Text;

namespace Waybill.Reports.Tests;

/// <summary>Damages texts as crawlers, scanners and wrong decoders do; the same wrecks in every run. The bench times them too.</summary>
internal static class Wrecks
{
    /// <summary>Wrecks of each document and damage: with the documents of <c>eval/dev</c> more than a thousand in all.</summary>
    public const int Rounds = 5;

    /// <summary>What may befall a text, by name.</summary>
    public static readonly IReadOnlyDictionary<string, Func<string, Random, byte[]>> Damages = new Dictionary<string, Func<string, Random, byte[]>>(StringComparer.Ordinal)
    {
        ["cut anywhere"] = (text, random) => Encoding.UTF8.GetBytes(text).AsSpan(0, random.Next(1, text.Length)).ToArray(),
        ["pieces lost"] = (text, random) => Utf8(Pieces(text, random, (piece, _) => random.Next(4) == 0 ? "" : piece)),
        ["pieces swapped"] = (text, random) => Utf8(string.Concat(Shuffled(Pieces(text, random), random))),
        ["lines doubled"] = (text, random) => Utf8(string.Join('\n', text.Split('\n').SelectMany(line => Enumerable.Repeat(line, random.Next(1, 4))))),
        ["lines run together"] = (text, _) => Utf8(text.ReplaceLineEndings(" ")),
        ["a line a word"] = (text, _) => Utf8(text.Replace(' ', '\n')),
        ["accents stripped"] = (text, _) => Utf8(Bare(text)),
        ["accents decomposed"] = (text, _) => Utf8(text.Normalize(NormalizationForm.FormD)),
        ["capitals only"] = (text, _) => Utf8(text.ToUpperInvariant()),
        ["no capitals"] = (text, _) => Utf8(text.ToLowerInvariant()),
        ["UTF-8 read as Latin-1"] = (text, _) => Utf8(Encoding.Latin1.GetString(Utf8(text))),
        ["Latin-1"] = (text, _) => Encoding.Latin1.GetBytes(text),
        ["UTF-16 by halves"] = (text, random) => Encoding.Unicode.GetBytes(text).AsSpan(random.Next(2)).ToArray(),
        ["bytes struck out"] = (text, random) => Struck(Utf8(text), random),
        ["no full stops"] = (text, _) => Utf8(text.Replace(".", "", StringComparison.Ordinal).Replace(",", " , ", StringComparison.Ordinal)),
        ["no blanks"] = (text, _) => Utf8(text.Replace(" ", "", StringComparison.Ordinal)),
        ["characters of no width"] = (text, random) => Utf8(Pieces(text, random, (piece, i) => piece + "\u200B\u00AD\u202E\uFEFF"[i % 4])),
    };

    /// <summary>Every wreck of a text by one damage.</summary>
    /// <param name="damage">Its name.</param>
    /// <param name="text">The text.</param>
    /// <param name="random">Chance, carried on from text to text.</param>
    public static IEnumerable<byte[]> Of(string damage, string text, Random random)
    {
        for (var round = 0; round < Rounds; round++) yield return Damages[damage](text, random);
    }

    /// <summary>The chance of a damage, always the same.</summary>
    public static Random ChanceOf(string damage) => new(damage.Length * 7919);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Bare(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));

    private static string Pieces(string text, Random random, Func<string, int, string> change) => string.Concat(Pieces(text, random).Select(change));

    private static List<string> Pieces(string text, Random random)
    {
        var pieces = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = Math.Min(text.Length, at + random.Next(1, 60));
            pieces.Add(text[at..end]);
            at = end;
        }
        return pieces;
    }

    private static string[] Shuffled(List<string> pieces, Random random)
    {
        var shuffled = pieces.ToArray();
        random.Shuffle(shuffled);
        return shuffled;
    }

    private static byte[] Struck(byte[] bytes, Random random)
    {
        for (var i = 0; i < bytes.Length / 50; i++) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes;
    }
}

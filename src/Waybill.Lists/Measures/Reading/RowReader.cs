using System.Globalization;
using Waybill.Model;

namespace Waybill.Lists;

/// <summary>Takes checked values out of one table. The first that is wrong ends it, with a message for the fault.</summary>
internal sealed class RowReader(TomlRow row, TomlRow head)
{
    /// <summary>Thrown inside the reader when a table cannot be used; it never leaves it.</summary>
    internal sealed class Unusable(string message) : Exception(message);

    public string Text(string key) =>
        row.Text(key) ?? head.Text(key) ?? throw new Unusable($"has no '{key}'");

    public string Text(string key, string otherwise) => row.Text(key) ?? otherwise;

    public IReadOnlyList<string> List(string key) => row.List(key) is { Count: > 0 } own ? own : head.List(key);

    public bool Flag(string key) => row.Flag(key);

    public BilingualText Both(string suffix = "") => suffix.Length == 0
        ? new BilingualText(row.Text("en") ?? throw new Unusable("has no 'en'"), row.Text("fr") ?? throw new Unusable("has no 'fr'"))
        : new BilingualText(Text($"{suffix}_en"), Text($"{suffix}_fr"));

    public T Word<T>(string key) where T : struct, Enum => Word<T>(Text(key), key);

    public IReadOnlyList<T> Words<T>(string key) where T : struct, Enum => List(key).Select(word => Word<T>(word, key)).ToList();

    public IReadOnlyList<T> Values<T>(string key) where T : ISpanParsable<T> => List(key).Select(text => Value<T>(text, key)).ToList();

    public bool Checked(string key) => Text(key) switch
    {
        "checked" => true,
        "unchecked" => false,
        var other => throw new Unusable($"'{key}' is '{other}', neither \"checked\" nor \"unchecked\""),
    };

    public static DateOnly Day(string text, string key) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day : throw new Unusable($"'{key}' holds '{text}', no day (YYYY-MM-DD)");

    public static T Value<T>(string text, string key) where T : ISpanParsable<T> =>
        T.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : throw new Unusable($"'{key}' holds '{text}', which is no {typeof(T).Name}");

    public static T Word<T>(string text, string key) where T : struct, Enum =>
        ClaimNames.TryParse<T>(text, out var value) ? value : throw new Unusable($"'{key}' holds '{text}', none of {string.Join(", ", ClaimNames.All<T>())}");
}

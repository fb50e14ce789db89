using System.Globalization;

namespace Waybill.SyntaxTrainer;

/// <summary>The command line: <c>--name value…</c> groups behind the verb and its first arguments.</summary>
internal sealed class Options
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal) { [""] = [] };

    public Options(IEnumerable<string> arguments)
    {
        var name = "";
        foreach (var argument in arguments)
        {
            if (argument.StartsWith("--", StringComparison.Ordinal)) _values.TryAdd(name = argument, []);
            else _values[name].Add(argument);
        }
    }

    public IReadOnlyList<string> Free => _values[""];

    public IReadOnlyList<string> All(string name) => _values.TryGetValue(name, out var values) ? values : [];

    public bool Has(string name) => _values.ContainsKey(name);

    public double Number(string name, double otherwise) => All(name) is [var value, ..] ? double.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}

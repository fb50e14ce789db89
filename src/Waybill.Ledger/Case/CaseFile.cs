using Tomlyn.Parsing;
using Tomlyn.Syntax;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Reads <c>case.toml</c>: what a case says of itself. An absent file and absent keys mean the defaults; a bad value is a fault.</summary>
internal static class CaseFile
{
    public const string FileName = "case.toml";

    private static readonly string[] Keys = ["name", "title", "language", "question"];

    public static (CaseInfo Case, IReadOnlyList<Fault> Faults) Read(CaseFolder folder)
    {
        string toml;
        try
        {
            toml = File.ReadAllText(Path.Combine(folder.Root, FileName));
        }
        catch (FileNotFoundException)
        {
            return (new CaseInfo(folder.Name, folder.Name), []);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return (new CaseInfo(folder.Name, folder.Name), [new Fault(FileName, null, $"cannot be read ({Reasons.Of(error)}): defaults are used")]);
        }
        return Parse(toml, folder.Name);
    }

    public static (CaseInfo Case, IReadOnlyList<Fault> Faults) Parse(string toml, string folderName)
    {
        var faults = new List<Fault>();
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var document = SyntaxParser.Parse(toml, FileName);
        foreach (var message in document.Diagnostics)
            if (message.Kind == DiagnosticMessageKind.Error)
                faults.Add(new Fault(FileName, message.Span.Start.Line + 1, $"is not TOML here ({message.Message}): what cannot be read is passed over"));
        foreach (var pair in document.KeyValues) Take(pair, values, faults);
        foreach (var table in document.Tables)
            faults.Add(new Fault(FileName, table.Span.Start.Line + 1, $"[{table.Name?.ToString().Trim()}] is no part of a case: passed over"));

        var name = values.GetValueOrDefault("name", folderName);
        var language = values.GetValueOrDefault("language", "en");
        return (new CaseInfo(name, values.GetValueOrDefault("title", name), language, values.GetValueOrDefault("question")), faults);
    }

    private static void Take(KeyValueSyntax pair, Dictionary<string, string> values, List<Fault> faults)
    {
        var line = pair.Span.Start.Line + 1;
        var key = pair.Key?.ToString().Trim() ?? "";
        if (!Keys.Contains(key))
        {
            faults.Add(new Fault(FileName, line, $"'{key}' is no key of a case ({string.Join(", ", Keys)}): passed over"));
            return;
        }
        if (pair.Value is not StringValueSyntax { Value: { } value } || string.IsNullOrWhiteSpace(value))
        {
            faults.Add(new Fault(FileName, line, $"'{key}' is not a text between quotes: the default is used"));
            return;
        }
        value = value.Trim();
        if (key == "language" && value is not ("en" or "fr"))
        {
            faults.Add(new Fault(FileName, line, $"language '{value}' is neither \"en\" nor \"fr\": \"en\" is used"));
            return;
        }
        if (!values.TryAdd(key, value)) faults.Add(new Fault(FileName, line, $"'{key}' stands twice: the first is used"));
    }
}

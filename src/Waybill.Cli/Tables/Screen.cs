using System.Buffers;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Waybill.Cli;

/// <summary>Renders tables for a person: as wide as the terminal, in colour only there.</summary>
internal static class Screen
{
    /// <summary>Columns where there is no terminal.</summary>
    private const int FileWidth = 160;

    private static readonly bool Live = !Console.IsOutputRedirected;
    private static readonly bool Colour = Live && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
    private static readonly int Width = Live ? Math.Max(Console.WindowWidth, 60) : FileWidth;

    /// <summary>Renders to UTF-8.</summary>
    public static void Write(IBufferWriter<byte> output, params IEnumerable<IRenderable> parts)
    {
        using var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = Colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        foreach (var part in parts)
        {
            console.Write(part);
            console.WriteLine();
        }
        Encoding.UTF8.GetBytes(text.ToString(), output);
    }

    /// <summary>An empty table with these columns.</summary>
    public static Table Table(params ReadOnlySpan<string> columns)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in columns) table.AddColumn(new TableColumn(new Text(column, new Style(decoration: Decoration.Bold))));
        return table;
    }

    /// <summary>Text with its control characters made harmless: what a report says must not steer a terminal.</summary>
    public static Text Plain(string text, Style? style = null) =>
        new(string.Concat(text.Select(c => char.IsControl(c) && c != '\n' ? ' ' : c)), style);
}

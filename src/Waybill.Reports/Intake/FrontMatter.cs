using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Waybill.Reports;

/// <summary>The YAML block between two lines <c>---</c> at the start of a text: <c>title, date, publisher, url, language</c>.</summary>
internal static class FrontMatter
{
    /// <summary>Deepest nesting that is looked through.</summary>
    private const int MaxDepth = 16;

    /// <summary>Takes the block into the draft and gives the text behind it; the text as it is when there is no block.</summary>
    public static string Take(string text, DocumentDraft draft)
    {
        if (!IsFence(text.AsSpan(), out var first) || text[0] != '-') return text;
        var at = first;
        while (at < text.Length && at <= draft.Options.MaxFrontMatterLength)
        {
            if (IsFence(text.AsSpan(at), out var length))
            {
                Read(text[first..at], draft);
                return text[(at + length)..];
            }
            var end = text.IndexOf('\n', at);
            if (end < 0) break;
            at = end + 1;
        }
        return text;
    }

    /// <summary>Whether the text starts with a line <c>---</c> or <c>...</c>, and that line's length with its end.</summary>
    private static bool IsFence(ReadOnlySpan<char> text, out int length)
    {
        length = text.IndexOf('\n') + 1;
        if (length == 0) length = text.Length;
        return text[..length].TrimEnd() is "---" or "...";
    }

    private static void Read(string yaml, DocumentDraft draft)
    {
        try
        {
            var parser = new Parser(new StringReader(yaml));
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _)) return;
            if (!parser.TryConsume<MappingStart>(out _))
            {
                draft.Note("the front matter is no list of 'key: value': passed over", 1);
                return;
            }
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var key = Value(parser, 0, null);
                Tell(key.Text, Value(parser, 0, "name"), draft);
            }
        }
        catch (YamlException e)
        {
            draft.Note($"the front matter is no YAML ({e.Message}): what stands before this line was taken", (int)e.Start.Line + 1);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The library throws others than its own on broken blocks.
            draft.Note($"the front matter is no YAML ({e.GetType().Name}): what could be read of it was taken", 1);
        }
    }

    private static void Tell(string? key, (string? Text, int Line) value, DocumentDraft draft)
    {
        switch (key?.ToLowerInvariant())
        {
            case "title": draft.Title = value.Text; break;
            case "publisher": draft.Publisher = value.Text; break;
            case "url": draft.Url = value.Text; break;
            case "date" or "published": draft.TellPublished(value.Text, value.Line); break;
            case "language" or "lang": draft.TellLanguage(value.Text, value.Line); break;
        }
    }

    /// <summary>The next node: a scalar, or of a mapping the scalar under one key; anything else is passed over.</summary>
    private static (string? Text, int Line) Value(Parser parser, int depth, string? under)
    {
        var line = (int)(parser.Current?.Start.Line ?? 0) + 1;
        if (parser.TryConsume<Scalar>(out var scalar)) return (IsNull(scalar) ? null : scalar.Value, line);
        if (parser.TryConsume<AnchorAlias>(out _)) return (null, line);
        if (depth >= MaxDepth) throw new YamlException(parser.Current?.Start ?? Mark.Empty, parser.Current?.End ?? Mark.Empty, "nested too deep");
        string? found = null;
        if (parser.TryConsume<SequenceStart>(out _))
        {
            while (!parser.TryConsume<SequenceEnd>(out _)) Value(parser, depth + 1, null);
            return (null, line);
        }
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Value(parser, depth + 1, null).Text;
            var value = Value(parser, depth + 1, null).Text;
            if (under is not null && key == under) found = value;
        }
        return (found, line);
    }

    private static bool IsNull(Scalar scalar) => scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null";
}

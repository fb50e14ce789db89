using System.Text;

namespace Waybill.Briefs;

/// <summary>Escapes text for HTML content and quoted attribute values.</summary>
internal static class HtmlText
{
    private const char Replacement = '�';

    /// <summary>Writes text so that a parser reads back the same words and never markup.</summary>
    /// <remarks>Control characters and halves of surrogate pairs, which HTML forbids, become U+FFFD.</remarks>
    public static void Write(TextWriter output, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '&': output.Write("&amp;"); break;
                case '<': output.Write("&lt;"); break;
                case '>': output.Write("&gt;"); break;
                case '"': output.Write("&quot;"); break;
                case '\'': output.Write("&#39;"); break;
                case '\t' or '\n': output.Write(c); break;
                case '\r': output.Write(' '); break;
                case < ' ' or (>= '\u007f' and <= '\u009f'): output.Write(Replacement); break;
                case '\ufffe' or '\uffff': output.Write(Replacement); break;
                default:
                    if (!char.IsSurrogate(c))
                    {
                        output.Write(c);
                    }
                    else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                    {
                        output.Write(c);
                        output.Write(text[++i]);
                    }
                    else
                    {
                        output.Write(Replacement);
                    }
                    break;
            }
        }
    }

    /// <summary>The escaped form of a text.</summary>
    public static string Escape(string text)
    {
        var output = new StringWriter(new StringBuilder(text.Length + 16), System.Globalization.CultureInfo.InvariantCulture);
        Write(output, text);
        return output.ToString();
    }
}

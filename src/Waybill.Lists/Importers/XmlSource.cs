using System.Xml;
using System.Xml.Linq;

namespace Waybill.Lists;

/// <summary>XML of strangers: no DTD, no entities, nothing fetched; one element of a record at a time.</summary>
internal static class XmlSource
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersFromEntities = 0,
    };

    /// <summary>Opens a file at its first element.</summary>
    public static XmlReader Open(ListSource source)
    {
        var bytes = source.Bytes;
        Stream stream = System.Runtime.InteropServices.MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false) : new MemoryStream(bytes.ToArray(), writable: false);
        return XmlReader.Create(stream, Settings);
    }

    /// <summary>The elements with one of these names. What breaks the file off is told, and what stands before it is handed out.</summary>
    public static IEnumerable<(XElement Element, int Line)> Elements(XmlReader reader, ListSource source, params string[] names)
    {
        // It broke off already while its first element was sought.
        if (reader.ReadState == ReadState.Error)
        {
            source.Tell(1, "is no sound XML, or holds a DTD, which is refused: not read");
            yield break;
        }
        while (true)
        {
            XElement? element = null;
            var line = 0;
            try
            {
                while (!(reader.NodeType == XmlNodeType.Element && names.Contains(reader.LocalName)))
                    if (!reader.Read()) yield break;
                line = ((IXmlLineInfo)reader).LineNumber;
                element = (XElement)XNode.ReadFrom(reader);
            }
            catch (XmlException e)
            {
                source.Tell(e.LineNumber, $"is no sound XML from here on, the rest is not read: {e.Message}");
                yield break;
            }
            yield return (element, line);
        }
    }

    /// <summary>Whether a text begins with an element of this name, behind a declaration and comments.</summary>
    public static bool BeginsWith(string text, string element)
    {
        if (!text.StartsWith('<')) return false;
        var at = text.IndexOf("<" + element, StringComparison.Ordinal);
        return at >= 0 && at + element.Length + 1 < text.Length && !char.IsLetterOrDigit(text[at + element.Length + 1]);
    }
}

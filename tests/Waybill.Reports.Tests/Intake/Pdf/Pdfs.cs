using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Waybill.Reports.Tests;

/// <summary>Makes PDF files to read.</summary>
internal static class Pdfs
{
    /// <summary>One list of lines a page; an empty line starts a paragraph.</summary>
    public static byte[] Of(params string[][] pages)
    {
        using var builder = new PdfDocumentBuilder();
        builder.DocumentInformation.Title = "Three ships leave Rajin";
        builder.DocumentInformation.CreationDate = "D:20231017083000+02'00'";
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var lines in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            var y = 780.0;
            foreach (var line in lines)
            {
                if (line.Length > 0) page.AddText(line, 11, new PdfPoint(70, y), font);
                y -= line.Length > 0 ? 14 : 24;
            }
        }
        return builder.Build();
    }

    /// <summary>A file that asks for a password (standard security handler, revision 2).</summary>
    public static byte[] Encrypted()
    {
        var key = string.Concat(Enumerable.Range(0, 32).Select(i => (i * 7 % 256).ToString("X2", CultureInfo.InvariantCulture)));
        return Raw(
            $"<< /Root 1 0 R /Size 5 /Encrypt 4 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>] >>",
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
            $"<< /Filter /Standard /V 1 /R 2 /O <{key}> /U <{key}> /P -4 >>");
    }

    /// <summary>A file of the given objects, with a right cross-reference table.</summary>
    public static byte[] Raw(string trailer, params string[] objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n{trailer}\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}

using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace Waybill.Reports.Bench;

/// <summary>Dates by Microsoft.Recognizers.Text, with the model that its own documentation uses.</summary>
internal static class RecognizersDates
{
    private static readonly Dictionary<string, DateTimeModel> Models = new(StringComparer.Ordinal)
    {
        ["en"] = new DateTimeRecognizer(Culture.English).GetDateTimeModel(),
        ["fr"] = new DateTimeRecognizer(Culture.French).GetDateTimeModel(),
    };

    /// <summary>Number of expressions in a document, a paragraph at a time: it is made for short questions, and slower still on whole pages.</summary>
    public static int Find(SourceDocument document)
    {
        var (model, day) = (Models[document.Language!], document.Published!.Value.LastDay.ToDateTime(TimeOnly.MinValue));
        return document.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Sum(paragraph => model.Parse(paragraph, day).Count);
    }
}

namespace Waybill.Briefs;

/// <summary>JSON Lines: the transfers with their claims, as <c>waybill brief --json</c> prints them.</summary>
internal sealed class JsonlExporter : IExporter
{
    /// <inheritdoc/>
    public string Format => "jsonl";

    /// <inheritdoc/>
    public void Write(ExportContent content, Stream output) => BriefJson.Write(content.Content, output);
}

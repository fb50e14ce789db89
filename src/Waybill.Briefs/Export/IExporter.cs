namespace Waybill.Briefs;

/// <summary>Writes a case in one format. A format is a folder beside this file.</summary>
internal interface IExporter
{
    /// <summary>Its name on the command line.</summary>
    string Format { get; }

    /// <summary>Writes all; the same content gives the same bytes.</summary>
    void Write(ExportContent content, Stream output);
}

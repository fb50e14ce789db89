namespace Waybill.Cli;

/// <summary>How progress is shown.</summary>
internal enum ProgressStyle
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>A line every few seconds, for a log.</summary>
    Lines,

    /// <summary>One line that changes in place, for a terminal.</summary>
    Live,
}

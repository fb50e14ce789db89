namespace Waybill.Ledger;

/// <summary>Why the file system refused, in the same few words on every machine.</summary>
internal static class Reasons
{
    public static string Of(Exception error) => error switch
    {
        UnauthorizedAccessException => "no permission",
        FileNotFoundException or DirectoryNotFoundException => "it is not there",
        PathTooLongException => "its path is too long",
        _ => "input or output error",
    };
}

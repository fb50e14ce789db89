namespace Waybill.Web;

/// <summary>A request that cannot be answered as it stands.</summary>
internal sealed class ApiException(int status, string message) : Exception(message)
{
    /// <summary>The HTTP status, 400 to 499.</summary>
    public int Status => status;
}

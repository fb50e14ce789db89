namespace Waybill.Web;

/// <summary>Where the server listens, and what it refuses.</summary>
public sealed record ServerOptions
{
    /// <summary>Addresses, parted by semicolons. Default http://127.0.0.1:8000, which nobody but this machine reaches.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:8000";

    /// <summary>Largest body of a request, in bytes. Default 4 MiB: a hundred queries with all their aliases need a tenth of it.</summary>
    public long MaxBodyBytes { get; init; } = 4 << 20;

    /// <summary>Most queries in one request. Default 100, as the OpenSanctions API has it.</summary>
    public int MaxBatch { get; init; } = 100;

    /// <summary>Most results of one query or page. Default 500, as the OpenSanctions API has it.</summary>
    public int MaxResults { get; init; } = 500;
}

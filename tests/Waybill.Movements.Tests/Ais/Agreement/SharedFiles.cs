namespace Waybill.Movements.Tests.Ais.Agreement;

/// <summary>Outside data: the folder that WAYBILL_SHARED names.</summary>
internal static class SharedFiles
{
    public static string Ais(params string[] parts)
    {
        var shared = Environment.GetEnvironmentVariable("WAYBILL_SHARED");
        Assert.SkipWhen(shared is null, "WAYBILL_SHARED does not name the folder that holds data/ais/");
        return Path.Combine([shared, "data", "ais", .. parts]);
    }
}

namespace Waybill.Reports.Syntax;

/// <summary>The models that are shipped, read once when first asked for.</summary>
internal static class SyntaxModels
{
    private static readonly Dictionary<string, Lazy<SyntaxModel>> Shipped = new(StringComparer.Ordinal)
    {
        ["en"] = new(() => Open("en")),
        ["fr"] = new(() => Open("fr")),
    };

    /// <summary>The model of a language, or null if none is shipped.</summary>
    /// <param name="language">BCP 47 primary tag, lower case.</param>
    public static SyntaxModel? For(string language) => Shipped.TryGetValue(language, out var model) ? model.Value : null;

    private static SyntaxModel Open(string language)
    {
        using var stream = typeof(SyntaxModels).Assembly.GetManifestResourceStream($"Syntax/{language}.bin")
            ?? throw new InvalidOperationException($"The syntax model of '{language}' is not in the assembly.");
        return SyntaxModel.Load(stream);
    }
}

using System.Reflection;

namespace Waybill.Reports.Syntax;

/// <summary>The models that are shipped, one for each file under <c>Syntax/Models</c>, read once when first asked for.</summary>
internal static class SyntaxModels
{
    private const string Folder = "Syntax/";
    private const string Ending = ".bin";

    private static readonly Dictionary<string, Lazy<SyntaxModel>> Shipped = Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(Ending, StringComparison.Ordinal))
        .ToDictionary(name => name[Folder.Length..^Ending.Length], name => new Lazy<SyntaxModel>(() => Open(name)), StringComparer.Ordinal);

    /// <summary>The model of a language, or null if none is shipped.</summary>
    /// <param name="language">BCP 47 primary tag, lower case.</param>
    public static SyntaxModel? For(string language) => Shipped.TryGetValue(language, out var model) ? model.Value : null;

    private static SyntaxModel Open(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        return SyntaxModel.Load(stream);
    }
}

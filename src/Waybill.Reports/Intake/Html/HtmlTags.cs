using System.Collections.Frozen;

namespace Waybill.Reports;

/// <summary>Kinds of HTML elements that matter to reading (HTML standard).</summary>
internal static class HtmlTags
{
    /// <summary>Elements without content.</summary>
    public static FrozenSet<string> Void { get; } =
        Set("area base br col embed hr img input link meta param source track wbr");

    /// <summary>Elements that hold a paragraph of prose.</summary>
    public static FrozenSet<string> Prose { get; } = Set("p h1 h2 h3 h4 h5 h6 li figcaption blockquote pre dd dt td th caption");

    /// <summary>Elements that stand on lines of their own.</summary>
    public static FrozenSet<string> Block { get; } = Set(
        "p h1 h2 h3 h4 h5 h6 li figcaption blockquote pre dd dt td th caption address article aside body center details dialog dir div dl fieldset figure footer form header hgroup hr html main menu nav ol section summary table tbody tfoot thead tr ul");

    /// <summary>Elements whose content is no prose of the page.</summary>
    public static FrozenSet<string> NoProse { get; } = Set("script style xmp iframe noembed noframes textarea title template noscript object select option button audio video canvas");

    /// <summary>Drawings and formulas; an element of the page's own ends them when they were left open.</summary>
    public static FrozenSet<string> Foreign { get; } = Set("svg math");

    /// <summary>Elements around an article rather than in it.</summary>
    public static FrozenSet<string> Furniture { get; } = Set("nav footer aside form");

    /// <summary>Elements that the parser opens again in the next block when they were left open.</summary>
    public static FrozenSet<string> Formatting { get; } = Set("a b big code em font i nobr s small strike strong tt u");

    /// <summary>Elements that a closing tag does not reach through.</summary>
    public static FrozenSet<string> Barrier { get; } = Set("applet caption html table td th marquee object template button select svg math");

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

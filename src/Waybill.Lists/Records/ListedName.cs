using Waybill.Model;

namespace Waybill.Lists;

/// <summary>What kind of name it is.</summary>
public enum NameKind
{
    /// <summary>The name that the list leads with.</summary>
    Primary,

    /// <summary>Another name.</summary>
    Alias,

    /// <summary>A name that the list itself calls weak, low in quality or a nickname.</summary>
    Weak,

    /// <summary>A name borne before.</summary>
    Former,

    /// <summary>The name in the script of its language.</summary>
    Script,
}

/// <summary>A name that a list gives.</summary>
/// <param name="Text">As written, with white space made single.</param>
/// <param name="Kind">What kind of name it is.</param>
/// <param name="Days">When it was borne, if the list tells.</param>
/// <param name="At">Where it stands.</param>
public sealed record ListedName(string Text, NameKind Kind, DateInterval? Days, ListRef At);

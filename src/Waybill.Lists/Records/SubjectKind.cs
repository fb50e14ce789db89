namespace Waybill.Lists;

/// <summary>What a record of a list is about.</summary>
public enum SubjectKind
{
    /// <summary>The list does not tell.</summary>
    Unknown,

    /// <summary>A natural person.</summary>
    Person,

    /// <summary>A company, authority, group or any other body.</summary>
    Organisation,

    /// <summary>A ship.</summary>
    Vessel,

    /// <summary>An aircraft.</summary>
    Aircraft,
}

namespace Waybill.Lists;

/// <summary>The name of a record that is most like one of those asked for.</summary>
/// <param name="Score">How alike they are, 0 to 1.</param>
/// <param name="Asked">The name asked for.</param>
/// <param name="Name">Place among the record's names, or among its links from <see cref="NameRef.LinkBase"/> on.</param>
/// <param name="Shelf">Kind that both were compared as.</param>
internal readonly record struct NameFound(float Score, string Asked, int Name, SubjectKind Shelf)
{
    public bool IsLink => Name >= NameRef.LinkBase;
}

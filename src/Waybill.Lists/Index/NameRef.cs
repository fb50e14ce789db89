namespace Waybill.Lists;

/// <summary>A name of the index: whose it is.</summary>
/// <param name="Record">Number of the record.</param>
/// <param name="Name">Place among the names of the record; from <see cref="LinkBase"/> on, among its links: a name that the record only mentions.</param>
internal readonly record struct NameRef(int Record, int Name)
{
    public const int LinkBase = 1 << 20;

    public bool IsLink => Name >= LinkBase;
}

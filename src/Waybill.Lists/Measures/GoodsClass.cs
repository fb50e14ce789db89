using Waybill.Model;

namespace Waybill.Lists;

/// <summary>A class of goods that measures name.</summary>
/// <param name="Id">Its identifier in the pack.</param>
/// <param name="Name">Its name.</param>
/// <param name="Inside">Goods codes that lie in it.</param>
/// <param name="Maybe">Goods codes that may lie in it.</param>
/// <param name="Outside">Goods codes that lie outside although a shorter code is listed.</param>
/// <param name="Unroca">Categories of the UN Register of Conventional Arms, <c>I</c> to <c>VII</c> and <c>SALW</c>.</param>
/// <param name="HarmonizedSystem">Headings of the Harmonized System, two digits and more.</param>
/// <param name="All">Whether all goods lie in it that it does not list as outside.</param>
public sealed record GoodsClass(
    string Id,
    BilingualText Name,
    IReadOnlyList<GoodsCode> Inside,
    IReadOnlyList<GoodsCode> Maybe,
    IReadOnlyList<GoodsCode> Outside,
    IReadOnlyList<string> Unroca,
    IReadOnlyList<string> HarmonizedSystem,
    bool All)
{
    /// <summary>
    /// Whether goods lie in the class. The longest listed code that is the code or begins it decides. A code that begins a listed
    /// one may lie in it, and so may cargo whose content is not stated.
    /// </summary>
    public Membership Holds(GoodsCode code)
    {
        var (best, membership) = (0, Membership.Outside);
        Look(Maybe, Membership.Maybe);
        Look(Inside, Membership.Inside);
        Look(Outside, Membership.Outside);
        if (best > 0) return membership;
        if (All) return Membership.Inside;
        return code.ToString() == "cargo" || Inside.Concat(Maybe).Any(listed => listed.IsKin(code)) ? Membership.Maybe : Membership.Outside;

        void Look(IReadOnlyList<GoodsCode> codes, Membership answer)
        {
            foreach (var listed in codes)
            {
                var length = listed.ToString().Length;
                if (length > best && length <= code.ToString().Length && listed.IsKin(code)) (best, membership) = (length, answer);
            }
        }
    }
}

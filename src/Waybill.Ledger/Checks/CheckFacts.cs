using Waybill.Lists;

namespace Waybill.Ledger;

/// <summary>A record of a sanctions list that a party or ship of what is checked may be about.</summary>
/// <param name="Name">Name of the party or ship.</param>
/// <param name="Role">As what it takes part.</param>
/// <param name="Ship">Whether it is a ship or aircraft.</param>
/// <param name="Hit">The hit.</param>
/// <param name="Claims">Claims that name it.</param>
/// <param name="Events">Movement events that it takes part in.</param>
public sealed record ListedFact(string Name, SubjectRole Role, bool Ship, ScreenedHit Hit, IReadOnlyList<string> Claims, IReadOnlyList<string> Events)
{
    /// <summary>Whether it counts: the record designates it, was in force then as far as told, and nobody judged it to be another.</summary>
    public bool Counts => Hit is { Stands: true, Standing: Standing.Designated, Then: not (ListedThen.NotYet or ListedThen.Delisted) };

    /// <summary>Whether a number or a person says that it is the same, and the list that it was listed then.</summary>
    public bool Decided => Counts && Hit.Decided && Hit.Then != ListedThen.Unknown;
}

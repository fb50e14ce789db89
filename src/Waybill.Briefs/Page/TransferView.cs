using Waybill.Ledger;
using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>A transfer as the page shows it.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Transfer">The transfer.</param>
/// <param name="Claims">All its claims: supporting, possible, denials, no proof seen.</param>
/// <param name="Fields">The nine fields of the waybill, in the order of the form.</param>
internal sealed record TransferView(int Number, Transfer Transfer, IReadOnlyList<ClaimView> Claims, IReadOnlyList<WaybillField> Fields)
{
    /// <summary>Name of its anchor.</summary>
    public string Anchor => Transfer.Id;

    /// <summary>Whether its waybill stands on the page.</summary>
    public bool Printed { get; set; }

    /// <summary>One field.</summary>
    public WaybillField this[FieldKind kind] => Fields[(int)kind];

    /// <summary>Whether it is only spoken of as possible.</summary>
    public bool OnlyPossible => Transfer.Supporting.Count == 0 && Transfer.Possible.Count > 0;

    /// <summary>Whether somebody states it, hedged or not.</summary>
    public bool Stated => Transfer.Supporting.Count > 0;

    /// <summary>Whether every claim that states it hedges.</summary>
    public bool OnlyHedged => Stated && Transfer.Supporting.All(c => c.Claim.Stance == Stance.Alleges);
}

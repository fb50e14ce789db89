namespace Waybill.Reports;

/// <summary>Who sends to whom, as an option.</summary>
internal sealed record RoleOption(FeatureBag[] Bags, RoleCandidate Sender, RoleCandidate Receiver) : Option(Bags)
{
    /// <inheritdoc/>
    public override int Meaning => (int)((Sender.Meaning * 0x01000193) ^ Receiver.Meaning | 1);
}

/// <summary>Whether an anchor tells of a transfer, as an option.</summary>
internal sealed record ClaimOption(FeatureBag[] Bags, bool IsClaim) : Option(Bags);

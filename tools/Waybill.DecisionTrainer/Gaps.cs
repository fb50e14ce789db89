using Waybill.Model;

namespace Waybill.DecisionTrainer;

/// <summary>Tells of annotated claims that the reader cannot reach.</summary>
internal static class Gaps
{
    /// <summary>One line on a claim.</summary>
    public static string Line(string what, Reading gold, TransferClaim claim) =>
        $"{what,-7} {gold.Document} {Words(gold, claim.Consignor)} -> {Words(gold, claim.Consignee)} [{string.Join(", ", claim.Goods.Select(goods => $"{goods.Code}<{goods.Span.Of(gold.Text)}>"))}] {claim.Stance} | {claim.Quote.Text.ReplaceLineEndings(" ")}";

    private static string Words(Reading gold, IReadOnlyList<Party> parties) =>
        string.Join("+", parties.Select(party => $"{party.Id}<{party.Span?.Of(gold.Text)}>"));
}

using Waybill.Reports;

namespace Waybill.DecisionTrainer;

/// <summary>Options in words, for a look at what a model gets wrong.</summary>
internal static class Telling
{
    /// <summary>An option of a decision.</summary>
    public static string Of(Option option) => option switch
    {
        RoleOption role => $"{Words(role.Sender)} -> {Words(role.Receiver)}",
        ClaimOption claim => claim.IsClaim ? "transfer" : "no transfer",
        SentenceOption sentence => sentence.Tells ? "may tell" : "tells nothing",
        TellingOption told => told.Claim is null ? "not told" : "told",
        ChainOption chain => "[" + string.Join(" <- ", chain.Links.Select(link => link.Link.Name)) + "]",
        ClassOption<Model.Stage> stage => stage.Value.ToString(),
        ClassOption<Model.Stance> stance => stance.Value.ToString(),
        CodeOption code => code.Code.ToString(),
        PlaceOption place => $"{place.Place.Name}: {place.Role}",
        TimeOption time => time.Value?.Days.ToString() ?? "no time",
        SlotOption<Model.Carrier> carrier => carrier.Value is null ? "no" : "yes",
        _ => "?",
    };

    /// <summary>The anchor in its sentence.</summary>
    public static string Of(Anchor? anchor) => anchor is null ? "" :
        $"{anchor.Kind} '{anchor.View.Words(Math.Max(0, anchor.First), anchor.End)}' by '{(anchor.Trigger is { } trigger ? anchor.View.Words(trigger.Match.First, trigger.Match.End) + " " + trigger.Entry.Frame + " " + trigger.Shape : "")}' second '{anchor.Second?.Entry.Frame}' | {anchor.View.Text[anchor.View.Span.Start..anchor.View.Span.End].ReplaceLineEndings(" ")}";

    private static string Words(RoleCandidate candidate) =>
        $"{string.Join("+", candidate.Parties.Select(party => party.Id))}({candidate.Kind}{(candidate.Mention is { } mention ? $" {mention.Form} {mention.Marker} {mention.Modified}" : "")})";
}

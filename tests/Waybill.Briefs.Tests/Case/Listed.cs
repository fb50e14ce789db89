using Waybill.Ledger;
using Waybill.Lists;
using Waybill.Model;

namespace Waybill.Briefs.Tests;

/// <summary>What lists have about the carrier of a case's first transfer.</summary>
internal static class Listed
{
    public static ListInfo List { get; } = new("ships", "plain-csv", "v1", PrefixDate.Parse("2022-06"), false, "lists/ships-2022-06.csv", Sha256.Of([1]));

    private static readonly DateTimeOffset Noon = new(2026, 11, 2, 12, 0, 0, TimeSpan.Zero);

    public static ScreenedHit Hit { get; } = new()
    {
        Id = "H12345678",
        List = List,
        Record = "7",
        At = new ListRef("7", 2),
        Caption = "ANGARA <b>",
        Kind = SubjectKind.Vessel,
        Score = 0.9991,
        Match = true,
        Standing = Standing.Designated,
        Then = ListedThen.Listed,
        Listings = [new Listing("Port ban", null, DateInterval.Parse("2022-05-08/.."), new ListRef("7", 2))],
        Agreed = [new Compared("imo", "9179842", "9179842", new ListRef("7", 2), "the same hull")],
        Disagreed = [new Compared("flag", "RUS", "TGO", new ListRef("7", 3), "another flag")],
        NotCompared = ["mmsi"],
        RecordDigest = "0123456789ab",
        FirstFound = Noon,
    };

    public static Judgement Judgement(Verdict verdict, string digest = "0123456789ab") =>
        new(Hit.Id, "vessel/imo/9179842", "ships", "7", digest, verdict, "A. Reader", Noon, "built later");

    /// <summary>The full sample with one hit, one conflict and one clear answer.</summary>
    public static CaseContent Content(string language = "en", Judgement? judgement = null)
    {
        var content = Samples.Full(language);
        var transfer = content.Transfers[0];
        ScreenedSubject[] subjects =
        [
            new()
            {
                Key = "vessel/imo/9179842", Kind = SubjectKind.Vessel, Names = ["Angara"], Imo = ImoNumber.Parse("9179842"), Days = DateInterval.Parse("2023-09-07/2023-09-07"),
                Uses = [new SubjectUse(transfer.Id, SubjectRole.Carrier, transfer.Carriers[0].Claims)], Searched = [List], Hits = [Hit with { Judgement = judgement }],
                Conflicts = [new ScreenedConflict("H2", List, "9", "OTHER", "ab", new Compared("mmsi", "1", "1", new ListRef("9", 4), "shared"), new Compared("imo", "2", "3", new ListRef("9", 4), "differs"), "the same MMSI")],
            },
            new() { Key = "party/blue-crane", Kind = SubjectKind.Unknown, Names = ["Blue Crane"], Uses = [new SubjectUse("M1", SubjectRole.Ship, [])], Searched = [List] },
        ];
        return content with { Screening = new CaseScreening([List], subjects, judgement is null ? [] : [judgement]) };
    }
}

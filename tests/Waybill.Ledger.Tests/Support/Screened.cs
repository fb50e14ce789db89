using Waybill.Lists;
using Waybill.Model;

namespace Waybill.Ledger.Tests;

/// <summary>What lists have of a subject, with every field told.</summary>
internal static class Screened
{
    private static readonly ListInfo List = new("ships", "plain-csv", "v1", PrefixDate.Parse("2022-06"), false, "lists/ships-2022-06.csv", Sha256.Of([1]));
    private static readonly ListInfo Undated = new("firms", "plain-csv", "v2", null, false, "lists/firms.csv", Sha256.Of([2]));
    private static readonly DateTimeOffset Noon = new(2024, 1, 2, 12, 0, 0, 123, TimeSpan.Zero);

    public static StoredScreening Stored { get; } = new("key", [List, Undated],
    [
        new ScreenedSubject
        {
            Key = "vessel/imo/9187629",
            Kind = SubjectKind.Vessel,
            Names = ["Grey Heron", "Héron gris"],
            Imo = ImoNumber.Parse("9187629"),
            Mmsi = ["273000001"],
            Flags = ["RUS"],
            Days = DateInterval.Parse("2023-09-07/2023-09-09"),
            Uses = [new SubjectUse("T12345678", SubjectRole.Carrier, ["c1", "c2"])],
            Searched = [List, Undated],
            Hits =
            [
                new ScreenedHit
                {
                    Id = "H12345678",
                    List = List,
                    Record = "7",
                    At = new ListRef("7", 2),
                    Caption = "GREY HERON",
                    Kind = SubjectKind.Vessel,
                    Score = 0.9991,
                    Match = true,
                    Standing = Standing.Designated,
                    Then = ListedThen.Listed,
                    Listings = [new Listing("Port ban", "R/1", DateInterval.Parse("2022-05-08/.."), new ListRef("7", 2))],
                    Agreed = [new Compared("imo", "9187629", "9187629", new ListRef("7", 2), "the same")],
                    Disagreed = [new Compared("flag", "RUS", "TGO", new ListRef("7", 2), "another")],
                    NotCompared = ["mmsi"],
                    RecordDigest = "0123456789ab",
                    FirstFound = Noon,
                },
            ],
            Conflicts = [new ScreenedConflict("H1", Undated, "3", "OTHER", "ab", new Compared("mmsi", "1", "1", new ListRef("3", 0), "the same"), new Compared("imo", "2", "3", new ListRef("3", 0), "another"), "why")],
            Notes = ["a note"],
        },
    ],
    [new Fault("lists/x", 3, "odd")]);

    public static Judgement Judgement { get; } = new("H12345678", "vessel/imo/9187629", "ships", "7", "0123456789ab", Verdict.Different, "A. Reader", Noon, "built later");
}

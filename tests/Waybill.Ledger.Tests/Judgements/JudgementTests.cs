namespace Waybill.Ledger.Tests;

public sealed class JudgementTests
{
    private const string Ships = "id,name,imo\n7,Angara,9179842\n";

    private static TempCase Case() =>
        new TempCase().Report("one", "2023-10-14", "A", "PRK>RUS arms t=2023-09-07/2023-09-08 ship=ANGARA").With("lists/ships-2022.csv", Ships);

    private static ScreenedHit Hit(TempCase folder) => folder.Run().Content.Screening.Subjects[0].Hits[0];

    private static Judgement? Judge(TempCase folder, Verdict verdict, string by = "A. Reader", string? note = null)
    {
        var hit = Hit(folder);
        using var ledger = folder.Open();
        return ledger.Judge(hit.Id, verdict, by, note);
    }

    [Fact]
    public void It_survives_the_next_run_and_a_new_version_of_the_list()
    {
        using var folder = Case();
        Hit(folder).Stands.ShouldBeTrue();
        folder.Clock.Now = TempCase.Start.AddDays(1);
        Judge(folder, Verdict.Different, note: "built in 2019");
        folder.With("lists/ships-2023.csv", Ships);
        var content = folder.Run().Content;
        var hit = content.Screening.Subjects[0].Hits[0];
        hit.List.Date.ToString().ShouldBe("2023");
        hit.Judgement.ShouldBe(content.Screening.Judgements.ShouldHaveSingleItem());
        (hit.Judgement!.Verdict, hit.Judgement.By, hit.Judgement.At, hit.Judgement.Note).ShouldBe((Verdict.Different, "A. Reader", TempCase.Start.AddDays(1), "built in 2019"));
        (hit.Stands, hit.Match, hit.ChangedSince, content.Screening.Subjects[0].Clear).ShouldBe((false, true, false, true));
    }

    [Fact]
    public void It_is_withdrawn_by_another_and_both_are_kept()
    {
        using var folder = Case();
        Judge(folder, Verdict.Different);
        Judge(folder, Verdict.Withdrawn, "B. Reader").ShouldNotBeNull();
        var content = folder.Run().Content;
        content.Screening.Subjects[0].Hits[0].Judgement.ShouldBeNull();
        content.Screening.Subjects[0].Hits[0].Stands.ShouldBeTrue();
        content.Screening.Judgements.Select(one => (one.Verdict, one.By)).ShouldBe([(Verdict.Different, "A. Reader"), (Verdict.Withdrawn, "B. Reader")]);
        Judge(folder, Verdict.Withdrawn).ShouldBeNull();
    }

    [Fact]
    public void The_same_makes_a_like_name_decided()
    {
        using var folder = Case();
        Hit(folder).Decided.ShouldBeFalse();
        Judge(folder, Verdict.Same);
        Hit(folder).Decided.ShouldBeTrue();
    }

    [Fact]
    public void When_the_record_says_something_else_now_that_is_told()
    {
        using var folder = Case();
        Judge(folder, Verdict.Different);
        folder.With("lists/ships-2023.csv", "id,name,imo,flag\n7,Angara,9179842,Russia\n");
        Hit(folder).ChangedSince.ShouldBeTrue();
    }

    [Fact]
    public void A_hit_that_the_ledger_does_not_have_cannot_be_judged()
    {
        using var folder = Case();
        folder.Run();
        using var ledger = folder.Open();
        ledger.Judge("H00000000", Verdict.Different, "A. Reader").ShouldBeNull();
        ledger.Content().Screening.Judgements.ShouldBeEmpty();
    }

    [Fact]
    public void Judgements_are_kept_when_the_lists_are_taken_away()
    {
        using var folder = Case();
        Judge(folder, Verdict.Different);
        Directory.Delete(Path.Combine(folder.Root, "lists"), recursive: true);
        folder.Run().Content.Screening.Judgements.Count.ShouldBe(1);
        folder.With("lists/ships-2022.csv", Ships);
        Hit(folder).Judgement.ShouldNotBeNull();
    }
}

namespace Waybill.Reports.Tests;

public sealed class CueIndexTests
{
    [Fact]
    public void Each_kind_of_cue_is_told_from_every_other()
    {
        var kinds = Enum.GetValues<CueKind>();
        var index = new CueIndex([.. kinds.Select((kind, i) => new CueMatch(i, i + 1, new CueEntry(kind, "")))], kinds.Length);
        for (var i = 0; i < kinds.Length; i++)
            kinds.Where(kind => index.Has(i, kind)).ShouldHaveSingleItem().ShouldBe(kinds[i]);
    }
}

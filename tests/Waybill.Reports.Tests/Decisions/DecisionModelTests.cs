namespace Waybill.Reports.Tests;

public sealed class DecisionModelTests
{
    private static readonly DecisionKind Kind = DecisionKind.Stage;

    [Fact]
    public void A_saved_model_weighs_as_before()
    {
        var bag = Bag(1, 7);
        var weights = new float[1 << DecisionModel.Bits];
        foreach (var key in bag.Keys) weights[DecisionModel.Cell(key)] = 1.5f;
        using var file = new MemoryStream();
        new DecisionModel(weights).Save(file);
        file.Position = 0;
        var model = DecisionModel.Load(file);
        bag.Weight(model).ShouldBe(1.5f * bag.Keys.Count);
    }

    [Fact]
    public void A_bag_that_weighs_as_facts_come_weighs_the_same()
    {
        var weights = new float[1 << DecisionModel.Bits];
        foreach (var key in Bag(1, 7).Keys) weights[DecisionModel.Cell(key)] = 1.5f;
        var model = new DecisionModel(weights);
        var bag = FeatureBag.Weighing(Kind, model);
        bag.Add(1, 7);
        bag.Weight(model).ShouldBe(Bag(1, 7).Weight(model));
        bag.Keys.ShouldBeEmpty();
    }

    [Fact]
    public void Weights_of_no_consequence_are_left_out()
    {
        var weights = new float[1 << DecisionModel.Bits];
        weights[3] = 0.001f;
        using var file = new MemoryStream();
        new DecisionModel(weights).Save(file);
        file.Length.ShouldBe(8);
    }

    [Fact]
    public void The_same_fact_of_two_decisions_is_two_facts()
    {
        var other = FeatureBag.Keeping(DecisionKind.Stance);
        other.Add(1, 7);
        other.Keys[0].ShouldNotBe(Bag(1, 7).Keys[0]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(9)]
    [InlineData(10)]
    public void A_file_cut_short_is_refused(int length)
    {
        using var file = new MemoryStream();
        var weights = new float[1 << DecisionModel.Bits];
        weights[5] = 1;
        new DecisionModel(weights).Save(file);
        Should.Throw<InvalidDataException>(() => DecisionModel.Load(new MemoryStream(file.ToArray()[..length])));
    }

    [Fact]
    public void A_file_that_goes_on_behind_its_end_is_refused()
    {
        using var file = new MemoryStream();
        new DecisionModel(new float[1 << DecisionModel.Bits]).Save(file);
        Should.Throw<InvalidDataException>(() => DecisionModel.Load(new MemoryStream([.. file.ToArray(), 0])));
    }

    [Fact]
    public void A_cell_out_of_range_is_refused() =>
        Should.Throw<InvalidDataException>(() => DecisionModel.Load(new MemoryStream([0x57, 0x42, 0x44, 0x34, 1, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0x7F, 0, 0x3C])));

    private static FeatureBag Bag(int template, uint value)
    {
        var bag = FeatureBag.Keeping(Kind);
        bag.Add(template, value);
        return bag;
    }
}

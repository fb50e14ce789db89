namespace Waybill.Reports.Tests;

public sealed class ClassBagsTests
{
    private const DecisionKind Kind = DecisionKind.Code;
    private const int Classes = 11;

    [Fact]
    public void Bags_that_weigh_as_facts_come_weigh_what_their_keys_weigh()
    {
        var kept = Filled(ClassBags.Keeping(Kind, Classes));
        var weights = new float[1 << DecisionModel.Bits];
        for (var place = 0; place < Classes; place++)
            foreach (var key in kept[place].Keys) weights[DecisionModel.Cell(key)] += 1 + place;
        var model = new DecisionModel(weights);
        var weighed = Filled(ClassBags.Weighing(Kind, Classes, model));
        for (var place = 0; place < Classes; place++)
        {
            weighed[place].Weight(model).ShouldBe(kept[place].Weight(model));
            weighed.Weights[place].ShouldBe(kept[place].Weight(model));
        }
        weighed.Weights.ToArray().Distinct().Count().ShouldBe(Classes);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(40)]
    public void However_many_facts_wait_all_are_weighed_once(int facts)
    {
        var weights = new float[1 << DecisionModel.Bits];
        Array.Fill(weights, 1f);
        var bags = ClassBags.Weighing(Kind, Classes, new DecisionModel(weights));
        for (var i = 0; i < facts; i++) bags.Add(1, (uint)i);
        bags.Weights.ToArray().ShouldAllBe(weight => weight == facts);
        bags.Add(2);
        bags.Weights.ToArray().ShouldAllBe(weight => weight == facts + 1);
    }

    [Fact]
    public void Weights_that_run_over_the_end_of_the_table_go_on_at_its_beginning()
    {
        var weights = new float[1 << DecisionModel.Bits];
        weights[^1] = 1;
        weights[0] = 2;
        weights[1] = 3;
        Span<float> sums = stackalloc float[9];
        new DecisionModel(weights).AddTo([uint.MaxValue], sums);
        sums.ToArray().ShouldBe([1, 2, 3, 0, 0, 0, 0, 0, 0]);
        DecisionModel.Cell(DecisionModel.KeyOf(uint.MaxValue, 2)).ShouldBe(1);
    }

    [Fact]
    public void Who_is_meant_counts_less_in_each_class_too()
    {
        var weights = new float[1 << DecisionModel.Bits];
        Array.Fill(weights, 1f);
        var model = new DecisionModel(weights);
        var plain = Filled(ClassBags.Weighing(Kind, 2, model));
        var known = Filled(ClassBags.Weighing(Kind, 2, model, tellsWho: true));
        known[1].TellsWho.ShouldBeTrue();
        known[1].Weight(model).ShouldBeLessThan(plain[1].Weight(model));
    }

    private static ClassBags Filled(ClassBags bags)
    {
        bags.Add(1);
        bags.Add(2, 7);
        bags.Add(3, 7, 8);
        bags.Add(4, 7, 8, 9);
        bags.Add(5, 7, 8, 9, 10);
        return bags;
    }
}

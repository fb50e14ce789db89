using CsCheck;

namespace Waybill.Reports.Tests;

public class AssignmentTests
{
    [Fact]
    public void It_is_as_good_as_trying_all() => Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5]).SelectMany(
        (rows, columns) => Gen.Int[0, 4].Array2D[rows, columns]).Sample(
        halves =>
        {
            var weights = new double[halves.GetLength(0), halves.GetLength(1)];
            for (var i = 0; i < weights.GetLength(0); i++)
                for (var j = 0; j < weights.GetLength(1); j++) weights[i, j] = halves[i, j] / 2.0;
            var pairs = Assignment.Best(weights).ToList();
            pairs.Select(p => p.Row).ShouldBeUnique();
            pairs.Select(p => p.Column).ShouldBeUnique();
            pairs.Sum(p => weights[p.Row, p.Column]).ShouldBe(Greatest(weights, 0, []));
        },
        iter: 400);

    private static double Greatest(double[,] weights, int row, HashSet<int> taken)
    {
        if (row == weights.GetLength(0)) return 0;
        var best = Greatest(weights, row + 1, taken);
        for (var j = 0; j < weights.GetLength(1); j++)
        {
            if (!taken.Add(j)) continue;
            best = Math.Max(best, weights[row, j] + Greatest(weights, row + 1, taken));
            taken.Remove(j);
        }
        return best;
    }
}

namespace Waybill.Reports;

/// <summary>Assigns rows to columns so that the sum of the weights is greatest (Hungarian method with potentials, O(n³)).</summary>
internal static class Assignment
{
    /// <summary>The pairs of the best assignment, ordered by column; pairs outside the matrix are left out.</summary>
    public static IEnumerable<(int Row, int Column)> Best(double[,] weights)
    {
        var (rows, columns) = (weights.GetLength(0), weights.GetLength(1));
        var n = Math.Max(rows, columns);
        double Cost(int i, int j) => i < rows && j < columns ? -weights[i, j] : 0;

        var (u, v) = (new double[n + 1], new double[n + 1]);
        var (match, way) = (new int[n + 1], new int[n + 1]);
        for (var i = 1; i <= n; i++)
        {
            match[0] = i;
            var column = 0;
            var low = Enumerable.Repeat(double.PositiveInfinity, n + 1).ToArray();
            var used = new bool[n + 1];
            do
            {
                used[column] = true;
                var (row, next, delta) = (match[column], 0, double.PositiveInfinity);
                for (var j = 1; j <= n; j++)
                {
                    if (used[j]) continue;
                    var reduced = Cost(row - 1, j - 1) - u[row] - v[j];
                    if (reduced < low[j]) (low[j], way[j]) = (reduced, column);
                    if (low[j] < delta) (delta, next) = (low[j], j);
                }
                for (var j = 0; j <= n; j++)
                {
                    if (used[j])
                    {
                        u[match[j]] += delta;
                        v[j] -= delta;
                    }
                    else
                    {
                        low[j] -= delta;
                    }
                }
                column = next;
            }
            while (match[column] != 0);
            for (; column != 0; column = way[column]) match[column] = match[way[column]];
        }
        return Enumerable.Range(1, n).Select(j => (match[j] - 1, j - 1)).Where(pair => pair.Item1 < rows && pair.Item2 < columns);
    }
}

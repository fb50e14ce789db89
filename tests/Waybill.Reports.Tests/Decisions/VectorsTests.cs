namespace Waybill.Reports.Tests;

public sealed class VectorsTests
{
    private static readonly float[] X = [.. Enumerable.Range(0, Vectors.Length).Select(i => (float)((i * 7 % 11) - 5))];
    private static readonly float[] Y = [.. Enumerable.Range(0, Vectors.Length).Select(i => (float)((i * 5 % 13) - 6))];

    [Fact]
    public void Numbers_are_added_one_by_one()
    {
        var sum = X.ToArray();
        Vectors.Add(sum, Y);
        sum.ShouldBe(X.Zip(Y, (x, y) => x + y));
    }

    [Fact]
    public void A_product_is_the_sum_of_products() => Vectors.Dot(X, Y).ShouldBe(X.Zip(Y, (x, y) => x * y).Sum());

    [Fact]
    public void A_matrix_has_a_row_for_each_number()
    {
        float[] matrix = [.. Enumerable.Range(0, Vectors.Length * Vectors.Length).Select(i => (float)((i * 3 % 17) - 8))];
        var to = Y.ToArray();
        Vectors.AddProduct(to, X, matrix);
        for (var column = 0; column < Vectors.Length; column++) to[column].ShouldBe(Y[column] + X.Select((x, row) => x * matrix[(row * Vectors.Length) + column]).Sum());
    }

    [Fact]
    public void Nothing_is_left_below_nothing()
    {
        float[] numbers = [-2, 0, 3, -1, 5, 6, -7, 8, 9, -4, 2];
        Vectors.Rectify(numbers);
        numbers.ShouldBe([0, 0, 3, 0, 5, 6, 0, 8, 9, 0, 2]);
    }

    [Fact]
    public void Vectors_of_another_length_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Vectors.Dot(X, new float[3]));
        Should.Throw<ArgumentOutOfRangeException>(() => Vectors.AddProduct(new float[Vectors.Length], X, new float[9]));
    }
}

using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Waybill.Reports;

/// <summary>
/// Arithmetic on vectors of one length. Sums are taken in one order, and a product is rounded only once it is added, whatever the processor, so that every machine gives the same answer.
/// </summary>
internal static class Vectors
{
    /// <summary>The length: eight registers of eight numbers.</summary>
    public const int Length = 64;

    private const int Step = 8;

    /// <summary>Adds a vector.</summary>
    public static void Add(Span<float> to, ReadOnlySpan<float> from)
    {
        ref var a = ref MemoryMarshal.GetReference(to[..Length]);
        ref var b = ref MemoryMarshal.GetReference(from[..Length]);
        for (nuint i = 0; i < Length; i += Step) (Vector256.LoadUnsafe(ref a, i) + Vector256.LoadUnsafe(ref b, i)).StoreUnsafe(ref a, i);
    }

    /// <summary>The product of two vectors.</summary>
    public static float Dot(ReadOnlySpan<float> x, ReadOnlySpan<float> y)
    {
        ref var a = ref MemoryMarshal.GetReference(x[..Length]);
        ref var b = ref MemoryMarshal.GetReference(y[..Length]);
        var sum = Vector256<float>.Zero;
        for (nuint i = 0; i < Length; i += Step) sum = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref a, i), Vector256.LoadUnsafe(ref b, i), sum);
        var total = 0f;
        for (var i = 0; i < Step; i++) total += sum[i];
        return total;
    }

    /// <summary>Adds the product of a vector and a square matrix, a row for each number of the vector.</summary>
    public static void AddProduct(Span<float> to, ReadOnlySpan<float> x, ReadOnlySpan<float> matrix)
    {
        ref var y = ref MemoryMarshal.GetReference(to[..Length]);
        ref var m = ref MemoryMarshal.GetReference(matrix[..(Length * Length)]);
        var (a, b, c, d) = (Vector256.LoadUnsafe(ref y, 0), Vector256.LoadUnsafe(ref y, 8), Vector256.LoadUnsafe(ref y, 16), Vector256.LoadUnsafe(ref y, 24));
        var (e, f, g, h) = (Vector256.LoadUnsafe(ref y, 32), Vector256.LoadUnsafe(ref y, 40), Vector256.LoadUnsafe(ref y, 48), Vector256.LoadUnsafe(ref y, 56));
        nuint at = 0;
        foreach (var value in x[..Length])
        {
            var v = Vector256.Create(value);
            a = Vector256.FusedMultiplyAdd(v, Vector256.LoadUnsafe(ref m, at), a);
            b = Vector256.FusedMultiplyAdd(v, Vector256.LoadUnsafe(ref m, at + 8), b);
            c = Vector256.FusedMultiplyAdd(v, Vector256.LoadUnsafe(ref m, at + 16), c);
            d = Vector256.FusedMultiplyAdd(v, Vector256.LoadUnsafe(ref m, at + 24), d);
            e = Vector256.FusedMultiplyAdd(v, Vector256.LoadUnsafe(ref m, at + 32), e);
            f = Vector256.FusedMultiplyAdd(v, Vector256.LoadUnsafe(ref m, at + 40), f);
            g = Vector256.FusedMultiplyAdd(v, Vector256.LoadUnsafe(ref m, at + 48), g);
            h = Vector256.FusedMultiplyAdd(v, Vector256.LoadUnsafe(ref m, at + 56), h);
            at += Length;
        }
        a.StoreUnsafe(ref y, 0);
        b.StoreUnsafe(ref y, 8);
        c.StoreUnsafe(ref y, 16);
        d.StoreUnsafe(ref y, 24);
        e.StoreUnsafe(ref y, 32);
        f.StoreUnsafe(ref y, 40);
        g.StoreUnsafe(ref y, 48);
        h.StoreUnsafe(ref y, 56);
    }

    /// <summary>What is above nothing, number by number; the rest becomes nothing.</summary>
    public static void Rectify(Span<float> x)
    {
        var i = 0;
        ref var a = ref MemoryMarshal.GetReference(x);
        for (; i + Step <= x.Length; i += Step) Vector256.Max(Vector256.LoadUnsafe(ref a, (nuint)i), Vector256<float>.Zero).StoreUnsafe(ref a, (nuint)i);
        for (; i < x.Length; i++) x[i] = Math.Max(x[i], 0);
    }
}

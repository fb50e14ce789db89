using CsCheck;

namespace Waybill.Ledger.Tests;

public sealed class CapturePackingTests
{
    [Fact]
    public void Unpacks_what_it_packed() => Gen.OneOf(Gen.Byte.Array[0, 300], Gen.Byte[0, 3].Array[0, 3000]).Sample(bytes =>
    {
        var (packing, packed) = CapturePacking.Pack(bytes);
        return packed.Length <= bytes.Length && CapturePacking.Unpack(packing, packed, bytes.Length).AsSpan().SequenceEqual(bytes);
    });

    [Fact]
    public void Damage_is_not_given_out_as_bytes()
    {
        var (packing, packed) = CapturePacking.Pack(new byte[1000]);
        Should.Throw<InvalidDataException>(() => CapturePacking.Unpack(packing, packed[..^1], 1000));
    }
}

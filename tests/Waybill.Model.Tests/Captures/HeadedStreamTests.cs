namespace Waybill.Model.Tests;

public class HeadedStreamTests
{
    private static readonly byte[] Bytes = [1, 2, 3, 4, 5];

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(9)]
    public void What_was_looked_at_is_read_again(int count)
    {
        using var headed = HeadedStream.Of(new MemoryStream(Bytes), count);
        headed.Head.ToArray().ShouldBe(Bytes[..Math.Min(count, 5)]);
        using var all = new MemoryStream();
        headed.CopyTo(all);
        all.ToArray().ShouldBe(Bytes);
        headed.Head.Length.ShouldBe(Math.Min(count, 5));
    }

    [Fact]
    public void A_stream_that_breaks_is_told_at_once_or_by_whoever_reads_on()
    {
        Should.Throw<IOException>(() => HeadedStream.Of(new Breaking(), 4));
        using var peeked = HeadedStream.Peek(new Breaking(), 4);
        peeked.Head.ToArray().ShouldBe([7]);
        peeked.ReadByte().ShouldBe(7);
        Should.Throw<IOException>(() => peeked.ReadByte());
    }

    /// <summary>Gives one byte, then breaks.</summary>
    private sealed class Breaking : MemoryStream
    {
        private bool _given;

        public override int Read(Span<byte> buffer)
        {
            if (_given) throw new IOException("broken");
            _given = true;
            buffer[0] = 7;
            return 1;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }
}

using System.Buffers.Text;
using System.Text;
using Parquet;
using Parquet.Schema;

namespace Waybill.Movements.Intake;

/// <summary>One column of one group of rows: numbers, times or texts.</summary>
internal sealed class ParquetColumn
{
    /// <summary>Letters of a text that are looked at: no name, number or time has more.</summary>
    private const int Longest = 1024;

    private readonly byte[] _written = new byte[3 * Longest];
    private double[]? _numbers;
    private long[]? _ticks;
    private ReadOnlyMemory<char>[]? _texts;

    /// <summary>Reads a column.</summary>
    /// <exception cref="NotSupportedException">When its type is neither number, time nor text.</exception>
    public static async Task<ParquetColumn> ReadAsync(ParquetRowGroupReader group, DataField field, CancellationToken stop)
    {
        var column = new ParquetColumn();
        var type = field.ClrType;
        if (type == typeof(ReadOnlyMemory<char>)) column._texts = await ReadAsync<ReadOnlyMemory<char>, ReadOnlyMemory<char>>(group, field, text => text, default, stop).ConfigureAwait(false);
        else if (type == typeof(DateTime)) column._ticks = await ReadAsync<DateTime, long>(group, field, time => time.Ticks, 0, stop).ConfigureAwait(false);
        else if (type == typeof(double)) column._numbers = await ReadAsync<double, double>(group, field, value => value, double.NaN, stop).ConfigureAwait(false);
        else if (type == typeof(float)) column._numbers = await ReadAsync<float, double>(group, field, Widen, double.NaN, stop).ConfigureAwait(false);
        else if (type == typeof(decimal)) column._numbers = await ReadAsync<decimal, double>(group, field, value => (double)value, double.NaN, stop).ConfigureAwait(false);
        else if (type == typeof(long)) column._numbers = await ReadAsync<long, double>(group, field, value => value, double.NaN, stop).ConfigureAwait(false);
        else if (type == typeof(ulong)) column._numbers = await ReadAsync<ulong, double>(group, field, value => value, double.NaN, stop).ConfigureAwait(false);
        else if (type == typeof(int)) column._numbers = await ReadAsync<int, double>(group, field, value => value, double.NaN, stop).ConfigureAwait(false);
        else if (type == typeof(uint)) column._numbers = await ReadAsync<uint, double>(group, field, value => value, double.NaN, stop).ConfigureAwait(false);
        else if (type == typeof(short)) column._numbers = await ReadAsync<short, double>(group, field, value => value, double.NaN, stop).ConfigureAwait(false);
        else if (type == typeof(ushort)) column._numbers = await ReadAsync<ushort, double>(group, field, value => value, double.NaN, stop).ConfigureAwait(false);
        else if (type == typeof(byte)) column._numbers = await ReadAsync<byte, double>(group, field, value => value, double.NaN, stop).ConfigureAwait(false);
        else if (type == typeof(sbyte)) column._numbers = await ReadAsync<sbyte, double>(group, field, value => value, double.NaN, stop).ConfigureAwait(false);
        else throw new NotSupportedException(field.Name);
        return column;
    }

    /// <summary>The number of a row; NaN when it is none.</summary>
    public double Number(int row) => _numbers is { } numbers ? numbers[row] : _texts is null ? double.NaN : NumberText.Fraction(Text(row));

    /// <summary>The whole number of a row; -1 when it is none.</summary>
    public long Whole(int row) => Number(row) is >= 0 and < 1e15 and var number && number == Math.Floor(number) ? (long)number : -1;

    /// <summary>The time of a row; 0 when it is none.</summary>
    public long Ticks(int row, TimeText times)
    {
        if (_ticks is { } all) return all[row];
        if (_numbers is { } numbers) return TimeText.TryEpoch(numbers[row], out var epoch) ? epoch : 0;
        return _texts is not null && times.TryRead(Text(row), out var ticks) ? ticks : 0;
    }

    /// <summary>The text of a row, also of a number; valid until the next call.</summary>
    public ReadOnlySpan<byte> Text(int row)
    {
        if (_texts is { } texts) return _written.AsSpan(0, Encoding.UTF8.GetBytes(texts[row].Span[..Math.Min(texts[row].Length, Longest)], _written)).Trim((byte)' ');
        return _numbers is { } numbers && double.IsFinite(numbers[row]) && Utf8Formatter.TryFormat(numbers[row], _written, out var length) ? _written.AsSpan(0, length) : [];
    }

    private static async Task<TResult[]> ReadAsync<T, TResult>(ParquetRowGroupReader group, DataField field, Func<T, TResult> convert, TResult none, CancellationToken stop) where T : struct
    {
        var count = checked((int)group.RowCount);
        if (!field.IsNullable)
        {
            var values = new T[count];
            await group.ReadAsync<T>(field, values.AsMemory(), null, stop).ConfigureAwait(false);
            return Array.ConvertAll(values, value => convert(value));
        }
        var nullable = new T?[count];
        await group.ReadAsync<T>(field, nullable.AsMemory(), null, stop).ConfigureAwait(false);
        return Array.ConvertAll(nullable, value => value is { } present ? convert(present) : none);
    }

    /// <summary>A float is widened by its shortest decimal form: 42.23f is 42.23 and not 42.22999954. What is no decimal is no coordinate either.</summary>
    private static double Widen(float value) => Math.Abs(value) < 1e9f ? (double)(decimal)value : value;
}

using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace Waybill.Movements.Intake;

/// <summary>Positions of a Parquet file, group of rows by group of rows; its columns are known by their names, as those of a table.</summary>
internal sealed class ParquetPositions
{
    private readonly FencedStream _stream;
    private readonly RecordChecker _checker;
    private readonly DataField?[] _fields;
    private readonly PositionReaderOptions _options;
    private readonly ParquetPages _pages;
    private readonly TimeText _times = new();
    private long _row;

    private ParquetPositions(FencedStream stream, RecordChecker checker, PositionReaderOptions options, DataField?[] fields) =>
        (_stream, _checker, _fields, _options, _pages) = (stream, checker, fields, options, new ParquetPages(stream, options));

    /// <summary>Reads a file. Damage of any kind ends the reading with a fault.</summary>
    /// <param name="stream">The file; it must seek.</param>
    /// <param name="checker">Takes the records.</param>
    /// <param name="options">Limits of pages and groups.</param>
    /// <param name="stop">Stops between groups.</param>
    public static void Read(Stream stream, RecordChecker checker, PositionReaderOptions options, CancellationToken stop)
    {
        if (ParquetFooter.Fault(stream) is { } fault)
        {
            checker.Tell(fault);
            return;
        }
        stream.Position = 0;
        try
        {
            ReadAsync(new FencedStream(stream), checker, options, stop).GetAwaiter().GetResult();
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            // The format library answers damaged files with exceptions of many kinds.
            checker.Tell("the Parquet file is damaged or of a kind that is not known, read as far as it goes");
        }
    }

    private static async Task ReadAsync(FencedStream stream, RecordChecker checker, PositionReaderOptions options, CancellationToken stop)
    {
        await using var reader = await ParquetReader.CreateAsync(stream, null, leaveStreamOpen: true, stop).ConfigureAwait(false);
        var fields = reader.Schema.GetDataFields().Where(field => field.Path.Length == 1 && !field.IsArray).ToList();
        var columns = ColumnTables.Positions.Map([.. fields.Select(field => field.Name)]);
        var positions = new ParquetPositions(stream, checker, options, [.. columns.Select(column => column < 0 ? null : fields[column])]);
        if (positions.Missing() is { } missing)
        {
            checker.Tell($"no column for {missing} is known (columns: {string.Join(", ", fields.Take(40).Select(field => field.Name))})");
            return;
        }
        for (var group = 0; group < reader.RowGroupCount; group++)
        {
            stop.ThrowIfCancellationRequested();
            using var rows = reader.OpenRowGroupReader(group);
            await positions.ReadAsync(rows, $"group {group + 1} of {reader.RowGroupCount} of the Parquet file", stop).ConfigureAwait(false);
        }
    }

    private string? Missing() => Field(Role.Mmsi) is null && Field(Role.ShipNumber) is null ? "the sender (MMSI)" : Field(Role.Time) is null ? "the time"
        : Field(Role.Lat) is null ? "the latitude" : Field(Role.Lon) is null ? "the longitude" : null;

    private DataField? Field(Role role) => _fields[(int)role];

    /// <summary>Reads a group of rows; one that would be more than may be held, or whose sizes cannot be, is a fault.</summary>
    private async Task ReadAsync(ParquetRowGroupReader group, string which, CancellationToken stop)
    {
        var most = _options.CellLimit / _fields.Count(field => field is not null);
        if (group.RowCount < 0 || group.RowCount > most)
        {
            _checker.Tell(string.Create(CultureInfo.InvariantCulture, $"{which} says that it has {group.RowCount} rows, and of its columns at most {most} are held: left out (written again with smaller groups it can be read)"));
            return;
        }
        if (group.RowCount == 0) return;
        var columns = new ParquetColumn?[_fields.Length];
        for (var role = 0; role < columns.Length; role++)
        {
            if (_fields[role] is not { } field) continue;
            _stream.Fence = null;
            var fault = group.ColumnExists(field) && group.GetMetadata(field) is { } column ? _pages.Fault(column, group.RowCount, field.IsNullable) : "is not in it";
            if (fault is not null)
            {
                _checker.Tell($"{which} is left out: column {field.Name} {fault}");
                return;
            }
            _stream.Fence = _pages.End;
            columns[role] = await ParquetColumn.ReadAsync(group, field, stop).ConfigureAwait(false);
        }
        for (var row = 0; row < group.RowCount; row++) Row(columns, row);
    }

    private void Row(ParquetColumn?[] columns, int row)
    {
        var record = new RawRecord
        {
            Line = ++_row,
            Mmsi = (columns[(int)Role.Mmsi] ?? columns[(int)Role.ShipNumber])!.Whole(row),
            Ticks = columns[(int)Role.Time]!.Ticks(row, _times),
            Lat = columns[(int)Role.Lat]!.Number(row),
            Lon = columns[(int)Role.Lon]!.Number(row),
            Sog = columns[(int)Role.Sog]?.Number(row) ?? double.NaN,
            Cog = columns[(int)Role.Cog]?.Number(row) ?? double.NaN,
            Heading = columns[(int)Role.Heading]?.Number(row) ?? double.NaN,
            Static = new RawStatic
            {
                Imo = Text(columns, Role.Imo, row),
                Name = Text(columns, Role.Name, row),
                CallSign = Text(columns, Role.CallSign, row),
                ShipType = Text(columns, Role.ShipType, row),
                Length = Text(columns, Role.Length, row),
                Width = Text(columns, Role.Width, row),
                Draught = Text(columns, Role.Draught, row),
                Destination = Text(columns, Role.Destination, row),
                ToBow = Text(columns, Role.ToBow, row),
                ToStern = Text(columns, Role.ToStern, row),
                ToPort = Text(columns, Role.ToPort, row),
                ToStarboard = Text(columns, Role.ToStarboard, row),
            },
        };
        record.IsOther = ColumnWords.IsOther(Text(columns, Role.Mobile, row));
        record.Status = Codes.Status(Text(columns, Role.Status, row));
        record.Receiver = Codes.Receiver(Text(columns, Role.Receiver, row));
        _checker.Accept(record);
    }

    private static ReadOnlySpan<byte> Text(ParquetColumn?[] columns, Role role, int row) => columns[(int)role] is { } column ? column.Text(row) : [];
}

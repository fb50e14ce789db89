namespace Waybill.Movements.Intake;

/// <summary>Positions of a table: MarineCadastre, the Danish Maritime Authority, or any other with a header.</summary>
internal sealed class CsvPositions
{
    private readonly CsvTable _table;
    private readonly RecordChecker _checker;
    private readonly TimeText _times = new();
    private readonly int[] _columns;
    private readonly int _mmsi;

    private CsvPositions(CsvTable table, RecordChecker checker)
    {
        (_table, _checker) = (table, checker);
        _columns = ColumnTables.Positions.Map(table.Header);
        _mmsi = Column(Role.Mmsi) >= 0 ? Column(Role.Mmsi) : Column(Role.ShipNumber);
    }

    public static void Read(Stream stream, ReadOnlySpan<byte> head, PositionReaderOptions options, RecordChecker checker, CancellationToken stop)
    {
        if (CsvTable.Open(stream, head, options.RowLimit, multiline: false) is not { } table)
        {
            checker.Tell("the table is empty");
            return;
        }
        var reader = new CsvPositions(table, checker);
        if (reader.Missing() is { } missing)
        {
            checker.Tell($"no column for {missing} is known: the header must name it (columns: {string.Join(", ", table.Header.Take(40))})", table.Rows.Line);
            return;
        }
        if (reader.Column(Role.Mmsi) < 0) checker.Tell($"there is no MMSI column: the ship numbers of '{table.Header[reader._mmsi]}' stand in for it", table.Rows.Line);
        reader._times.MonthFirst = CsvTable.IsMonthFirst(head, reader.Column(Role.Time), options.RowLimit);
        reader.ReadRows(stop);
    }

    private string? Missing() => _mmsi < 0 ? "the sender (MMSI)" : Column(Role.Time) < 0 ? "the time"
        : Column(Role.Lat) < 0 ? "the latitude" : Column(Role.Lon) < 0 ? "the longitude" : null;

    private void ReadRows(CancellationToken stop)
    {
        var rows = _table.Rows;
        for (var i = 0; rows.Next(); i++)
        {
            if ((i & 0xfff) == 0) stop.ThrowIfCancellationRequested();
            if (rows.TooLong || rows.Count != _table.Header.Length)
            {
                _checker.Tally.Records++;
                _checker.Flag(PositionOddity.Unreadable, rows.Line);
                continue;
            }
            Row(rows);
        }
    }

    private void Row(CsvRows rows)
    {
        var record = new RawRecord
        {
            Line = rows.Line,
            Lat = NumberText.Fraction(Cell(rows, Role.Lat)),
            Lon = NumberText.Fraction(Cell(rows, Role.Lon)),
            Sog = NumberText.Fraction(Cell(rows, Role.Sog)),
            Cog = NumberText.Fraction(Cell(rows, Role.Cog)),
            Heading = NumberText.Fraction(Cell(rows, Role.Heading)),
            IsOther = ColumnWords.IsOther(Cell(rows, Role.Mobile)),
            Static = new RawStatic
            {
                Imo = Cell(rows, Role.Imo),
                Name = Cell(rows, Role.Name),
                CallSign = Cell(rows, Role.CallSign),
                ShipType = Cell(rows, Role.ShipType),
                Length = Cell(rows, Role.Length),
                Width = Cell(rows, Role.Width),
                Draught = Cell(rows, Role.Draught),
                Destination = Cell(rows, Role.Destination),
                ToBow = Cell(rows, Role.ToBow),
                ToStern = Cell(rows, Role.ToStern),
                ToPort = Cell(rows, Role.ToPort),
                ToStarboard = Cell(rows, Role.ToStarboard),
            },
        };
        if (NumberText.TryWhole(rows[_mmsi], out var mmsi)) record.Mmsi = mmsi;
        if (_times.TryRead(Cell(rows, Role.Time), out var ticks)) record.Ticks = ticks;
        record.Status = Codes.Status(Cell(rows, Role.Status));
        record.Receiver = Codes.Receiver(Cell(rows, Role.Receiver));
        _checker.Accept(record);
    }

    private ReadOnlySpan<byte> Cell(CsvRows rows, Role role) => rows[_columns[(int)role]];

    private int Column(Role role) => _columns[(int)role];
}

using System.IO.Compression;
using Waybill.Model;

namespace Waybill.Movements.Intake;

/// <summary>Reads positions, and what ships say of themselves, from files of any known format. Files may be larger than memory.</summary>
public static class PositionReader
{
    /// <summary>Bytes by which format, delimiter and order of dates are told.</summary>
    private const int HeadSize = 1 << 16;

    /// <summary>Reads a file to its end.</summary>
    /// <param name="stream">The file; gzip and Zstandard are unpacked, and zip when the stream can seek.</param>
    /// <param name="sink">Gets the records, in the order of the file.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="tell">Gets faults, each with its line; the messages of one kind are alike, so that they can be counted.</param>
    /// <param name="stop">Stops between records.</param>
    /// <returns>What was found, and how many records of which oddity.</returns>
    /// <exception cref="IOException">When the stream cannot be read.</exception>
    public static PositionTally Read(Stream stream, IMovementSink sink, PositionReaderOptions? options = null, Action<Fault>? tell = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(sink);
        options ??= new PositionReaderOptions();
        tell ??= static _ => { };
        var tally = new PositionTally();
        try
        {
            Open(stream, sink, options, tell, tally, stop);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            tell(new Fault(options.Source, null, "the packed data is damaged, read as far as it goes"));
        }
        return tally;
    }

    private static void Open(Stream stream, IMovementSink sink, PositionReaderOptions options, Action<Fault> tell, PositionTally tally, CancellationToken stop)
    {
        var start = stream.CanSeek ? stream.Position : 0;
        using var head = HeadedStream.Of(stream, HeadSize);
        if (head.Head.Span is [0x1f, 0x8b, ..])
        {
            using var unpacked = new GZipStream(head, CompressionMode.Decompress, leaveOpen: true);
            using var inner = HeadedStream.Of(unpacked, HeadSize);
            Plain(inner, sink, options, tell, tally, stop);
        }
        else if (head.Head.Span is [0x28, 0xb5, 0x2f, 0xfd, ..])
        {
            Zstandard(head, sink, options, tell, tally, stop);
        }
        else if (head.Head.Span.StartsWith("PK\u0003\u0004"u8))
        {
            if (!stream.CanSeek)
            {
                tell(new Fault(options.Source, null, "a zip archive cannot be read from a pipe"));
                return;
            }
            stream.Position = start;
            Archive(stream, sink, options, tell, tally, stop);
        }
        else if ((options.Format ?? PositionFormats.Of(head.Head.Span)) == PositionFormat.Parquet)
        {
            tally.Format = PositionFormat.Parquet;
            if (!stream.CanSeek)
            {
                tell(new Fault(options.Source, null, "a Parquet file cannot be read from a pipe or an archive"));
                return;
            }
            stream.Position = start;
            ParquetPositions.Read(stream, new RecordChecker(sink, options, tell, tally), options, stop);
        }
        else
        {
            Plain(head, sink, options, tell, tally, stop);
        }
    }

    /// <summary>Zstandard, as MarineCadastre packs its newer files. A method of its own: the library is loaded for such files only.</summary>
    private static void Zstandard(HeadedStream head, IMovementSink sink, PositionReaderOptions options, Action<Fault> tell, PositionTally tally, CancellationToken stop)
    {
        try
        {
            using var unpacked = new ZstdSharp.DecompressionStream(head, leaveOpen: true);
            using var inner = HeadedStream.Of(unpacked, HeadSize);
            Plain(inner, sink, options, tell, tally, stop);
        }
        catch (ZstdSharp.ZstdException e)
        {
            throw new InvalidDataException(e.Message, e);
        }
    }

    private static void Archive(Stream stream, IMovementSink sink, PositionReaderOptions options, Action<Fault> tell, PositionTally tally, CancellationToken stop)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in archive.Entries.Where(entry => entry.Length > 0).OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            using var unpacked = entry.Open();
            using var inner = HeadedStream.Of(unpacked, HeadSize);
            Plain(inner, sink, options with { Source = $"{options.Source}/{entry.FullName}" }, tell, tally, stop);
        }
    }

    private static void Plain(HeadedStream stream, IMovementSink sink, PositionReaderOptions options, Action<Fault> tell, PositionTally tally, CancellationToken stop)
    {
        var format = options.Format ?? PositionFormats.Of(stream.Head.Span);
        tally.Format = format;
        var checker = new RecordChecker(sink, options, tell, tally);
        switch (format)
        {
            case PositionFormat.Nmea:
                NmeaPositions.Read(stream, options, checker, fault => tell(fault.In(options.Source)), stop);
                break;
            case PositionFormat.Csv:
                CsvPositions.Read(stream, stream.Head.Span, options, checker, stop);
                break;
            case PositionFormat.Json:
                JsonPositions.Read(stream, stream.Head.Span, options, checker, stop);
                break;
            case PositionFormat.Parquet:
                checker.Tell("a Parquet file cannot be read from a pipe or an archive");
                break;
            default:
                if (!stream.Head.Span.IsEmpty) checker.Tell("this is no format of positions that is known (NMEA sentences, CSV with a header, JSON, Parquet), not read");
                break;
        }
    }
}

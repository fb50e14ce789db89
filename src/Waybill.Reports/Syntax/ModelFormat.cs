namespace Waybill.Reports.Syntax;

/// <summary>
/// Layout of a model file. Magic number; tags (count, then part of speech and features each); relations (count, then
/// one byte each); the tables of tagger, moves and labels. A table: columns, bits of its index, rows, then the
/// differences of the sorted keys as variable-length numbers (length first). Then, for moves, one weight a column of each
/// row; for the others the number of entries of each row, the columns of the entries (length first) and their weights.
/// Numbers are little-endian. The file is not compressed: unpacking would take longer than reading.
/// </summary>
internal static class ModelFormat
{
    /// <summary>First four bytes, with the version: templates and hashes belong to it.</summary>
    public const uint Magic = 0x34425357;

    /// <summary>Most features that a bucket of an index takes.</summary>
    public const int BucketSize = 2;

    /// <summary>Bits of a row's number in the index of a table of rows.</summary>
    public const int RowValueBits = 16;

    /// <summary>Bits of the three weights in the index of the moves.</summary>
    public const int MoveValueBits = 21;
}

namespace Waybill.Model;

/// <summary>The line of a capture that a record was read from.</summary>
/// <param name="Capture">Number of the capture in the list that goes with the records, counted from 0.</param>
/// <param name="Line">Line (or row, or sentence) counted from 1; 0 when it cannot be told.</param>
public readonly record struct SourceLine(int Capture, int Line);

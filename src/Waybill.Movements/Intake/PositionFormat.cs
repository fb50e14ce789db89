namespace Waybill.Movements.Intake;

/// <summary>What a file of positions is written in.</summary>
public enum PositionFormat
{
    /// <summary>NMEA 0183 sentences.</summary>
    Nmea,

    /// <summary>A table with a header; comma, semicolon, tab or bar between columns.</summary>
    Csv,

    /// <summary>One JSON object a line, or a JSON array or collection of features.</summary>
    Json,

    /// <summary>Apache Parquet.</summary>
    Parquet,
}

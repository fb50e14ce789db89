namespace Waybill.Movements.Intake;

/// <summary>What a column of a file of detections means.</summary>
internal enum DetectionRole
{
    Id,
    Time,
    Lat,
    Lon,
    Length,
    Heading,
    Probability,
    Sensor,
    Scene,
}

using Waybill.Movements.Ais;

namespace Waybill.Movements.Intake;

/// <summary>Where a kind of message holds place, speed and course; taken once from the table of layouts.</summary>
internal sealed class FixLayout
{
    public static readonly FixLayout ClassA = new("1");
    public static readonly FixLayout ClassB = new("18");
    public static readonly FixLayout LongRange = new("27");
    public static readonly FixLayout Utc = new("11");

    private readonly AisField _lon;
    private readonly AisField _lat;
    private readonly AisField? _speed;
    private readonly AisField? _course;
    private readonly AisField? _heading;
    private readonly AisField? _status;
    private readonly AisField? _second;
    private readonly int _end;

    private FixLayout(string layout)
    {
        var fields = AisLayouts.All[layout];
        AisField? Field(string name) => fields.IndexOf(name) is >= 0 and var at ? fields.Fields[at] : null;
        (_lon, _lat) = (Field("lon")!, Field("lat")!);
        (_speed, _course, _heading, _status, _second) = (Field("speed"), Field("course"), Field("heading"), Field("status"), Field("second"));
        _end = new[] { _lon, _lat, _speed, _course, _heading, _second }.Max(field => field is null ? 0 : field.Start + field.Width);
    }

    /// <summary>Reads the fix; a message that ends before it has no place.</summary>
    public void Read(in AisBits bits, ref RawRecord record)
    {
        if (bits.Length < _end) return;
        record.Lon = Value(bits, _lon);
        record.Lat = Value(bits, _lat);
        record.Sog = Value(bits, _speed);
        record.Cog = Value(bits, _course);
        record.Heading = Value(bits, _heading);
        if (_status is { } status) record.Status = (int)bits.Number(status.Start, status.Width);
    }

    /// <summary>The UTC second of the fix; 60 when it does not say.</summary>
    public int Second(in AisBits bits) => _second is { } second && bits.Length >= _end ? (int)bits.Number(second.Start, second.Width) : 60;

    private static double Value(in AisBits bits, AisField? field)
    {
        if (field is null) return double.NaN;
        var raw = field.Kind == AisFieldKind.SignedNumber ? bits.SignedNumber(field.Start, field.Width) : (long)bits.Number(field.Start, field.Width);
        return raw == field.None ? double.NaN : (double)raw / field.Divisor;
    }
}

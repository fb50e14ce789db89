namespace Waybill.Movements.Ais;

/// <summary>The fields of one kind of message, in the order of their bits.</summary>
public sealed class AisLayout
{
    /// <summary>Bits of type, repeat indicator and MMSI, which every message starts with.</summary>
    public const int HeaderLength = 38;

    private readonly AisField[] _fields;
    private readonly Dictionary<string, int> _byName;

    internal AisLayout(string key, RadioState radio, AisField[] fields)
    {
        (Key, Radio, _fields) = (key, radio, fields);
        _byName = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < fields.Length; i++) _byName.TryAdd(fields[i].Name, i);
        IsOpen = fields.Any(field => field.Width == 0);
        Extension = fields.FirstOrDefault(field => field.Name == "name_extension");
        FixedLength = HeaderLength + fields.Sum(field => field.Width);
    }

    /// <summary>Message type, with what tells its variants apart: <c>1</c>, <c>24-B</c>, <c>25-addressed</c>.</summary>
    public string Key { get; }

    /// <summary>The fields after the header.</summary>
    public IReadOnlyList<AisField> Fields => _fields;

    /// <summary>Length in bits without the field that takes what is left.</summary>
    public int FixedLength { get; }

    /// <summary>Whether a field takes what is left.</summary>
    internal bool IsOpen { get; }

    /// <summary>Field that goes on with the text of the field <c>name</c>; null for most messages.</summary>
    internal AisField? Extension { get; }

    /// <summary>How the field <c>radio</c> is to be read.</summary>
    internal RadioState Radio { get; }

    internal ReadOnlySpan<AisField> Span => _fields;

    /// <summary>Index of a field; -1 when there is none of the name.</summary>
    public int IndexOf(string name) => _byName.GetValueOrDefault(name, -1);

    /// <summary>How many of the fields a message of some length holds in full.</summary>
    internal int CountIn(int length)
    {
        if (length >= FixedLength) return _fields.Length;
        var count = 0;
        while (count < _fields.Length && _fields[count] is { Start: >= 0 } field && field.Start + field.Width <= length && (field.Width > 0 || field.Leaves == 0)) count++;
        return count;
    }
}

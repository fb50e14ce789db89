namespace Waybill.Lists;

/// <summary>Which numbers stand under a hashed key. Built once, then only read; two keys may share a hash, so what is found is looked at again.</summary>
internal sealed class KeyTable(uint[] keys, int[] values)
{
    /// <summary>The keys, ascending, each as often as it has values.</summary>
    public uint[] Keys => keys;

    /// <summary>The values, at the places of their keys.</summary>
    public int[] Values => values;

    public static KeyTable Build(List<(uint Key, int Value)> pairs)
    {
        var keys = new uint[pairs.Count];
        var values = new int[pairs.Count];
        for (var i = 0; i < keys.Length; i++) (keys[i], values[i]) = pairs[i];
        Array.Sort(keys, values);
        return new KeyTable(keys, values);
    }

    public ReadOnlySpan<int> Find(uint key)
    {
        var at = keys.AsSpan().BinarySearch(key);
        if (at < 0) return [];
        var (first, end) = (at, at + 1);
        while (first > 0 && keys[first - 1] == key) first--;
        while (end < keys.Length && keys[end] == key) end++;
        return values.AsSpan(first, end - first);
    }
}

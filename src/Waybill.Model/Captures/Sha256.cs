using System.Buffers;
using System.Security.Cryptography;

namespace Waybill.Model;

/// <summary>A SHA-256 digest (FIPS 180-4): names bytes by their content.</summary>
public readonly record struct Sha256 : ISpanParsable<Sha256>
{
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");

    private readonly string? _hex;

    private Sha256(string hex) => _hex = hex;

    /// <summary>The digest of some bytes.</summary>
    public static Sha256 Of(ReadOnlySpan<byte> bytes) => new(Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <summary>The digest of all that a stream still holds.</summary>
    public static Sha256 Of(Stream stream) => new(Convert.ToHexStringLower(SHA256.HashData(stream)));

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public override string ToString() => _hex ?? new string('0', 64);

    /// <summary>Reads 64 hexadecimal digits.</summary>
    /// <exception cref="FormatException">When it is none.</exception>
    public static Sha256 Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var digest) ? digest : throw new FormatException($"'{s}' is no SHA-256: 64 hexadecimal digits");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Sha256 Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Sha256 result)
    {
        result = default;
        if (s.Length != 64 || s.ContainsAnyExcept(Hexadecimal)) return false;
        result = new Sha256(s.ToString().ToLowerInvariant());
        return true;
    }

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out Sha256 result) => TryParse(s.AsSpan(), provider, out result);
}

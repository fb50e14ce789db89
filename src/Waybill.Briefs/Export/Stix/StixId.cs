using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Waybill.Briefs;

/// <summary>Identifiers of STIX: the type, two hyphens, and a UUID of version 5 (RFC 9562, 5.5) drawn from what the object is.</summary>
internal static class StixId
{
    // A namespace of our own: STIX keeps its own one for cyber observables.
    private static readonly Guid Namespace = new("6f4f2c5e-3a57-5d0c-9b0e-7a1d52c4e8f1");

    /// <summary>The identifier of an object; the same name gives the same one.</summary>
    public static string Of(string type, string name) => $"{type}--{Version5(Namespace, $"{type}\n{name}")}";

    /// <summary>The UUID of a name in a namespace.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "RFC 9562 draws version 5 with SHA-1; it names and guards nothing.")]
    public static Guid Version5(Guid space, string name)
    {
        var text = Encoding.UTF8.GetBytes(name);
        var bytes = new byte[16 + text.Length];
        space.TryWriteBytes(bytes, bigEndian: true, out _);
        text.CopyTo(bytes, 16);
        var digest = SHA1.HashData(bytes).AsSpan(0, 16);
        digest[6] = (byte)((digest[6] & 0x0f) | 0x50);
        digest[8] = (byte)((digest[8] & 0x3f) | 0x80);
        return new Guid(digest, bigEndian: true);
    }
}

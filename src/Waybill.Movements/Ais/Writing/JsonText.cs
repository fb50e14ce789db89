using System.Text.Json.Serialization;

namespace Waybill.Movements.Ais;

/// <summary>Writes strings without reflection.</summary>
[JsonSerializable(typeof(string))]
internal sealed partial class JsonText : JsonSerializerContext;

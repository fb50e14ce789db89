using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Waybill.Web;

/// <summary>Answers with JSON.</summary>
internal static class JsonReply
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    /// <summary>How JSON of strangers is read.</summary>
    public static readonly JsonDocumentOptions ReadOptions = new() { MaxDepth = 16 };

    public static async Task Write(HttpContext context, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer, Options)) write(writer);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = buffer.WrittenCount;
        await context.Response.Body.WriteAsync(buffer.WrittenMemory, context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Writes what is called by one word: a schema, a property.</summary>
    public static void WriteName(Utf8JsonWriter writer, string word)
    {
        writer.WriteStartObject();
        writer.WriteString("id", word);
        writer.WriteString("name", word);
        writer.WriteEndObject();
    }

    /// <summary>The body as a JSON object.</summary>
    /// <exception cref="ApiException">When it is none.</exception>
    public static async Task<JsonDocument> ReadObject(HttpContext context)
    {
        var document = await JsonDocument.ParseAsync(context.Request.Body, ReadOptions, context.RequestAborted).ConfigureAwait(false);
        if (document.RootElement.ValueKind == JsonValueKind.Object) return document;
        document.Dispose();
        throw new ApiException(StatusCodes.Status422UnprocessableEntity, "the body is no JSON object");
    }
}

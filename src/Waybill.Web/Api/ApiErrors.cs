using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Waybill.Web;

/// <summary>Makes of every error an answer <c>{"detail": "…"}</c>.</summary>
internal static class ApiErrors
{
    public static async Task Answer(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (ApiException e)
        {
            await Write(context, e.Status, e.Message).ConfigureAwait(false);
        }
        catch (BadHttpRequestException e)
        {
            await Write(context, e.StatusCode, e.StatusCode == StatusCodes.Status413PayloadTooLarge ? "the body is larger than this server takes" : e.Message).ConfigureAwait(false);
        }
        catch (JsonException e)
        {
            await Write(context, StatusCodes.Status400BadRequest, $"the body is no JSON: {e.Message}").ConfigureAwait(false);
        }
        catch (InvalidDataException e)
        {
            await Write(context, StatusCodes.Status400BadRequest, $"the form cannot be read: {e.Message}").ConfigureAwait(false);
        }
    }

    private static Task Write(HttpContext context, int status, string message)
    {
        if (context.Response.HasStarted) return Task.CompletedTask;
        context.Response.StatusCode = status;
        return JsonReply.Write(context, writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("detail", message);
            writer.WriteEndObject();
        });
    }
}

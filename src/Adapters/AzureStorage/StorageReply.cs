using System.Globalization;
using System.Text.Json;
using Azure;

namespace JobFunctions.Adapters.AzureStorage;

/// <summary>What both services say in their replies.</summary>
internal static class StorageReply
{
    /// <returns>null where the reply does not say.</returns>
    public static TimeSpan? RetryAfter(Response response, TimeProvider time)
    {
        if (!response.Headers.TryGetValue("Retry-After", out var text))
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            return TimeSpan.FromSeconds(seconds);
        }

        return DateTimeOffset.TryParseExact(text, "R", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? date - time.GetUtcNow()
            : null;
    }

    /// <summary>The service's word for an error, such as <c>TableNotFound</c>; empty where there is none.</summary>
    public static string ErrorCode(Response response)
    {
        if (response.Headers.TryGetValue("x-ms-error-code", out var code))
        {
            return code;
        }

        // Tables may say it in the body alone: {"odata.error":{"code":"..."}}.
        try
        {
            using var body = JsonDocument.Parse(response.Content.ToMemory());
            return body.RootElement.GetProperty("odata.error").GetProperty("code").GetString() ?? "";
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return "";
        }
    }
}

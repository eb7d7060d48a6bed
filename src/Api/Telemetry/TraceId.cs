using Microsoft.AspNetCore.Http;

namespace JobFunctions.Api.Telemetry;

/// <summary>What a problem and the log have in common, so that one finds the other.</summary>
internal static class TraceId
{
    public static string Of(HttpContext context) => System.Diagnostics.Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;
}

using System.Net;
using System.Text.Json;
using JobFunctions.Core.Search;

namespace JobFunctions.Adapters.HeadHunter;

/// <summary>What each refusal of hh.ru means for us: hh.ru API, "Errors", read 2026-11.</summary>
internal static class HeadHunterErrors
{
    private static readonly TimeSpan UsualWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan FilterWait = TimeSpan.FromMinutes(1);

    /// <returns>True when the token of the request is no longer accepted and another one may be.</returns>
    public static bool IsTokenRejected(HttpResponseMessage reply, byte[] body) =>
        reply.StatusCode == HttpStatusCode.Forbidden
        && Read(body)?.List?.Any(error => error is { Type: "oauth", Value: "bad_authorization" or "token_expired" or "token_revoked" }) == true;

    /// <returns>True for the page beyond the depth that hh.ru lists.</returns>
    public static bool IsTooDeep(HttpResponseMessage reply, byte[] body) =>
        reply.StatusCode == HttpStatusCode.BadRequest
        && Read(body)?.List?.Any(error => error is { Type: "bad_argument", Value: "page" or "per_page" }) == true;

    public static Exception Of(HttpResponseMessage reply, byte[] body, bool hasToken)
    {
        var errors = Read(body);
        var error = errors?.List?.FirstOrDefault(error => error is not null);
        var request = RequestId(errors?.RequestId);
        return ((int)reply.StatusCode, error?.Type) switch
        {
            (429, _) or ( >= 500, _) or (408, _) => new SourceBusyException($"hh.ru is busy ({(int)reply.StatusCode}){request}.")
            {
                RetryAfter = reply.Headers.RetryAfter?.Delta is { } wait && wait > TimeSpan.Zero ? wait : UsualWait,
            },
            (400, "bad_user_agent") => new SourceRefusedException(
                $"hh.ru refuses the User-Agent ({Word(error?.Value)}): set HeadHunter__UserAgent to a name and a real contact, like MyJobs/1.0 (me@my.site){request}."),
            (400, "bad_argument") => new SourceRefusedException($"hh.ru refuses the argument {Word(error?.Value)}{request}."),
            (403, "oauth") => new SourceRefusedException(
                $"hh.ru does not accept the application token ({Word(error?.Value)}): check HeadHunter__AppToken, or HeadHunter__ClientId and HeadHunter__ClientSecret{request}."),
            (403, "captcha_required") or (403, "forbidden") when !hasToken => new SourceRefusedException(
                $"hh.ru answers only with an application token: set HeadHunter__AppToken, or HeadHunter__ClientId and HeadHunter__ClientSecret{request}."),
            (403, "captcha_required") => new SourceRefusedException(
                $"hh.ru asks for a captcha, so it does not take the application token as one: check HeadHunter__AppToken{request}."),
            (403, "forbidden") => new SourceRefusedException($"hh.ru does not allow this call to the application{request}."),
            // Without a word of hh.ru's own it is the filter in front of it, which lets through again after a while.
            (403, null) => new SourceBusyException("A filter in front of hh.ru refused the request.") { RetryAfter = FilterWait },
            var (status, type) => new SourceRefusedException($"hh.ru refused with {status} {Word(type)}{request}."),
        };
    }

    private static HeadHunterWire.Errors? Read(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, HeadHunterWire.Json.Errors);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string RequestId(string? id) => id is { Length: > 0 and <= 64 } && id.All(IsWord) ? $", request {id}" : "";

    private static string Word(string? text) => text is { Length: > 0 and <= 64 } && text.All(IsWord) ? text : "no reason given";

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.';
}

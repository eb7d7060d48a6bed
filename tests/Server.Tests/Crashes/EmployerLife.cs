using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace JobFunctions.Server.Tests.Crashes;

/// <summary>An employer who registers, is let in and gets two vacancies through a review, whatever happens to the server meanwhile.</summary>
/// <remarks>Every call is repeated until it is answered; a repeat of one that was done before it was answered does nothing more.</remarks>
internal sealed class EmployerLife(HttpClient client, Uri server, string password, string email, TimeProvider time)
{
    private static readonly HashSet<HttpStatusCode> Passing = [HttpStatusCode.ServiceUnavailable, HttpStatusCode.TooManyRequests];

    private string? _token;

    /// <summary>Of the vacancy that expires, from the moment it is posted.</summary>
    public static readonly TimeSpan ShortLife = TimeSpan.FromSeconds(2);

    /// <summary>Subjects of what one is told who has joined.</summary>
    public static readonly IReadOnlyList<string> SubjectsOfJoining = ["Confirm your address", "You are let in"];

    /// <summary>Subjects of what one is told who has joined and posted.</summary>
    public static readonly IReadOnlyList<string> Subjects =
    [
        .. SubjectsOfJoining,
        "Your vacancy was rejected: Cook",
        "Your vacancy is public: Cook",
        "Your vacancy is public: Waiter",
        "Your vacancy has expired: Waiter",
    ];

    public string Email => email;

    /// <param name="admin">The admin's access token.</param>
    public async Task JoinAsync(string admin, CancellationToken cancellationToken)
    {
        await SendAsync(HttpMethod.Post, "auth/register/hr", null, () => new { email, password, company_name = "Example" }, cancellationToken);
        var waiting = await SendAsync(HttpMethod.Get, "admin/hrs?limit=100", admin, null, cancellationToken);
        var id = waiting["items"]!.AsArray().Single(hr => (string?)hr!["email"] == email)!["hr_id"];
        await SendAsync(HttpMethod.Put, $"admin/approve/hr/{id}", admin, () => new { }, cancellationToken);
    }

    /// <summary>Not to be interrupted: a sign-in without an end counts as a failure, and five of them lock.</summary>
    /// <returns>The access token.</returns>
    public async Task<string> SignInAsync(CancellationToken cancellationToken)
    {
        var reply = await SendAsync(HttpMethod.Post, "auth/login", null, () => new { email, password }, cancellationToken);
        return _token = (string?)reply["access_token"] ?? throw new InvalidOperationException("The sign-in gave no token.");
    }

    /// <summary>One vacancy is rejected, corrected and accepted; the other is accepted and expires soon.</summary>
    public async Task PostAsync(string admin, CancellationToken cancellationToken)
    {
        var cook = await PostAsync("Cook", TimeSpan.FromDays(20), cancellationToken);
        await SendAsync(HttpMethod.Patch, $"admin/{cook}/status", admin, () => new { status = "rejected", reason = "Name the shifts." }, cancellationToken);
        await SendAsync(HttpMethod.Patch, $"jobs/{cook}", _token, () => new { description = "Two shifts." }, cancellationToken);
        await SendAsync(HttpMethod.Patch, $"admin/{cook}/status", admin, () => new { status = "accepted" }, cancellationToken);

        var waiter = await PostAsync("Waiter", ShortLife, cancellationToken);
        await SendAsync(HttpMethod.Patch, $"admin/{waiter}/status", admin, () => new { status = "accepted" }, cancellationToken);
    }

    private async Task<string> PostAsync(string title, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        await SendAsync(
            HttpMethod.Post,
            "jobs",
            _token,
            () => new { title, description = $"A {title} in a kitchen.", expires_at = (time.GetUtcNow() + lifetime).ToString("O", CultureInfo.InvariantCulture) },
            cancellationToken);
        var own = await SendAsync(HttpMethod.Get, "hr/?limit=100", _token, null, cancellationToken);
        return (string?)own["items"]!.AsArray().Single(item => (string?)item!["title"] == title)!["vacancy_id"] ?? "";
    }

    /// <returns>The JSON of the reply; an empty object for a conflict: what was asked for has been done.</returns>
    private async Task<JsonObject> SendAsync(HttpMethod method, string path, string? token, Func<object>? body, CancellationToken cancellationToken)
    {
        while (true)
        {
            using var request = new HttpRequestMessage(method, new Uri(server, $"api/v1/{path}"));
            request.Headers.AcceptLanguage.ParseAdd("en");
            request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
            request.Content = body is null ? null : JsonContent.Create(body());
            try
            {
                using var reply = await client.SendAsync(request, cancellationToken);
                var text = await reply.Content.ReadAsStringAsync(cancellationToken);
                if (reply.IsSuccessStatusCode)
                {
                    return JsonNode.Parse(text)!.AsObject();
                }

                if (reply.StatusCode == HttpStatusCode.Conflict)
                {
                    return [];
                }

                if (!Passing.Contains(reply.StatusCode))
                {
                    throw new InvalidOperationException($"{method} {path}: {(int)reply.StatusCode} {text}");
                }
            }
            catch (Exception failure) when (failure is HttpRequestException or IOException)
            {
                // The server was killed under the call, or is not up again yet.
            }

            await Task.Delay(30, cancellationToken);
        }
    }
}

using JobFunctions.Functions.Workflows;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace JobFunctions.Functions.Http;

/// <summary>
/// A function for each surface and area, so that each has its own numbers in the portal; all hand the request to the same pipeline.
/// None lists methods: the API itself answers HEAD, OPTIONS and what it does not allow. Who may call is the API's matter too.
/// </summary>
public sealed class HttpFunctions(ApiPipeline api, DurableClientHolder durable)
{
    [Function("CanonicalAuth")]
    public Task CanonicalAuthAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/auth/{*path}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        AnswerAsync(request, client);

    [Function("CanonicalUsers")]
    public Task CanonicalUsersAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/users/{*path}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        AnswerAsync(request, client);

    [Function("CanonicalUser")]
    public Task CanonicalUserAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/user/{*path}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        AnswerAsync(request, client);

    [Function("CanonicalAdmin")]
    public Task CanonicalAdminAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/admin/{*path}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        AnswerAsync(request, client);

    [Function("CanonicalHr")]
    public Task CanonicalHrAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/hr/{*path}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        AnswerAsync(request, client);

    [Function("CanonicalJobs")]
    public Task CanonicalJobsAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/jobs/{*path}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        AnswerAsync(request, client);

    [Function("CanonicalSearch")]
    public Task CanonicalSearchAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/search/{*path}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        AnswerAsync(request, client);

    [Function("Canonical")]
    public Task CanonicalAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/v1/{*path}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        AnswerAsync(request, client);

    [Function("Bot")]
    public Task BotAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "bot/{*path}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        AnswerAsync(request, client);

    [Function("AnyWork")]
    public Task AnyWorkAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/{*path}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        AnswerAsync(request, client);

    [Function("Skael")]
    public Task SkaelAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "skael/{*path}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        AnswerAsync(request, client);

    [Function("Health")]
    public Task HealthAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "health/{*path}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        AnswerAsync(request, client);

    [Function("OpenApi")]
    public Task OpenApiAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "openapi/{*path}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        AnswerAsync(request, client);

    [Function("Docs")]
    public Task DocsAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "docs/{*path}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        AnswerAsync(request, client);

    private async Task AnswerAsync(HttpRequest request, DurableTaskClient client)
    {
        using (durable.Use(client))
        {
            await api.RunAsync(request.HttpContext);
        }
    }
}

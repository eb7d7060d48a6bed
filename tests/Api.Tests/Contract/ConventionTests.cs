using System.Net;
using System.Reflection;
using JobFunctions.Api.Tests.Security;
using JobFunctions.Api.Tests.User;
using JobFunctions.Core.Applications;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Tests.Contract;

/// <summary>What holds for every call, walked over the OpenAPI document.</summary>
public sealed class ConventionTests(ApiApp app)
{
    /// <summary>GETs that are no reading of a single thing.</summary>
    private static readonly HashSet<string> NotOneThing =
    [
        "get /health/live", "get /health/ready",
        "get /api/v1/search/next", // As the next.
        "get /bot/search/next/{telegram_id}", // Moves on with each call.
        "get /bot/hh/auth_link", "get /bot/hh/import", "get /api/v1/hh/auth_link", "get /api/v1/hh/import", "get /api/v1/hh/resumes", "get /api/v1/auth/verify-email", "get /api/v1/auth/password/reset", // Steps of a sign-in.
        "get /api/v1/unsubscribe", // A page out of an e-mail.
        "get /api/v1/users/me/export", // Is written while it is read.
        "get /api/v1/user/{resume_id}/file", // As the next.
        "get /api/v1/hr/applications/{application_id}/file", // Is not JSON; has tests of its own.
        "get /api/v1/jobs/stats", "get /api/v1/admin/stats", // Numbers of the moment.
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task CreatingPosts_All_TakeAnIdempotencyKey()
    {
        var creating = (await ApiOperation.ReadAsync(app, Token)).Where(operation => operation.Method == "post" && operation.Node["responses"]!["201"] is not null).ToList();

        Assert.NotEmpty(creating);
        Assert.All(creating, operation => Assert.True(operation.HeaderParameters.Contains("Idempotency-Key"), $"{operation.Call} takes no Idempotency-Key."));
    }

    [Fact]
    public void KeyedCalls_All_TakeTheIdOfWhatTheyCreate()
    {
        var keyed = app.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Where(endpoint => endpoint.Metadata.Any(metadata => metadata.GetType().Name == "KeyedEndpoint"))
            .ToList();

        // Without it a repeat after a crash would create a second time.
        Assert.NotEmpty(keyed);
        Assert.All(keyed, endpoint => Assert.True(
            endpoint.Metadata.GetRequiredMetadata<MethodInfo>().GetParameters().Any(parameter => parameter.ParameterType.Name == "Creation"),
            $"{endpoint.DisplayName} takes no Creation."));
    }

    [Fact]
    public async Task Lists_All_TakeALimitAndACursorAndRefuseOthers()
    {
        var people = await PeopleAsync();
        foreach (var list in (await ApiOperation.ReadAsync(app, Token)).Where(operation => operation.IsList))
        {
            Assert.True(list.QueryParameters.Contains("limit") && list.QueryParameters.Contains("cursor"), $"{list.Call} takes no limit or no cursor.");
            foreach (var (query, field) in ((string, string)[])[("limit=0", "limit"), ("limit=101", "limit"), ("limit=x", "limit"), ("cursor=!", "cursor"), ("cursor=%00", "cursor")])
            {
                using var request = list.NewRequest(_ => "019aa2c4-6f00-7000-8000-00000000ffff", $"?{query}");
                var reply = await Reply.OfAsync(await ClientOf(people, list).SendAsync(request, Token), Token);

                Assert.True(reply.Status == HttpStatusCode.BadRequest && reply.Json?["errors"]?[field] is not null, $"{list.Call}?{query}: {reply.Text}");
            }
        }
    }

    [Fact]
    public async Task TrailingSlash_Everywhere_IsTheSameCall()
    {
        using var stranger = app.NewClient();
        foreach (var operation in await ApiOperation.ReadAsync(app, Token))
        {
            var plain = await AskAsync(stranger, operation, "");
            var slash = await AskAsync(stranger, operation, "/");

            Assert.True(plain.Status == slash.Status && plain["detail"] == slash["detail"], $"{operation.Call} answers {plain.Status} and {slash.Status}.");
            Assert.True(plain.Status != HttpStatusCode.MethodNotAllowed, $"{operation.Call} is not there.");
        }
    }

    [Fact]
    public async Task SingleThings_All_HaveAnETagAndAnswer304()
    {
        var people = await PeopleAsync();
        var ids = await ThingsAsync(people);
        var single = (await ApiOperation.ReadAsync(app, Token)).Where(operation => operation.Method == "get" && !operation.IsList && !NotOneThing.Contains(operation.Call));
        foreach (var operation in single)
        {
            var client = ClientOf(people, operation);
            var first = await AskAsync(client, operation, ids, null);
            first.AssertStatus(HttpStatusCode.OK);
            Assert.True(first.Message.Headers.ETag is { IsWeak: false }, $"{operation.Call} has no ETag.");
            var tag = first.Message.Headers.ETag.Tag;

            foreach (var known in (string[])[tag, $"W/{tag}", "*", $"\"other\", {tag}", $"W/\"other\",{tag}", $"  {tag}  "])
            {
                var again = await AskAsync(client, operation, ids, known);
                Assert.True(again.Status == HttpStatusCode.NotModified, $"{operation.Call} answers {known} with {again.Status}.");
                Assert.Equal(tag, again.Message.Headers.ETag?.Tag);
                Assert.Empty(again.Text);
            }

            foreach (var unknown in (string[])["\"other\"", "W/\"other\"", "other", "\"", ",,,", "\"a\", W/", new string('x', 3000)])
            {
                var again = await AskAsync(client, operation, ids, unknown);
                Assert.True(again.Status == HttpStatusCode.OK, $"{operation.Call} answers {unknown} with {again.Status}.");
            }
        }
    }

    private static async Task<Reply> AskAsync(HttpClient client, ApiOperation operation, string end)
    {
        using var request = operation.NewRequest(_ => "019aa2c4-6f00-7000-8000-00000000ffff", end, operation.JsonBody is null ? null : "{}");
        return await Reply.OfAsync(await client.SendAsync(request, Token), Token);
    }

    private static async Task<Reply> AskAsync(HttpClient client, ApiOperation operation, Dictionary<(string, string), string> ids, string? known)
    {
        using var request = operation.NewRequest(name => ids.TryGetValue((operation.Path, name), out var id) ? id : ids[("", name)]);
        if (known is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", known);
        }

        return await Reply.OfAsync(await client.SendAsync(request, Token), Token);
    }

    private HttpClient ClientOf(Dictionary<string, HttpClient> people, ApiOperation operation) =>
        AccessTable.IsOpen(operation.Call) ? people["nobody"]
        : AccessTable.IsBot(operation.Call) ? app.Bot
        : people[AccessTable.Meant[operation.Call].Split(' ')[0]];

    private async Task<Dictionary<string, HttpClient>> PeopleAsync() => new()
    {
        ["nobody"] = app.NewClient(),
        ["user"] = (await app.RegisterUserAsync(Token)).Client,
        ["hr"] = (await app.RegisterHrAsync(Token)).Client,
        ["admin"] = (await app.SignInAdminAsync(Token)).Client,
    };

    /// <summary>A thing for each name in a path: of the path where it is said, of any otherwise.</summary>
    private async Task<Dictionary<(string Path, string Name), string>> ThingsAsync(Dictionary<string, HttpClient> people)
    {
        var vacancy = await people["hr"].SendJsonAsync("/api/v1/jobs", """{"title": "Открытая", "description": "Открытая."}""", Token);
        (await people["admin"].PatchJsonAsync($"/api/v1/admin/{vacancy["vacancy_id"]}/status", """{"status": "accepted"}""", Token)).AssertStatus(HttpStatusCode.OK);
        var recruiter = await people["hr"].SendJsonAsync("/api/v1/profiles/recruiters", """{"full_name": "Данияр"}""", Token);
        var seeker = await people["user"].SendJsonAsync("/api/v1/profiles/job-seekers", """{"full_name": "Айгерим"}""", Token);
        var (hrId, userId) = (await AppliedFor.IdOfAsync(people["hr"], Token), await AppliedFor.IdOfAsync(people["user"], Token));
        var application = await AppliedFor.AddAsync(app, vacancy["vacancy_id"]!, hrId, userId, ApplicationStatus.Accepted, TimeProvider.System.GetUtcNow(), Token);
        var interview = await AppliedFor.InviteAsync(app, application, hrId, userId, TimeProvider.System.GetUtcNow(), Token);
        var location = await people["user"].SendJsonAsync("/api/v1/locations", $$"""{"city": "Город {{ApiApp.NewPerson()}}"}""", Token);
        var category = await people["nobody"].AskAsync("/api/v1/categories?limit=1", Token);
        var skill = await people["nobody"].AskAsync("/api/v1/skills?limit=1", Token);
        var person = await app.SavePersonWithResumeAsync(Token);
        (await app.Bot.SendAsync($"/bot/search/start/{person}", Token)).AssertStatus(HttpStatusCode.Accepted);
        var recommended = await app.WaitAsync($"/bot/search/next/{person}", reply => reply.Status == HttpStatusCode.OK, Token);
        var sent = await ResumeEndpointsTests.UploadAsync(people["user"], "Айгерим\n\nЖелаемая должность: Разработчик C#\n\nНавыки: C#, SQL"u8.ToArray(), "cv.txt");
        await ResumeEndpointsTests.ReadAsync(people["user"], sent["resume_id"]!);
        var search = await people["user"].SendJsonAsync("/api/v1/search", "{}", Token);
        await ApiApp.WaitAsync(people["user"], $"/api/v1/search/{search["search_id"]}", reply => reply["state"] == "done", Token);
        var found = await people["user"].AskAsync($"/api/v1/search/{search["search_id"]}/results?limit=1", Token);
        return new()
        {
            [("", "resume_id")] = sent["resume_id"]!,
            [("", "search_id")] = search["search_id"]!,
            [("/api/v1/search/details/{vacancy_id}", "vacancy_id")] = found.Json!["items"]![0]!["vacancy_id"]!.ToString(),
            [("", "vacancy_id")] = vacancy["vacancy_id"]!,
            [("", "hr_id")] = recruiter["id"]!,
            [("", "application_id")] = application.ToString(),
            [("", "interview_id")] = interview.ToString(),
            [("/api/v1/profiles/recruiters/{id}", "id")] = recruiter["id"]!,
            [("/api/v1/profiles/job-seekers/{id}", "id")] = seeker["id"]!,
            [("", "location_id")] = location["location_id"]!,
            [("", "category_id")] = category.Json!["items"]![0]!["category_id"]!.ToString(),
            [("", "skill_id")] = skill.Json!["items"]![0]!["skill_id"]!.ToString(),
            [("", "telegram_id")] = $"{person}",
            [("/bot/search/details/{telegram_id}/{vacancy_id}", "vacancy_id")] = recommended["vacancy_id"]!,
        };
    }
}

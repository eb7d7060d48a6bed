using System.Net;
using JobFunctions.Api.Tests.Contract;
using JobFunctions.Api.Tests.User;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Tokens;
using JobFunctions.Core.Applications;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Tests.Security;

/// <summary>Walks the OpenAPI document: what every call answers to everybody who is not meant.</summary>
public sealed class AccessTests(ApiApp app)
{
    private const string UnknownId = "019aa2c4-6f00-7000-8000-00000000ffff";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Calls_All_AreInTheTable()
    {
        var calls = (await ApiOperation.ReadAsync(app, Token)).Select(operation => operation.Call);

        Assert.Equal(AccessTable.Meant.Keys.Order(StringComparer.Ordinal), calls.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Calls_OfThePeopleAndTheBot_AreRefusedToWhoeverIsNotSignedIn()
    {
        using var stranger = app.NewClient();
        var outsiders = new Dictionary<string, HttpClient>
        {
            ["nobody"] = stranger,
            ["somebody blocked"] = await BlockedAsync(),
            ["somebody deleted"] = await DeletedAsync(),
            ["an HR who waits for approval"] = await PendingHrAsync(),
        };

        await ForEachAsync(call => !AccessTable.IsOpen(call), async (operation, assert) =>
        {
            foreach (var (who, client) in outsiders)
            {
                assert(await SendAsync(client, operation), HttpStatusCode.Unauthorized, who);
            }

            var other = AccessTable.IsBot(operation.Call) ? (await PeopleAsync())["user"] : app.Bot;
            assert(await SendAsync(other, operation), HttpStatusCode.Unauthorized, "the other scheme");
        });
    }

    [Fact]
    public async Task Calls_OfPeople_AreRefusedToEveryOtherRole()
    {
        var people = await PeopleAsync();

        await ForEachAsync(call => !AccessTable.IsOpen(call) && !AccessTable.IsBot(call), async (operation, assert) =>
        {
            foreach (var (role, client) in people.Where(person => !AccessTable.Admits(operation.Call, person.Key)))
            {
                var reply = await SendAsync(client, operation);
                assert(reply, HttpStatusCode.Forbidden, role);
                Assert.Contains($"signed in as {role}", reply["detail"], StringComparison.Ordinal);
            }
        });
    }

    [Fact]
    public async Task Calls_ThatNameSomebodyElsesThing_AreToldThatThereIsNone()
    {
        var (people, others) = (await PeopleAsync(), await ThingsOfOthersAsync());

        await ForEachAsync(HasOwnThings, async (operation, assert) =>
        {
            foreach (var (role, client) in people.Where(person => person.Key != "admin" && AccessTable.Admits(operation.Call, person.Key)))
            {
                assert(await SendAsync(client, operation, name => others[(role, name)], role), HttpStatusCode.NotFound, $"another {role}");
            }
        });
    }

    [Fact]
    public async Task Calls_ThatNameSomethingUnknown_AreToldThatThereIsNone()
    {
        var people = await PeopleAsync();

        await ForEachAsync(call => call.Contains('{', StringComparison.Ordinal) && !AccessTable.IsOpen(call) && !AccessTable.IsBot(call), async (operation, assert) =>
        {
            foreach (var (role, client) in people.Where(person => AccessTable.Admits(operation.Call, person.Key)))
            {
                assert(await SendAsync(client, operation, role: role), HttpStatusCode.NotFound, role);
            }
        });
    }

    [Fact]
    public async Task Login_OfWhoeverIsShutOut_SaysWhy()
    {
        using var client = app.NewClient();
        var (blocked, pending) = (await BlockedEmailAsync(), ApiApp.NewEmail());
        await client.SendJsonAsync("/api/v1/auth/register/hr", $$"""{"email": "{{pending}}", "password": "{{ApiApp.Password}}", "company_name": "Пример"}""", Token);

        var toBlocked = await client.SendJsonAsync("/api/v1/auth/login", $$"""{"email": "{{blocked}}", "password": "{{ApiApp.Password}}"}""", Token);
        var toPending = await client.SendJsonAsync("/api/v1/auth/login", $$"""{"email": "{{pending}}", "password": "{{ApiApp.Password}}"}""", Token);

        toBlocked.AssertProblem(HttpStatusCode.Forbidden);
        toPending.AssertProblem(HttpStatusCode.Forbidden);
        Assert.NotEqual(toBlocked["detail"], toPending["detail"]);
    }

    private static bool HasOwnThings(string call) =>
        call.Contains('{', StringComparison.Ordinal) && !AccessTable.IsOpen(call) && !AccessTable.IsBot(call) && AccessTable.Meant[call] != "admin";

    /// <summary>Tries every call of a kind, and tells of all that fail at once.</summary>
    private async Task ForEachAsync(Func<string, bool> isMeant, Func<ApiOperation, Action<Reply, HttpStatusCode, string>, Task> tryAsync)
    {
        var operations = (await ApiOperation.ReadAsync(app, Token)).Where(operation => AccessTable.Meant.ContainsKey(operation.Call) && isMeant(operation.Call)).ToList();
        List<string> failures = [];
        foreach (var operation in operations)
        {
            await tryAsync(operation, (reply, status, who) =>
            {
                if (reply.Status != status || reply.MediaType != "application/problem+json")
                {
                    failures.Add($"{operation.Call} answers {who} {(int)reply.Status} instead of {(int)status}: {reply.Text}");
                }
            });
        }

        Assert.NotEmpty(operations);
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    private static async Task<Reply> SendAsync(HttpClient client, ApiOperation operation, Func<string, string>? valueOf = null, string? role = null)
    {
        var body = operation.NewBody();
        if (operation.Call == "patch /api/v1/applications/{application_id}")
        {
            // Each side moves an application its own way.
            body!["status"] = role == "hr" ? "accepted" : "withdrawn";
        }

        using var request = operation.NewRequest(valueOf ?? (name => name == "telegram_id" ? "42" : UnknownId), body: body?.ToJsonString());
        return await Reply.OfAsync(await client.SendAsync(request, Token), Token);
    }

    private async Task<Dictionary<string, HttpClient>> PeopleAsync() => new()
    {
        ["user"] = (await app.RegisterUserAsync(Token)).Client,
        ["hr"] = (await app.RegisterHrAsync(Token)).Client,
        ["admin"] = (await app.SignInAdminAsync(Token)).Client,
    };

    /// <summary>Things of another person of each role, by the name that paths give them.</summary>
    private async Task<Dictionary<(string Role, string Name), string>> ThingsOfOthersAsync()
    {
        var (hr, user) = ((await app.RegisterHrAsync(Token)).Client, (await app.RegisterUserAsync(Token)).Client);
        var vacancy = await hr.SendJsonAsync("/api/v1/hr?draft=true", """{"title": "Чужая вакансия", "description": "Чужая."}""", Token);
        var recruiter = await hr.SendJsonAsync("/api/v1/profiles/recruiters", """{"full_name": "Чужой"}""", Token);
        var seeker = await user.SendJsonAsync("/api/v1/profiles/job-seekers", """{"full_name": "Чужая"}""", Token);
        var sent = await ResumeEndpointsTests.UploadAsync(user, "Чужая\n\nЖелаемая должность: Бухгалтер"u8.ToArray(), "cv.txt");
        await ResumeEndpointsTests.ReadAsync(user, sent["resume_id"]!);
        var search = await user.SendJsonAsync("/api/v1/search", "{}", Token);
        var (hrId, userId) = (await AppliedFor.IdOfAsync(hr, Token), await AppliedFor.IdOfAsync(user, Token));
        var application = await AppliedFor.AddAsync(app, vacancy["vacancy_id"]!, hrId, userId, ApplicationStatus.Accepted, TimeProvider.System.GetUtcNow(), Token);
        var interview = await AppliedFor.InviteAsync(app, application, hrId, userId, TimeProvider.System.GetUtcNow(), Token);
        return new()
        {
            [("hr", "vacancy_id")] = vacancy["vacancy_id"]!,
            [("hr", "application_id")] = application.ToString(),
            [("hr", "interview_id")] = interview.ToString(),
            [("hr", "notification_id")] = (await TellAsync(hrId)).ToString(),
            [("hr", "id")] = recruiter["id"]!,
            [("user", "vacancy_id")] = vacancy["vacancy_id"]!,
            [("user", "application_id")] = application.ToString(),
            [("user", "interview_id")] = interview.ToString(),
            [("user", "notification_id")] = (await TellAsync(userId)).ToString(),
            [("user", "user_id")] = userId.ToString(),
            [("user", "id")] = seeker["id"]!,
            [("user", "resume_id")] = search["resume_id"]!,
            [("user", "search_id")] = search["search_id"]!,
        };
    }

    private async Task<NotificationId> TellAsync(AccountId person)
    {
        var id = NotificationId.Of(TimeProvider.System.GetUtcNow(), $"told {person}");
        var notification = new Notification { Id = id, AccountId = person, Kind = NotificationKind.VerifyAddress, Facts = NotificationFacts.None };
        await app.Services.GetRequiredService<Collection<Notification>>().AddAsync(notification, Token);
        return id;
    }

    private async Task<string> BlockedEmailAsync() => (await BlockAsync()).Email;

    private async Task<HttpClient> BlockedAsync() => (await BlockAsync()).Client;

    private async Task<Person> BlockAsync()
    {
        var person = await app.RegisterUserAsync(Token);
        var admin = (await app.SignInAdminAsync(Token)).Client;
        var id = (await person.Client.AskAsync("/api/v1/users/me", Token))["user_id"];
        (await admin.PutJsonAsync($"/api/v1/admin/toggle-block/user/{id}", "{}", Token)).AssertStatus(HttpStatusCode.OK);
        return person;
    }

    private async Task<HttpClient> DeletedAsync()
    {
        var person = await app.RegisterUserAsync(Token);
        (await person.Client.RemoveAsync("/api/v1/users/me", Token)).AssertStatus(HttpStatusCode.NoContent);
        return person.Client;
    }

    /// <summary>Somebody who holds a token all the same: signing in gives none.</summary>
    private async Task<HttpClient> PendingHrAsync()
    {
        var client = app.NewClient();
        var hr = await client.SendJsonAsync(
            "/api/v1/auth/register/hr", $$"""{"email": "{{ApiApp.NewEmail()}}", "password": "{{ApiApp.Password}}", "company_name": "Пример"}""", Token);
        Assert.True(GuidId.TryParse(hr["hr_id"], out AccountId id));
        var account = await app.Services.GetRequiredService<FindAccount>().ByIdAsync(id, Token);
        client.DefaultRequestHeaders.Authorization = new("Bearer", app.Services.GetRequiredService<AccessTokens>().Issue(account!.Value));
        return client;
    }
}

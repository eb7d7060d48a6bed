using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using JobFunctions.Api.Tests.User;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Linking;
using JobFunctions.Core.Analytics;
using JobFunctions.Core.Applications;
using JobFunctions.Core.Chats;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Schedules;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Tests.Privacy;

/// <summary>What is kept of a person over a whole life here: all of it is in their export, and none of it is left when they go.</summary>
public sealed class PersonalDataTests : IAsyncLifetime
{
    private PrivacyWorld _world = null!; // Set by InitializeAsync, which xunit calls first.

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private ApiApp App => _world.App;

    public async ValueTask InitializeAsync() => _world = await PrivacyWorld.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _world.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task SeekerOfTheBot_WithResumesAndSearches_TakesAllAndLeavesNothing()
    {
        var telegram = 7_340_000_000 + ApiApp.NewPerson();
        string[] words =
        [
            telegram.ToString(CultureInfo.InvariantCulture), "Zhanarlyn", "Төлебергенқызы", "Qulandy", "zhanarlyn@privacy.example", "555 77 99", "5557799", "Zubrolog", "Kumysnik",
        ];
        using var profile = new HttpRequestMessage(HttpMethod.Post, "/bot/users")
        {
            Content = Json(new JsonObject
            {
                ["telegram_id"] = telegram,
                ["first_name"] = "Zhanarlyn",
                ["last_name"] = "Төлебергенқызы",
                ["city"] = "Qulandy",
                ["email"] = "zhanarlyn@privacy.example",
                ["phone"] = "+7 701 555 77 99",
            })
        };
        profile.Headers.Add("Idempotency-Key", "the profile of Zubrolog"[4..11]);
        using (var saved = await App.Bot.SendAsync(profile, Token))
        {
            Assert.Equal(HttpStatusCode.Created, saved.StatusCode);
        }

        const string resume = """
            Zhanarlyn Төлебергенқызы
            zhanarlyn@privacy.example, +7 701 555 77 99

            Желаемая должность: Разработчик C# Zubrolog

            Навыки: C#, SQL, Docker

            Опыт работы
            Январь 2020 - по настоящее время
            Kumysnik LLP, Алматы
            Разработчик C#
            """;
        (await App.Bot.UploadAsync(telegram, Encoding.UTF8.GetBytes(resume), "Zhanarlyn.txt", Token)).AssertStatus(HttpStatusCode.Accepted);
        var read = await App.WaitAsync($"/bot/resume/{telegram}", reply => reply["status"] != "parsing", Token);
        Assert.Equal("ready", read["status"]);
        await App.Bot.SendAsync($"/bot/search/start/{telegram}", Token);
        (await App.WaitAsync($"/bot/search/next/{telegram}", reply => reply.Status != HttpStatusCode.Accepted, Token)).AssertStatus(HttpStatusCode.OK);
        (await App.Bot.SendJsonAsync(
            $"/bot/resume/json/{telegram}", """{"desired_position": "Разработчик C#, Kumysnik", "skills": ["C#"], "preferred_region": "Qulandy"}""", Token)).AssertStatus(HttpStatusCode.Created);
        await App.Bot.SendAsync($"/bot/search/start/{telegram}", Token);
        await App.WaitAsync($"/bot/search/next/{telegram}", reply => reply.Status != HttpStatusCode.Accepted, Token);
        var client = await _world.SignInByTelegramAsync(telegram);
        var vacancy = await PostAcceptedAsync("Программист пастбищ");
        (await client.SendJsonAsync(
            "/api/v1/user/applications/",
            $$"""{"vacancy_id": "{{vacancy}}", "resume_id": "{{read["resume_id"]}}", "cover_letter": "Я Zubrolog из Qulandy."}""",
            Token)).AssertStatus(HttpStatusCode.Created);

        var before = await _world.HeldAsync(client, words);
        Assert.Contains(await _world.CountsAsync(vacancy), count => count.Contains("marks\":[\"", StringComparison.Ordinal));
        await _world.LeaveAsync(client, "/api/v1/users/me", words);
        Assert.All(await _world.CountsAsync(vacancy), count => Assert.Contains("marks\":[]", count, StringComparison.Ordinal));

        AssertHeld(before, "accounts", "sessions", "resumes", "resume-texts", "searches", "recommendations", "queues", "shown", "applications", "activity", "keyedcalls", "WorkflowRuns");
        Assert.Contains(before, trace => trace.Kind == "WorkflowRuns" && trace.Words.Contains("Zubrolog"));
    }

    [Fact]
    public async Task SeekerOfTheChat_InTheMiddleOfATalk_TakesAllAndLeavesNothing()
    {
        var telegram = 7_370_000_000 + ApiApp.NewPerson();
        string[] words = [telegram.ToString(CultureInfo.InvariantCulture), "Zhibekqyzy", "Temirusta", "Qarlygashym"];
        await SayAsync(1, new ChatEvent.Said("/start"));
        await SayAsync(2, new ChatEvent.Pressed("s:ask", "call", 1));
        await SayAsync(3, new ChatEvent.Said("Zhibekqyzy"));
        foreach (var (number, question) in Enum.GetNames<ChatQuestion>().Skip(1).Take(5).Index())
        {
            await SayAsync(4 + number, new ChatEvent.Pressed($"q:skip:{question}", "call", 1));
        }

        await SayAsync(9, new ChatEvent.Said("Temirusta"));
        await App.Services.GetRequiredService<Collection<ChatUpdate>>().AddAsync(
            new ChatUpdate(telegram + 10, telegram, new ChatEvent.Said("Qarlygashym"), null, null, null, TimeProvider.System.GetUtcNow()), Token);
        var client = await _world.SignInByTelegramAsync(telegram);

        var before = await _world.HeldAsync(client, words);
        await _world.LeaveAsync(client, "/api/v1/users/me", words);

        AssertHeld(before, "accounts", "chats", "chatupdates");
        Assert.All(["Temirusta", "Qarlygashym"], word => Assert.Contains(before, trace => trace.Kind.StartsWith("chat", StringComparison.Ordinal) && trace.Words.Contains(word)));

        async Task SayAsync(int number, ChatEvent what)
        {
            var update = new ChatUpdate(telegram + number, telegram, what, "Айгуль", null, "ru", TimeProvider.System.GetUtcNow());
            await App.Services.GetRequiredService<ReceiveUpdate>().RunAsync(update, Token);
            while (await App.Services.GetRequiredService<IWorkflowClient>().FindAsync(Converse.InstanceIdOf(update.Id), Token) is not { State: WorkflowState.Done })
            {
                await Task.Delay(5, Token);
            }
        }
    }

    [Fact]
    public async Task SeekerOfTheWeb_WithSearchesAndFeedback_TakesAllAndLeavesNothing()
    {
        var seeker = await App.RegisterUserAsync(Token);
        var client = seeker.Client;
        string[] words = [seeker.Email, "Ботакозлан", "Zubrolog", "Kumysnik", "Оленеводстроймонтаж"];
        const string resume = "Ботакозлан Серикова\n\nЖелаемая должность: Разработчик C# Zubrolog\n\nНавыки: C#, SQL, Docker";
        var sent = await ResumeEndpointsTests.UploadAsync(client, Encoding.UTF8.GetBytes(resume), "Ботакозлан.txt");
        await ResumeEndpointsTests.ReadAsync(client, sent["resume_id"]!);
        (await client.PatchJsonAsync($"/api/v1/user/{sent["resume_id"]}", """{"current_position": "Kumysnik"}""", Token)).AssertStatus(HttpStatusCode.OK);
        (await client.PutJsonAsync("/api/v1/search/preferences", """{"excluded_companies": ["Оленеводстроймонтаж"]}""", Token)).AssertStatus(HttpStatusCode.OK);
        var started = await client.SendJsonAsync("/api/v1/search", "{}", Token);
        await ApiApp.WaitAsync(client, $"/api/v1/search/{started["search_id"]}", reply => reply["state"] == "done", Token);
        var found = await client.AskAsync("/api/v1/search/next", Token);
        (await client.SendJsonAsync($"/api/v1/search/{found["vacancy_id"]}/feedback", """{"feedback": "liked"}""", Token)).AssertStatus(HttpStatusCode.OK);
        (await client.SendAsync($"/api/v1/jobs/{found["vacancy_id"]}/save", Token)).AssertStatus(HttpStatusCode.NoContent);
        using (var generated = await client.PostAsync(
            "/api/v1/resumes/generate",
            Json(new JsonObject { ["resume_id"] = sent["resume_id"], ["vacancy_id"] = found["vacancy_id"], ["format"] = "docx" }),
            Token))
        {
            Assert.Equal(HttpStatusCode.OK, generated.StatusCode);
        }

        var before = await _world.HeldAsync(client, words);
        await _world.LeaveAsync(client, "/api/v1/users/me", words);

        AssertHeld(before, "resumes", "resume-texts", "searches", "search-results", "recommendations", "queues", "searchpreferences", "savedvacancies");
    }

    [Fact]
    public async Task SeekerOfTheWeb_WithLinksAndFailures_TakesAllAndLeavesNothing()
    {
        const string email = "marzhan.web@privacy.example";
        string[] words = [email, AccountSchema.EmailValue(email), "Маржанела", "Sandyqbaeva", "444 33 22"];
        using var stranger = App.NewClient();
        (await stranger.SendJsonAsync(
            "/api/v1/auth/register/user",
            $$"""{"email": "{{email}}", "password": "{{ApiApp.Password}}", "first_name": "Маржанела", "last_name": "Sandyqbaeva", "phone": "+7 702 444 33 22", "city": "Актау"}""",
            Token)).AssertStatus(HttpStatusCode.Created);
        await App.Postbox.NextAsync(email, 0, Token);
        (await stranger.SendJsonAsync("/api/v1/auth/password/forgot", $$"""{"email": "{{email}}"}""", Token)).AssertStatus(HttpStatusCode.Accepted);
        await App.Postbox.NextAsync(email, 1, Token);
        var client = (await App.SignInAsync(email, Token)).Client;
        (await stranger.SendJsonAsync("/api/v1/auth/login", $$"""{"email": "{{email}}", "password": "wrong horse"}""", Token)).AssertProblem(HttpStatusCode.Unauthorized);
        var me = (await client.AskAsync("/api/v1/users/me", Token))["id"]!;
        await App.Services.GetRequiredService<InviteToTelegram>().RunAsync(AccountId.From(Guid.Parse(me)), Token);
        (await client.SendJsonAsync("/api/v1/profiles/job-seekers", """{"full_name": "Маржанела Sandyqbaeva", "city": "Жаркент"}""", Token)).AssertStatus(HttpStatusCode.Created);
        (await client.SendJsonAsync("/api/v1/skills", """{"name": "Пчеловодство на кочёвке"}""", Token)).AssertStatus(HttpStatusCode.Created);

        var before = await _world.HeldAsync(client, words);
        await _world.LeaveAsync(client, "/api/v1/users/me", words);

        AssertHeld(before, "accounts", "credentials", "sessions", "onetimetokens", "telegraminvitations", "signinattempts", "skills", "notifications", "activity", "WorkflowRuns");
    }

    [Fact]
    public async Task Hr_WithVacancies_TakesAllAndLeavesNothing()
    {
        var admin = (await App.SignInAdminAsync(Token)).Client;
        const string email = "daniyar.hr@privacy.example";
        string[] words = [email, AccountSchema.EmailValue(email), "Daniyarlan", "Qyzylsuat", "Kolybelnik", "Жезкент"];
        using var stranger = App.NewClient();
        var account = await stranger.SendJsonAsync(
            "/api/v1/auth/register/hr",
            $$"""{"email": "{{email}}", "password": "{{ApiApp.Password}}", "first_name": "Daniyarlan", "company_name": "Qyzylsuat"}""",
            Token);
        (await admin.PutJsonAsync($"/api/v1/admin/approve/hr/{account["hr_id"]}", "{}", Token)).AssertStatus(HttpStatusCode.OK);
        var client = (await App.SignInAsync(email, Token)).Client;
        (await client.SendJsonAsync("/api/v1/profiles/recruiters", """{"full_name": "Daniyarlan Қайрат", "company_name": "Qyzylsuat"}""", Token)).AssertStatus(HttpStatusCode.Created);
        foreach (var (title, status) in ((string, string?)[])[("Kolybelnik", "accepted"), ("Kolybelnik ночной", "rejected"), ("Kolybelnik дневной", null), ("Kolybelnik утренний", "deleted")])
        {
            var posted = await client.SendJsonAsync("/api/v1/hr/", $$"""{"title": "{{title}}", "description": "Колыбельные. Kolybelnik.", "location": "Жезкент"}""", Token);
            posted.AssertStatus(HttpStatusCode.Created);
            if (status is "accepted" or "rejected")
            {
                (await admin.PatchJsonAsync($"/api/v1/admin/{posted["vacancy_id"]}/status", $$"""{"status": "{{status}}", "reason": "Qyzylsuat"}""", Token)).AssertStatus(HttpStatusCode.OK);
            }
            else if (status is "deleted")
            {
                (await client.RemoveAsync($"/api/v1/hr/{posted["vacancy_id"]}", Token)).AssertStatus(HttpStatusCode.NoContent);
            }
        }

        await App.Services.GetRequiredService<ScheduleRun>().RunAsync(ScheduleTable.Recovery, Token);
        var open = Assert.Single((await stranger.AskAsync("/api/v1/jobs?search=kolybelnik", Token)).Json!["items"]!.AsArray());
        var vacancy = (string)open!["vacancy_id"]!;
        (await stranger.AskAsync($"/api/v1/jobs/{vacancy}", Token)).AssertStatus(HttpStatusCode.OK);
        await App.Services.GetRequiredService<VacancyViews>().FlushAsync(Token);
        await App.Services.GetRequiredService<VacancyApplications>().CountAsync(ApplicationFor(vacancy), Token);
        Assert.NotEmpty(await _world.CountsAsync(vacancy));

        var before = await _world.HeldAsync(client, words);
        await _world.LeaveAsync(client, "/api/v1/hr/me", words);
        Assert.Empty(await _world.CountsAsync(vacancy));

        AssertHeld(before, "accounts", "credentials", "sessions", "vacancies", "notifications", "activity", "WorkflowRuns");
        Assert.Contains(before, trace => trace.Place == "open");
        Assert.Empty((await stranger.AskAsync("/api/v1/jobs?search=kolybelnik", Token)).Json!["items"]!.AsArray());
    }

    [Theory]
    [InlineData("resume-texts")]
    [InlineData("searches")]
    public async Task Deletion_WhileAStepIsWriting_LeavesNothing(string container)
    {
        var reached = new TaskCompletionSource();
        var released = new TaskCompletionSource();
        _world.Blobs.BeforePut = name =>
        {
            if (name.Container != container)
            {
                return Task.CompletedTask;
            }

            reached.TrySetResult();
            return released.Task;
        };
        var telegram = 7_350_000_000 + ApiApp.NewPerson();
        (await App.Bot.SendJsonAsync("/bot/users", $$"""{"telegram_id": {{telegram}}, "first_name": "Akbotalyn"}""", Token)).AssertStatus(HttpStatusCode.Created);
        (await App.Bot.UploadAsync(telegram, Encoding.UTF8.GetBytes("Akbotalyn\n\nЖелаемая должность: Разработчик C#\n\nНавыки: C#, SQL"), "cv.txt", Token)).AssertStatus(HttpStatusCode.Accepted);
        if (container == "searches")
        {
            await App.WaitAsync($"/bot/resume/{telegram}", reply => reply["status"] == "ready", Token);
            (await App.Bot.SendAsync($"/bot/search/start/{telegram}", Token)).AssertStatus(HttpStatusCode.Accepted);
        }

        await reached.Task.WaitAsync(Token);
        var client = await _world.SignInByTelegramAsync(telegram);
        var id = (await client.AskAsync("/api/v1/users/me", Token))["user_id"]!;
        (await client.RemoveAsync("/api/v1/users/me", Token)).AssertStatus(HttpStatusCode.NoContent);
        released.SetResult();
        await _world.EndOfDeletionAsync(id);

        await _world.AssertForgottenAsync(id, ["Akbotalyn", telegram.ToString(CultureInfo.InvariantCulture)]);
        Assert.DoesNotContain(await _world.Blobs.WalkAsync(Token), blob => blob.Name.Container == container);
    }

    /// <summary>Somebody's application, for a count of it: the application itself is theirs and stays.</summary>
    private static Application ApplicationFor(string vacancy) => new()
    {
        Id = GuidId.New<ApplicationId>(TimeProvider.System),
        VacancyId = VacancyId.Of(Guid.Parse(vacancy)),
        VacancyTitle = "Kolybelnik",
        EmployerId = default,
        AccountId = default,
        ResumeId = default,
        Status = ApplicationStatus.Pending,
        AppliedAt = TimeProvider.System.GetUtcNow(),
        UpdatedAt = TimeProvider.System.GetUtcNow(),
    };

    private async Task<string> PostAcceptedAsync(string title)
    {
        var hr = (await App.RegisterHrAsync(Token)).Client;
        var posted = await hr.SendJsonAsync("/api/v1/hr/", $$"""{"title": "{{title}}", "description": "Считать овец."}""", Token);
        var admin = (await App.SignInAdminAsync(Token)).Client;
        (await admin.PatchJsonAsync($"/api/v1/admin/{posted["vacancy_id"]}/status", """{"status": "accepted"}""", Token)).AssertStatus(HttpStatusCode.OK);
        return posted["vacancy_id"]!;
    }

    /// <summary>That the life of the test left something in each of these, or its deletion proves nothing.</summary>
    private static void AssertHeld(IReadOnlyList<Trace> held, params string[] kinds) =>
        Assert.Empty(kinds.Except(held.Select(trace => trace.Kind)));

    private static StringContent Json(JsonObject body) => new(body.ToJsonString(), Encoding.UTF8, "application/json");
}

using System.Net;
using JobFunctions.Api.Tests.Security;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Applications;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Search.Results;
using JobFunctions.Core.Search.Saved;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Posting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Tests.Contract;

/// <summary>No list reads more than it returns in proportion: every list of the OpenAPI document, among hundreds of records, whole and narrowed.</summary>
public sealed class ListReadsTests
{
    /// <summary>More than any list may read for one item; index row and record, twice for what is read ahead.</summary>
    private const int ReadsPerItem = 5;

    /// <summary>For the caller's account, the bounds of the list and its days, and the parts, sixteen at most, that the applications of one day are counted in.</summary>
    private const int ReadsBesides = 80;

    private const int Records = 600;

    /// <summary>Answered out of an index in memory, which learns of vacancies in its own time.</summary>
    private const string OutOfMemory = "get /api/v1/jobs";

    /// <summary>The lists, each with conditions that leave some. A list or a condition of one that is not here fails the test.</summary>
    private static readonly Dictionary<string, string[]> Narrowed = new()
    {
        ["get /api/v1/activity"] = ["action=vacancy_created", "from={yesterday}", "to={tomorrow}"],
        ["get /api/v1/notifications"] = ["unread=true"],
        ["get /api/v1/analytics"] = ["job={job}", "from={before}", "to={tomorrow}"],
        ["get /api/v1/admin/activity"] = ["account={hr}", "action=vacancy_created", "account={hr}&action=vacancy_created&from={yesterday}&to={tomorrow}"],
        ["get /api/v1/admin/users"] = [],
        ["get /api/v1/admin/hrs"] = [],
        ["get /api/v1/admin/hrs/pending"] = [],
        ["get /api/v1/admin/vacancies/review"] = [],
        ["get /api/v1/admin/searches"] = ["state=queued", "state=failed", "state=done"],
        ["get /api/v1/hr"] = [],
        ["get /api/v1/hr/vacancy/{vacancy_id}"] = ["blind=true"],
        ["get /api/v1/hr/applications"] = [],
        ["get /api/v1/hr/interviews"] = [],
        ["get /api/v1/user/interviews"] = [],
        ["get /api/v1/applications"] = [],
        ["get /api/v1/user"] = [],
        ["get /api/v1/search/{search_id}/results"] = [],
        ["get /api/v1/jobs/saved"] = [],
        ["get /api/v1/user/applications"] = [],
        ["get /api/v1/user/accepted"] = [],
        ["get /api/v1/user/user/{user_id}/vacancies"] = [],
        ["get /api/v1/user/user/{user_id}/vacancies/details"] = [],
        ["get /api/v1/jobs"] =
        [
            "search=вакансия", "category=Финансы", "location=Астана", "country=KZ", "remote=true", "job_type=full_time", "experience=noExperience",
            "salary_from=1&currency=KZT&unstated_salary=true", "skills=SQL", "posted_after={yesterday}", "sort=newest", "facets=true",
        ],
        ["get /api/v1/categories"] = ["search=запись"],
        ["get /api/v1/locations"] = ["search=запись"],
        ["get /api/v1/skills"] = ["search=запись 5"],
        ["get /api/v1/countries"] = [],
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lists_All_ReadInProportionToWhatTheyReturn()
    {
        await using var app = await ApiApp.StartAsync(change: services => services
            .AddHttpContextAccessor()
            .AddSingleton<RequestReads>(provider => new RequestReads(new MemoryPartitionStore(), provider.GetRequiredService<IHttpContextAccessor>()))
            .AddSingleton<IPartitionStore>(provider => provider.GetRequiredService<RequestReads>()));
        var reads = app.Services.GetRequiredService<RequestReads>();
        var people = new Dictionary<string, HttpClient>
        {
            [""] = app.NewClient(),
            ["user"] = (await app.RegisterUserAsync(Token)).Client,
            ["hr"] = (await app.RegisterHrAsync(Token)).Client,
            ["admin"] = (await app.SignInAdminAsync(Token)).Client,
        };
        var (hr, user) = (await AppliedFor.IdOfAsync(people["hr"], Token), await AppliedFor.IdOfAsync(people["user"], Token));
        var ids = new Dictionary<string, string> { ["vacancy_id"] = await FillAsync(app, hr, user), ["user_id"] = user.ToString(), ["search_id"] = await FillSearchAsync(app, user) };
        List<string> failures = [];
        foreach (var list in (await ApiOperation.ReadAsync(app, Token)).Where(operation => operation.IsList))
        {
            Assert.True(Narrowed.TryGetValue(list.Call, out var conditions), $"Say how {list.Call} is narrowed.");
            var unnamed = list.QueryParameters.Except(["limit", "cursor"]).Where(name => !conditions.Any(condition => $"&{condition}".Contains($"&{name}=", StringComparison.Ordinal)));
            Assert.True(!unnamed.Any(), $"Narrow {list.Call} by {string.Join(", ", unnamed)} too.");

            // The person with the most of it.
            var client = people[AccessTable.IsOpen(list.Call) ? "" : AccessTable.Admits(list.Call, "hr") ? "hr" : AccessTable.Meant[list.Call].Split(' ')[0]];
            foreach (var condition in conditions.Prepend(""))
            {
                foreach (var limit in (int[])[1, 10, 100])
                {
                    var query = Filled($"?limit={limit}&{condition}", hr, ids["vacancy_id"]);
                    var first = await ReadAsync(client, list, ids, query, reads, failures);
                    if (condition.Length == 0 && limit == 10 && list.Call != OutOfMemory && first?.Json?["items"]?.AsArray().Count != limit)
                    {
                        failures.Add($"{list.Call} has too little to show anything.");
                    }

                    if (first?["next_cursor"] is { } cursor)
                    {
                        await ReadAsync(client, list, ids, $"{query}&cursor={cursor}", reads, failures);
                    }
                }
            }
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    private static async Task<Reply?> ReadAsync(
        HttpClient client, ApiOperation list, Dictionary<string, string> ids, string query, RequestReads reads, List<string> failures)
    {
        reads.Take();
        using var request = list.NewRequest(name => ids[name], query);
        var reply = await Reply.OfAsync(await client.SendAsync(request, Token), Token);
        var count = reads.Take();
        if (reply.Status != HttpStatusCode.OK)
        {
            failures.Add($"{list.Call}{query} answers {reply.Text}");
            return null;
        }

        var items = reply.Json!["items"]!.AsArray().Count;
        if (count > (ReadsPerItem * items) + ReadsBesides)
        {
            failures.Add($"{list.Call}{query} reads {count} for {items} items.");
        }

        return reply;
    }

    private static string Filled(string query, AccountId hr, string vacancy)
    {
        var now = TimeProvider.System.GetUtcNow();
        return query.Replace("{hr}", hr.ToString(), StringComparison.Ordinal)
            .Replace("{job}", vacancy, StringComparison.Ordinal)
            .Replace("{before}", Uri.EscapeDataString(now.AddDays(-360).ToString("O")), StringComparison.Ordinal)
            .Replace("{yesterday}", Uri.EscapeDataString(now.AddDays(-1).ToString("O")), StringComparison.Ordinal)
            .Replace("{tomorrow}", Uri.EscapeDataString(now.AddDays(1).ToString("O")), StringComparison.Ordinal);
    }

    /// <summary>Leaves hundreds of everything, of the HR and the seeker where it is somebody's.</summary>
    /// <returns>The id of a vacancy with hundreds of candidates.</returns>
    private static async Task<string> FillAsync(ApiApp app, AccountId hr, AccountId user)
    {
        var popular = "";
        var services = app.Services;
        var (accounts, vacancies) = (services.GetRequiredService<Collection<Account>>(), services.GetRequiredService<Collection<PostedVacancy>>());
        var (skills, locations, categories) = (
            services.GetRequiredService<ReferenceList<NamedSkill>>(), services.GetRequiredService<ReferenceList<Location>>(), services.GetRequiredService<ReferenceList<Category>>());
        var notifications = services.GetRequiredService<Collection<Notification>>();
        var (activity, searches, days) = (services.GetRequiredService<ActivityLog>(), services.GetRequiredService<Collection<Search>>(), services.GetRequiredService<DayMarks>());
        var now = TimeProvider.System.GetUtcNow();
        for (var number = 0; number < Records; number++)
        {
            var at = now.AddMinutes(-number);
            var id = Guid.CreateVersion7(at);
            await accounts.AddAsync(new Account { Id = AccountId.From(id), Role = AccountRole.User, CreatedAt = at, UpdatedAt = at }, Token);
            await accounts.AddAsync(
                new Account { Id = AccountId.From(Guid.CreateVersion7(at)), Role = AccountRole.Hr, Employer = new Employer { CompanyName = "Пример" }, CreatedAt = at, UpdatedAt = at }, Token);
            await vacancies.AddAsync(
                new PostedVacancy
                {
                    Id = VacancyId.Of(id),
                    EmployerId = hr,
                    Title = $"Вакансия {number}",
                    Description = "Работать.",
                    Status = PostingStatus.UnderReview,
                    WasAccepted = true,
                    ExpiresAt = at.AddDays(20),
                    CreatedAt = at,
                    UpdatedAt = at,
                },
                Token);
            popular = popular.Length == 0 ? id.ToString() : popular;
            var application = await AppliedFor.AddAsync(app, id.ToString(), hr, user, number % 2 == 0 ? ApplicationStatus.Accepted : ApplicationStatus.Pending, at, Token);
            await AppliedFor.InviteAsync(app, application, hr, user, at, Token);
            await AppliedFor.AddAsync(app, popular, hr, AccountId.From(id), ApplicationStatus.Reviewed, at, Token);
            await activity.WriteAsync(ActivityEntry.Own(
                at, number % 2 == 0 ? ActivityAction.VacancyCreated : ActivityAction.SignedIn, number % 3 == 0 ? AccountId.From(id) : hr, ActivitySubject.Of(hr)));
            await notifications.AddAsync(
                new Notification
                {
                    Id = NotificationId.Of(at, $"{number}"),
                    AccountId = hr,
                    Kind = NotificationKind.VerifyAddress,
                    Facts = NotificationFacts.None,
                    ReadAt = number % 2 == 0 ? at : null,
                },
                Token);
            await searches.AddAsync(
                new Search
                {
                    Id = SearchId.From(id),
                    AccountId = hr,
                    ResumeId = ResumeId.From(id),
                    Wishes = new SearchWishes(),
                    State = number % 4 == 0 ? SearchState.Queued : number % 4 == 1 ? SearchState.Failed : SearchState.Done,
                    StartedAt = at,
                },
                Token);
            await days.MarkAsync(SearchSchema.Trail, DayMarks.DayOf(at), Token);
            await days.MarkAsync(SearchSchema.FailedTrail, DayMarks.DayOf(at), Token);
            await skills.AddAsync(new NamedSkill(SkillId.From(id), $"Запись {number}", hr), Token);
            await locations.AddAsync(new Location(LocationId.From(id), $"Запись {number}", null, null, null), Token);
            await categories.AddAsync(new Category(CategoryId.From(id), $"Запись {number}", null), Token);
        }

        return popular;
    }

    /// <summary>Leaves a search that has ranked hundreds, and as many resumes and saved vacancies.</summary>
    private static async Task<string> FillSearchAsync(ApiApp app, AccountId user)
    {
        var services = app.Services;
        var now = TimeProvider.System.GetUtcNow();
        var (resumes, saved) = (services.GetRequiredService<Collection<Resume>>(), services.GetRequiredService<Collection<SavedVacancy>>());
        var search = new Search
        {
            Id = SearchId.From(Guid.CreateVersion7(now)),
            AccountId = user,
            ResumeId = ResumeId.From(Guid.CreateVersion7(now)),
            Wishes = new SearchWishes(),
            State = SearchState.Done,
            Listed = Records,
            StartedAt = now,
        };
        List<Recommendation> ranked = [];
        for (var number = 0; number < Records; number++)
        {
            var (at, vacancy) = (now.AddMinutes(-number), new Vacancy { Id = VacancyId.Of("hh", $"{number}"), Title = "Вакансия" });
            ranked.Add(new Recommendation(user, search.Id, vacancy, new RankedVacancy
            {
                Id = vacancy.Id,
                Links = [],
                Match = 50,
                Parts = [],
                MatchedSkills = [],
                MissingSkills = [],
                Evidence = [],
                Missing = [],
                Blockers = [],
                Why = "Подходит.",
                ScoreVersion = "1",
            }));
            await saved.AddAsync(new SavedVacancy(user, vacancy.Id, at, vacancy), Token);
            await resumes.AddAsync(
                new Resume
                {
                    Id = ResumeId.From(Guid.CreateVersion7(at)),
                    AccountId = user,
                    Source = ResumeSource.Manual,
                    Status = ResumeStatus.Ready,
                    Checksum = $"{number}",
                    Fields = new ResumeFields(),
                    UploadedAt = at,
                    UpdatedAt = at,
                },
                Token);
        }

        await services.GetRequiredService<Collection<Search>>().AddAsync(search, Token);
        await services.GetRequiredService<SearchResults>().PutAsync(user, search.Id, ranked, Token);
        return search.Id.ToString();
    }
}

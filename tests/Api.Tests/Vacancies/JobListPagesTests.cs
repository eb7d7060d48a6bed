using System.Net;
using FsCheck.Fluent;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Posting;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Tests.Vacancies;

/// <summary>Reading the list of open vacancies page by page.</summary>
public sealed class JobListPagesTests : IAsyncLifetime
{
    private const string Jobs = JobBoard.Jobs;

    private readonly JobBoard _board = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _board.InitializeAsync();

    public ValueTask DisposeAsync() => _board.DisposeAsync();

    [Theory]
    [InlineData("search=повар")]
    [InlineData("sort=salary")]
    [InlineData("sort=newest")]
    [InlineData("search=повар&location=Алматы&sort=salary")]
    public async Task ListJobs_CursorWithOtherConditions_Is400(string query)
    {
        for (var number = 0; number < 4; number++)
        {
            await _board.PostAsync(JobBoard.Content($"Повар {number}") with { Location = "Алматы" }, Token);
        }

        var cursor = (await _board.Anybody.AskAsync($"{Jobs}?{query}&limit=2", Token))["next_cursor"];
        Assert.NotNull(cursor);

        (await _board.Anybody.AskAsync($"{Jobs}?{query}&limit=3&facets=true&cursor={cursor}", Token)).AssertStatus(HttpStatusCode.OK);
        foreach (var other in (string[])[$"{query}&country=KZ", $"{query}&salary_from=1", $"{query}&remote=false", $"{query}&skills=Java", query.Replace("повар", "пекарь", StringComparison.Ordinal) + "&category=a"])
        {
            (await _board.Anybody.AskAsync($"{Jobs}?{other}&limit=2&cursor={cursor}", Token)).AssertInvalid("cursor");
        }
    }

    /// <summary>While a person reads page after page, vacancies come and go: those that stay all the time come once each.</summary>
    [Fact]
    public async Task ListJobs_PageByPageWhileOthersComeAndGo_GivesWhatStaysOnce()
    {
        var walks =
            from sort in Gen.Elements("relevance", "newest", "salary")
            from search in Gen.Elements("", "повар", "по")
            from limit in Gen.Choose(1, 7)
            from changes in Gen.Choose(-1, 3).ListOf(12)
            select (sort, search, limit, changes);
        var stays = new HashSet<string>();
        for (var number = 0; number < 20; number++)
        {
            stays.Add((await PostCookAsync(number)).Value);
        }

        foreach (var (sort, search, limit, changes) in walks.Sample(25))
        {
            var (seen, cursor, passing) = (new List<string>(), (string?)null, new Queue<VacancyId>());
            for (var page = 0; page == 0 || cursor is not null; page++)
            {
                var reply = await _board.Anybody.AskAsync($"{Jobs}?sort={sort}&search={search}&limit={limit}&cursor={cursor}", Token);
                reply.AssertStatus(HttpStatusCode.OK);
                seen.AddRange(reply.Json!["items"]!.AsArray().Select(item => (string)item!["vacancy_id"]!));
                cursor = reply["next_cursor"];
                var change = page < changes.Count ? changes[page] : 0;
                for (var added = 0; added < change; added++)
                {
                    passing.Enqueue(await PostCookAsync((page * 5) + added));
                }

                if (change < 0 && passing.TryDequeue(out var gone))
                {
                    await DeleteAsync(gone);
                }
            }

            Assert.Equal(seen.Count, seen.Distinct().Count());
            Assert.Superset(stays, seen.ToHashSet());
            foreach (var left in passing)
            {
                await DeleteAsync(left);
            }
        }
    }

    private Task<VacancyId> PostCookAsync(int number) => _board.PostAsync(
        JobBoard.Content($"Повар {ApiApp.NewPerson()}", string.Concat(Enumerable.Repeat("Готовить. Повар. ", 1 + (number % 3)))) with
        {
            Salary = number % 4 == 0 ? null : JobBoard.Tenge(100_000 + (number % 5 * 1000)),
        },
        Token);

    private async Task DeleteAsync(VacancyId id) =>
        Assert.True(await _board.App.Services.GetRequiredService<PostVacancy>().DeleteAsync(id, null, JobBoard.Employer, Token));
}

using System.Net;
using JobFunctions.Core.Search;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace JobFunctions.Api.Tests.Bot;

public sealed class BotSearchEndpointsTests(ApiApp app)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Next_AfterSearch_ServesEachVacancyOnceAndThenNone()
    {
        var person = await app.SavePersonWithResumeAsync(Token);
        var started = await app.Bot.SendAsync($"/bot/search/start/{person}", Token);
        var next = await app.WaitAsync($"/bot/search/next/{person}", reply => reply.Status != HttpStatusCode.Accepted, Token);

        List<Reply> served = [];
        for (; next.Status == HttpStatusCode.OK; next = await app.Bot.AskAsync($"/bot/search/next/{person}/", Token))
        {
            served.Add(next);
        }

        Assert.Equal(HttpStatusCode.Accepted, started.Status);
        Assert.Equal("queued", started["status"]);
        Assert.True(Guid.TryParse(started["search_id"], out _));
        Assert.Equal(HttpStatusCode.NoContent, next.Status);
        Assert.NotEmpty(served);
        Assert.Distinct(served.Select(reply => reply["vacancy_id"]));
        Assert.Equal(Enumerable.Range(0, served.Count).Reverse(), served.Select(reply => reply.Json!["remaining"]!.GetValue<int>()));
        Assert.All(served, reply => Assert.InRange(reply.Json!["skills_match"]!.GetValue<int>(), 0, 100));
        Assert.Equal(NextMembers, served[0].Json!.AsObject().Select(member => member.Key));
    }

    [Fact]
    public async Task Next_ManyCallsAtOnce_ServesNoVacancyTwice()
    {
        var person = await app.SavePersonWithResumeAsync(Token);
        await app.Bot.SendAsync($"/bot/search/start/{person}", Token);
        var first = await app.WaitAsync($"/bot/search/next/{person}", reply => reply.Status != HttpStatusCode.Accepted, Token);

        var others = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => app.Bot.AskAsync($"/bot/search/next/{person}", Token)));

        var served = others.Append(first).Where(reply => reply.Status == HttpStatusCode.OK).ToList();
        Assert.All(others, reply => Assert.Contains(reply.Status, new[] { HttpStatusCode.OK, HttpStatusCode.NoContent }));
        Assert.Distinct(served.Select(reply => reply["vacancy_id"]));
    }

    [Fact]
    public async Task Details_ServedVacancy_SaysEverythingInTextAndCleanHtml()
    {
        var person = await app.SavePersonWithResumeAsync(Token);
        await app.Bot.SendAsync($"/bot/search/start/{person}", Token);
        var next = await app.WaitAsync($"/bot/search/next/{person}", reply => reply.Status == HttpStatusCode.OK, Token);

        var details = await app.Bot.AskAsync($"/bot/search/details/{person}/{next["vacancy_id"]}", Token);

        Assert.Equal(HttpStatusCode.OK, details.Status);
        Assert.Equal(next["vacancy_id"], details["vacancy_id"]);
        Assert.Equal(next["title"], details["title"]);
        Assert.Equal(next["skills_match"], details["skills_match"]);
        Assert.False(string.IsNullOrEmpty(details["description"]));
        Assert.StartsWith("<", details["description_html"], StringComparison.Ordinal);
        Assert.DoesNotContain("<script", details["description_html"], StringComparison.OrdinalIgnoreCase);
        Assert.False(string.IsNullOrEmpty(details["score_version"]));
        Assert.NotEmpty(details.Json!["links"]!.AsArray());
        Assert.NotNull(details.Message.Headers.ETag);
    }

    [Fact]
    public async Task Start_WhileOneRuns_AnswersWithThatOne()
    {
        await using var idle = await ApiApp.StartAsync(change: services => services.Replace(ServiceDescriptor.Singleton<IWorkflowClient, IdleWorkflows>()));
        var person = await idle.SavePersonWithResumeAsync(Token);
        var first = await idle.Bot.SendAsync($"/bot/search/start/{person}", Token);

        var second = await idle.Bot.SendAsync($"/bot/search/start/{person}", Token);
        var next = await idle.Bot.AskAsync($"/bot/search/next/{person}", Token);

        Assert.Equal(HttpStatusCode.Accepted, second.Status);
        Assert.Equal(first["search_id"], second["search_id"]);
        Assert.Equal(HttpStatusCode.Accepted, next.Status);
        Assert.Equal("running", next["status"]);
        Assert.Equal(0, next.Json!["progress"]!.GetValue<int>());
    }

    [Fact]
    public async Task Start_ResumeInParsing_Is409()
    {
        await using var idle = await ApiApp.StartAsync(change: services => services.Replace(ServiceDescriptor.Singleton<IWorkflowClient, IdleWorkflows>()));
        var person = await idle.SavePersonAsync(Token);
        await idle.Bot.UploadAsync(person, "Just a text of a resume"u8.ToArray(), "a.txt", Token);

        var reply = await idle.Bot.SendAsync($"/bot/search/start/{person}", Token);

        reply.AssertProblem(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Start_NoResume_Is409()
    {
        var person = await app.SavePersonAsync(Token);

        var reply = await app.Bot.SendAsync($"/bot/search/start/{person}", Token);

        reply.AssertProblem(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Next_NoSearch_Is409()
    {
        var person = await app.SavePersonWithResumeAsync(Token);

        var reply = await app.Bot.AskAsync($"/bot/search/next/{person}", Token);

        reply.AssertProblem(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Next_SearchFailed_Is503WithTheReason()
    {
        await using var broken = await ApiApp.StartAsync(
            new() { ["Sample:Enabled"] = "false" },
            services => services.AddSingleton<IVacancySource, RefusingSource>());
        var person = await broken.SavePersonWithResumeAsync(Token);
        await broken.Bot.SendAsync($"/bot/search/start/{person}", Token);

        var reply = await broken.WaitAsync($"/bot/search/next/{person}", reply => reply.Status != HttpStatusCode.Accepted, Token);

        reply.AssertProblem(HttpStatusCode.ServiceUnavailable);
        Assert.Contains(RefusingSource.Reason, reply["detail"], StringComparison.Ordinal);
        Assert.NotNull(reply.Message.Headers.RetryAfter);
    }

    [Fact]
    public async Task All_UnknownPerson_Is404()
    {
        var person = ApiApp.NewPerson();

        (await app.Bot.SendAsync($"/bot/search/start/{person}", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await app.Bot.AskAsync($"/bot/search/next/{person}", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await app.Bot.AskAsync($"/bot/search/details/{person}/sample:1", Token)).AssertProblem(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("hh:1")]
    [InlineData("nothing")]
    [InlineData("hh:..%2F..%2Fetc")]
    public async Task Details_UnknownVacancy_Is404(string vacancy)
    {
        var person = await app.SavePersonWithResumeAsync(Token);

        var reply = await app.Bot.AskAsync($"/bot/search/details/{person}/{vacancy}", Token);

        reply.AssertProblem(HttpStatusCode.NotFound);
    }

    private static string[] NextMembers =>
    [
        "vacancy_id", "title", "company", "salary", "salary_range", "responsibilities", "skills_match",
        "matched_skills", "missing_skills", "why", "url", "remaining",
    ];

    /// <summary>Starts nothing, as if the runner were busy with others.</summary>
    private sealed class IdleWorkflows : IWorkflowClient
    {
        public Task<bool> StartAsync<TInput>(WorkflowDefinition<TInput> workflow, string instanceId, TInput input, CancellationToken cancellationToken) => Task.FromResult(true);

        public Task<WorkflowStatus?> FindAsync(string instanceId, CancellationToken cancellationToken) => Task.FromResult<WorkflowStatus?>(null);

        public Task<bool> RetryAsync(string instanceId, CancellationToken cancellationToken) => Task.FromResult(false);

        public Task CancelAsync(string instanceId, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task<bool> DeleteAsync(string instanceId, CancellationToken cancellationToken) => Task.FromResult(true);
    }

    private sealed class RefusingSource : IVacancySource
    {
        public const string Reason = "the key was withdrawn";

        public string Name => "refusing";

        public bool IsEnabled => true;

        public Task<IReadOnlyList<SourceQuery>> PlanAsync(SearchCriteria criteria, CancellationToken cancellationToken) => throw new SourceRefusedException(Reason);

        public Task<SourcePage> FetchAsync(SourceQuery query, CancellationToken cancellationToken) => throw new SourceRefusedException(Reason);

        public Task<Vacancy?> FindAsync(VacancyId id, CancellationToken cancellationToken) => throw new SourceRefusedException(Reason);
    }
}

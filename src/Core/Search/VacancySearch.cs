using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Search;

/// <summary>From a resume to a queue of recommendations: plan, pages, first ranking, details of the best, full ranking.</summary>
/// <remarks>A source that fails is left out and named; the search fails only when nothing could be fetched at all.</remarks>
public sealed class VacancySearch : IWorkflow<VacancySearchInput>
{
    public static readonly WorkflowDefinition<VacancySearchInput> Definition = new("VacancySearch");

    private const int PagesAtOnce = 8;
    private const int MaxPages = 80;
    private const int DetailsPerStep = 10;
    private const int DetailStepsAtOnce = 8;

    public static string InstanceIdOf(SearchId search) => $"search-{search}";

    public async Task RunAsync(IWorkflowContext context, VacancySearchInput input)
    {
        try
        {
            context.ReportProgress(new WorkflowProgress("planning", 1));
            var plan = await context.StepAsync(SearchSteps.Plan, input);
            if (!plan.IsWanted)
            {
                return;
            }

            var pages = await FetchPagesAsync(context, input, plan);
            await RankAsync(context, input, pages);
            context.ReportProgress(new WorkflowProgress("done", 100));
        }
        catch (StepFailedException)
        {
            await context.StepAsync(SearchSteps.Fail, new FailSearchInput(input.AccountId, input.SearchId, "The search could not be finished. Start it again."));
        }

        await context.StepAsync(SearchSteps.Tidy, input);
    }

    private static async Task<FetchedPages> FetchPagesAsync(IWorkflowContext context, VacancySearchInput input, PlanSearchOutput plan)
    {
        var waiting = new Queue<SourceQuery>(plan.Queries);
        var fetched = new FetchedPages(0, 0, 0, [.. plan.Failures]);
        while (waiting.Count > 0 && fetched.Pages < MaxPages)
        {
            var first = fetched.Pages;
            var batch = Enumerable.Range(first, Math.Min(PagesAtOnce, MaxPages - first)).TakeWhile(_ => waiting.Count > 0)
                .Select(page => new FetchPageInput(input.AccountId, input.SearchId, page, waiting.Dequeue())).ToList();
            foreach (var output in await Task.WhenAll(batch.Select(page => FetchPageAsync(context, page))))
            {
                fetched = fetched.With(output);
                foreach (var query in output.Further)
                {
                    waiting.Enqueue(query);
                }
            }

            context.ReportProgress(new WorkflowProgress("searching", 5 + (40 * fetched.Pages / (fetched.Pages + waiting.Count))));
        }

        return fetched;
    }

    private static async Task<FetchPageOutput> FetchPageAsync(IWorkflowContext context, FetchPageInput page)
    {
        try
        {
            return await context.StepAsync(SearchSteps.FetchPage, page);
        }
        catch (StepFailedException)
        {
            return new FetchPageOutput(0, null, [], new SourceFailure(page.Query.Source, "the request could not be finished"));
        }
    }

    private static async Task RankAsync(IWorkflowContext context, VacancySearchInput input, FetchedPages pages)
    {
        if (pages.Vacancies == 0 && pages.Failures.Count > 0)
        {
            await context.StepAsync(SearchSteps.Fail, new FailSearchInput(input.AccountId, input.SearchId, SourceFailure.Describe(pages.Failures)));
            return;
        }

        context.ReportProgress(new WorkflowProgress("ranking", 48));
        var best = await context.StepAsync(SearchSteps.RankSnippets, new RankSnippetsInput(input.AccountId, input.SearchId, pages.Pages));
        var chunks = best.Wanted.Chunk(DetailsPerStep)
            .Select((ids, number) => new FetchDetailsInput(input.AccountId, input.SearchId, number, ids)).ToList();
        var finished = 0;
        foreach (var batch in chunks.Chunk(DetailStepsAtOnce))
        {
            await Task.WhenAll(batch.Select(chunk => FetchDetailsAsync(context, chunk)));
            finished += batch.Length;
            context.ReportProgress(new WorkflowProgress("reading vacancies", 50 + (40 * finished / chunks.Count)));
        }

        context.ReportProgress(new WorkflowProgress("ranking", 92));
        await context.StepAsync(
            SearchSteps.Recommend,
            new RecommendInput(input.AccountId, input.SearchId, pages.Pages, chunks.Count, pages.Found, pages.Vacancies, [.. pages.Failures]));
    }

    private static async Task FetchDetailsAsync(IWorkflowContext context, FetchDetailsInput chunk)
    {
        try
        {
            await context.StepAsync(SearchSteps.FetchDetails, chunk);
        }
        catch (StepFailedException)
        {
            // These vacancies are ranked by their snippets; the person still gets them.
        }
    }

    private sealed record FetchedPages(int Pages, int Vacancies, int Found, IReadOnlyList<SourceFailure> Failures)
    {
        public FetchedPages With(FetchPageOutput page) => new(
            Pages + 1,
            Vacancies + page.Count,
            Found + (page.Found ?? 0),
            page.Failure is { } failure && !Failures.Any(known => known.Source == failure.Source) ? [.. Failures, failure] : Failures);
    }
}

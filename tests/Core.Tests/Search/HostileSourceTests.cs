using FsCheck;
using FsCheck.Fluent;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Matching.Conditions;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Search.Preferences;
using JobFunctions.Core.Search.Results;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Tests.Matching;
using JobFunctions.StandIns.Clock;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Tests.Search;

public sealed class HostileSourceTests
{
    private static readonly VacancyRanker Ranker = new();

    [Fact]
    public void Search_SourceAnswersWithAnything_NothingServedBreaksACondition()
    {
        var wishes =
            from conditions in RankingGenerators.Conditions
            select new SearchWishes { MinimumSalary = conditions.MinimumSalary, Area = conditions.Places.Count > 0 ? conditions.Places[0] : null, Limit = 200 };

        Prop.ForAll(wishes.ToArbitrary(), RankingGenerators.Vacancies.ToArbitrary(), RankingGenerators.Vacancies.ToArbitrary(), (wish, pages, details) =>
            ServesOnlyWhatBreaksNothingAsync(wish, new HostileSource([.. pages], [.. details]))).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    private static async Task<bool> ServesOnlyWhatBreaksNothingAsync(SearchWishes wishes, HostileSource source)
    {
        var time = new ManualTimeProvider(MatchingSamples.Now);
        var store = new MemoryPartitionStore();
        var memory = new MemoryBlobStore();
        var (searches, resumes) = (new Collection<Core.Search.Search>(store, SearchSchema.Searches), new Collection<Resume>(store, ResumeSchema.Value));
        var (queues, recommendations) = (new Collection<RecommendationQueue>(store, SearchSchema.Queues), new Collection<Recommendation>(store, SearchSchema.Recommendations));
        var (account, options, blobs) = (GuidId.New<AccountId>(time), Options.Create(new SearchOptions()), new SearchBlobs(memory));
        var preferences = new FindPreferences(new Collection<SearchPreferences>(store, PreferenceSchema.Value));
        var ranking = new SearchRanking(searches, new FindResume(resumes), preferences, new SeekerReader(new ReadPlainText(memory)), Ranker, new FixedRates(), time);
        var fillQueue = new FillQueue(queues, new Collection<ShownVacancies>(store, SearchSchema.Shown));
        var cancelled = TestContext.Current.CancellationToken;
        var resume = new Resume
        {
            Id = GuidId.New<ResumeId>(time),
            AccountId = account,
            Source = ResumeSource.File,
            Status = ResumeStatus.Ready,
            Checksum = "0",
            Fields = MatchingSamples.JavaDeveloper().Fields,
            UploadedAt = time.GetUtcNow(),
            UpdatedAt = time.GetUtcNow(),
        };
        var search = new Core.Search.Search
        {
            Id = GuidId.New<SearchId>(time),
            AccountId = account,
            ResumeId = resume.Id,
            Wishes = wishes,
            State = SearchState.Running,
            StartedAt = time.GetUtcNow(),
        };
        await resumes.AddAsync(resume, cancelled);
        await searches.AddAsync(search, cancelled);
        await queues.AddAsync(new RecommendationQueue(account, search.Id, null, [], 0), cancelled);

        var page = await new FetchPageStep(new SourceReader([source]), blobs).RunAsync(new FetchPageInput(account, search.Id, 0, new SourceQuery(source.Name, "all", "all")), cancelled);
        var pages = page.Count > 0 ? 1 : 0;
        var wanted = await new RankSnippetsStep(ranking, blobs, options).RunAsync(new RankSnippetsInput(account, search.Id, pages), cancelled);
        var read = await new FetchDetailsStep(new SourceReader([source]), blobs).RunAsync(new FetchDetailsInput(account, search.Id, 0, wanted.Wanted), cancelled);
        await new RecommendStep(ranking, blobs, searches, recommendations, new SearchResults(memory), fillQueue, options, time)
            .RunAsync(new RecommendInput(account, search.Id, pages, read.Count > 0 ? 1 : 0, page.Count, page.Count, []), cancelled);

        var check = new HardConditionCheck(new HardConditions { MinimumSalary = wishes.MinimumSalary, Places = wishes.Area is { } area ? [area] : [] });
        var next = new NextRecommendation(queues, recommendations, searches, new RuledOut(searches, preferences, new FixedRates()), new RecordingWorkflowClient());
        while (await next.RunAsync(account, cancelled) is NextRecommendationResult.Served served)
        {
            if (check.FindBroken(served.Recommendation.Vacancy, MatchingSamples.Rates) is not null)
            {
                return false;
            }
        }

        return true;
    }

    private sealed class FixedRates : IExchangeRates
    {
        public Task<RateTable> GetLatestAsync(CancellationToken cancellationToken) => Task.FromResult(MatchingSamples.Rates);
    }
}

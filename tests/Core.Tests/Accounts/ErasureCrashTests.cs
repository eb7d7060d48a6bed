using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Analytics;
using JobFunctions.Core.Applications;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Search.Results;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Tests.Search;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Posting;
using JobFunctions.StandIns.Clock;
using JobFunctions.StandIns.Storage;

namespace JobFunctions.Core.Tests.Accounts;

/// <summary>Erasers whose process ends between any two calls of the store, and that are then run again.</summary>
public sealed class ErasureCrashTests
{
    private readonly ManualTimeProvider _time = new(QueueBench.Now);
    private readonly MemoryBlobStore _blobs = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public Task ResumeEraser_StoppedAnywhereAndRunAgain_LeavesNothing() => EraseAsync(
        async (store, account) =>
        {
            var resumes = new Collection<Resume>(store, ResumeSchema.Value, _time);
            for (var number = 0; number < 2; number++)
            {
                var id = GuidId.New<ResumeId>(_time);
                await _blobs.PutAsync(ResumeBlobs.FileOf(account, id), "file"u8.ToArray(), "text/plain", Token);
                await resumes.AddAsync(ResumeOf(account, id), Token);
            }

            await new Collection<HhSignIn>(store, HhSignInSchema.Value).PutAsync(new HhSignIn(account, "hash", _time.GetUtcNow()), Token);
        },
        store => new ResumeEraser(
            new Collection<Resume>(store, ResumeSchema.Value, _time), new Collection<HhSignIn>(store, HhSignInSchema.Value), _blobs, new RecordingWorkflowClient(), _time));

    [Fact]
    public Task SearchEraser_StoppedAnywhereAndRunAgain_LeavesNothing() => EraseAsync(
        async (store, account) =>
        {
            var id = GuidId.New<SearchId>(_time);
            var vacancy = new Vacancy { Id = VacancyId.Of("hh", "1"), Title = "Чабан" };
            await new Collection<Core.Search.Search>(store, SearchSchema.Searches, _time).AddAsync(
                new Core.Search.Search
                {
                    Id = id,
                    AccountId = account,
                    ResumeId = GuidId.New<ResumeId>(_time),
                    Wishes = new SearchWishes(),
                    State = SearchState.Running,
                    StartedAt = _time.GetUtcNow(),
                },
                Token);
            await new Collection<RecommendationQueue>(store, SearchSchema.Queues).AddAsync(new RecommendationQueue(account, id, null, [], 0), Token);
            await new Collection<ShownVacancies>(store, SearchSchema.Shown).AddAsync(new ShownVacancies(account, [vacancy.Id]), Token);
            await _blobs.PutAsync(new BlobName(SearchBlobs.Container, $"{account}/{id}/page-0000"), "[]"u8.ToArray(), "application/json", Token);
        },
        store => new SearchEraser(
            new Collection<Core.Search.Search>(store, SearchSchema.Searches, _time),
            new Collection<Recommendation>(store, SearchSchema.Recommendations),
            new Collection<RecommendationQueue>(store, SearchSchema.Queues),
            new Collection<ShownVacancies>(store, SearchSchema.Shown),
            new SearchBlobs(_blobs),
            new SearchResults(_blobs),
            new RecordingWorkflowClient(),
            _time));

    [Fact]
    public async Task ApplicationEraser_StoppedAnywhereAndRunAgain_LeavesNothingThatCounts()
    {
        var counts = new List<(VacancyApplications, VacancyId)>();
        await EraseAsync(
            async (store, account) =>
            {
                var applications = new Collection<Application>(store, ApplicationSchema.Value, _time);
                var counted = new VacancyApplications(new Collection<ApplicationCount>(store, ApplicationCountSchema.Value, _time));
                for (var number = 0; number < 2; number++)
                {
                    var application = ApplicationOf(account);
                    await applications.AddAsync(application, Token);
                    await counted.CountAsync(application, Token);
                    counts.Add((counted, application.VacancyId));
                }
            },
            store => new ApplicationEraser(
                new Collection<Application>(store, ApplicationSchema.Value, _time),
                new VacancyApplications(new Collection<ApplicationCount>(store, ApplicationCountSchema.Value, _time))));

        foreach (var (counted, vacancy) in counts)
        {
            Assert.Empty(await counted.ListByDayAsync(vacancy, DateOnly.MinValue, DateOnly.MaxValue, 400, Token));
        }
    }

    [Fact]
    public Task PostingEraser_StoppedAnywhereAndRunAgain_LeavesMarksThatNameNobodyAndNoCounts() => EraseAsync(
        async (store, account) =>
        {
            var counts = new VacancyApplications(new Collection<ApplicationCount>(store, ApplicationCountSchema.Value, _time));
            var vacancies = new Collection<PostedVacancy>(store, PostingSchema.Value, _time);
            foreach (var status in (PostingStatus[])[PostingStatus.Accepted, PostingStatus.Draft])
            {
                var now = _time.GetUtcNow();
                var application = ApplicationOf(account);
                await counts.CountAsync(application, Token);
                await vacancies.AddAsync(
                    new PostedVacancy
                    {
                        Id = application.VacancyId,
                        EmployerId = account,
                        Title = $"Чабан {status}",
                        Description = "Пасти.",
                        Status = status,
                        ExpiresAt = now.AddDays(30),
                        CreatedAt = now,
                        UpdatedAt = now,
                    },
                    Token);
            }
        },
        store => new PostingEraser(
            new Collection<PostedVacancy>(store, PostingSchema.Value, _time),
            new PostingObservers([]),
            new ForgetVacancy(new Collection<ViewCount>(store, ViewCountSchema.Value, _time), new Collection<ApplicationCount>(store, ApplicationCountSchema.Value, _time)),
            _time),
        ApplicationCountSchema.Value.Name);

    /// <param name="emptied">A collection of which nothing may be left.</param>
    private async Task EraseAsync(Func<IPartitionStore, AccountId, Task> live, Func<IPartitionStore, IAccountEraser> eraserOver, string? emptied = null)
    {
        for (var stop = 0; ; stop++)
        {
            var store = new WalkablePartitionStore(new MemoryPartitionStore());
            var account = GuidId.New<AccountId>(_time);
            await live(store, account);
            var isStopped = false;
            try
            {
                await eraserOver(new StoppingPartitionStore(store, stop)).EraseAsync(account, Token);
            }
            catch (StoppedException)
            {
                isStopped = true;
            }

            _time.Advance(new DeletionOptions().Settle);
            await eraserOver(store).EraseAsync(account, Token);

            var left = await store.WalkAsync(Token)
                .Where(item => $"{item.Key}{item.Body}".Contains($"{account}", StringComparison.Ordinal) || item.Key.Collection == emptied)
                .ToListAsync(Token);
            Assert.True(left.Count == 0, $"Stopped after {stop} calls: {string.Join('\n', left)}");
            foreach (var container in (string[])[ResumeBlobs.Container, ResumeBlobs.TextContainer, SearchBlobs.Container])
            {
                Assert.Empty(await _blobs.ListAsync(container, $"{account}/", Token).ToListAsync(Token));
            }

            if (!isStopped)
            {
                Assert.True(stop > 5, "An erasure calls the store.");
                return;
            }
        }
    }

    private Application ApplicationOf(AccountId account) => new()
    {
        Id = GuidId.New<ApplicationId>(_time),
        VacancyId = VacancyId.New(_time),
        VacancyTitle = "Чабан",
        EmployerId = GuidId.New<AccountId>(_time),
        AccountId = account,
        ResumeId = GuidId.New<ResumeId>(_time),
        Status = ApplicationStatus.Pending,
        AppliedAt = _time.GetUtcNow(),
        UpdatedAt = _time.GetUtcNow(),
    };

    private Resume ResumeOf(AccountId account, ResumeId id) => new()
    {
        Id = id,
        AccountId = account,
        Source = ResumeSource.File,
        Status = ResumeStatus.Parsing,
        Checksum = id.ToString(),
        UploadedAt = _time.GetUtcNow(),
        UpdatedAt = _time.GetUtcNow(),
    };
}

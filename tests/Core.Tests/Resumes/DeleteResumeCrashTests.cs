using JobFunctions.Core.Accounts;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Search.Results;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Tests.Search;
using JobFunctions.Core.Vacancies;
using JobFunctions.StandIns.Clock;
using JobFunctions.StandIns.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace JobFunctions.Core.Tests.Resumes;

/// <summary>The deletion of a resume by a process that ends between any two calls of its stores, and by the same call again.</summary>
public sealed class DeleteResumeCrashTests
{
    private readonly ManualTimeProvider _time = new(QueueBench.Now);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_StoppedAnywhereAndRunAgain_LeavesNothingOfTheResumeAndAllOfTheOther()
    {
        for (var stop = 0; ; stop++)
        {
            var (store, blobs) = (new WalkablePartitionStore(new MemoryPartitionStore()), new WalkableBlobStore());
            var account = GuidId.New<AccountId>(_time);
            var (kept, _) = await LiveAsync(store, blobs, account, "kept");
            var (gone, search) = await LiveAsync(store, blobs, account, "gone");
            await AddAccountAsync(store, account, current: gone);
            var isStopped = false;
            try
            {
                var process = new StoppingPartitionStore(store, stop);
                Assert.True(await NewDeletion(process, new StoppingBlobStore(blobs, process)).RunAsync(account, gone, Token));
            }
            catch (StoppedException)
            {
                isStopped = true;
            }

            await NewDeletion(store, blobs).RunAsync(account, gone, Token);

            var left = await store.WalkAsync(Token)
                .Where(item => item.Key.Collection != ActivitySchema.Value.Name && (Names(item.ToString(), gone.ToString()) || Names(item.ToString(), search.ToString())))
                .Where(item => item.Key.Collection != SearchSchema.Queues.Name)
                .ToListAsync(Token);
            Assert.True(left.Count == 0, $"Stopped after {stop} calls: {string.Join('\n', left)}");
            Assert.DoesNotContain(await blobs.WalkAsync(Token), blob => Names(blob.Name.Path, gone.ToString()) || Names(blob.Name.Path, search.ToString()));
            Assert.Equal(3, (await blobs.WalkAsync(Token)).Count);
            Assert.Equal(kept, (await Accounts(store).FindAsync(AccountSchema.KeyOf(account), Token))?.Value.CurrentResumeId);
            Assert.Equal([kept], (await new FindResume(Resumes(store)).ListAsync(account, new PageRequest(null, 10), Token)).Items.Select(resume => resume.Id));
            if (!isStopped)
            {
                Assert.True(stop > 20, "A deletion calls the stores.");
                return;
            }
        }
    }

    private static bool Names(string text, string id) => text.Contains(id, StringComparison.Ordinal);

    private Collection<Resume> Resumes(IPartitionStore store) => new(store, ResumeSchema.Value, _time);

    private Collection<Account> Accounts(IPartitionStore store) => new(store, AccountSchema.Value, _time);

    private DeleteResume NewDeletion(IPartitionStore store, IBlobStore blobs)
    {
        var resumes = Resumes(store);
        var fillQueue = new FillQueue(new(store, SearchSchema.Queues, _time), new(store, SearchSchema.Shown, _time));
        var follower = new ResumeSearchEraser(
            new(store, SearchSchema.Searches, _time), new(store, SearchSchema.Recommendations, _time), fillQueue, new SearchBlobs(blobs), new SearchResults(blobs), new RecordingWorkflowClient(), _time);
        var activity = new ActivityLog(
            new(store, ActivitySchema.Value, _time), new DayMarks(new(store, DayMarks.Schema, _time)), _time, NullLogger<ActivityLog>.Instance);
        return new DeleteResume(resumes, Accounts(store), new FindResume(resumes), blobs, new RecordingWorkflowClient(), [follower], activity, _time);
    }

    /// <summary>A resume with its file and text, and a search that was made with it.</summary>
    private async Task<(ResumeId Resume, SearchId Search)> LiveAsync(IPartitionStore store, WalkableBlobStore blobs, AccountId account, string word)
    {
        var (resume, search) = (GuidId.New<ResumeId>(_time), GuidId.New<SearchId>(_time));
        await blobs.PutAsync(ResumeBlobs.FileOf(account, resume), "file"u8.ToArray(), "text/plain", Token);
        await blobs.PutAsync(ResumeBlobs.TextOf(account, resume), "text"u8.ToArray(), "application/json", Token);
        await Resumes(store).AddAsync(
            new Resume
            {
                Id = resume,
                AccountId = account,
                Source = ResumeSource.File,
                Status = ResumeStatus.Ready,
                Checksum = word,
                File = new ResumeFile("cv.txt", "text/plain", 4, ResumeBlobs.FileOf(account, resume)),
                Fields = new ResumeFields { Name = word },
                UploadedAt = _time.GetUtcNow(),
                UpdatedAt = _time.GetUtcNow(),
            },
            Token);
        await new Collection<Core.Search.Search>(store, SearchSchema.Searches, _time).AddAsync(
            new Core.Search.Search { Id = search, AccountId = account, ResumeId = resume, Wishes = new SearchWishes(), State = SearchState.Done, StartedAt = _time.GetUtcNow() }, Token);
        await new Collection<Recommendation>(store, SearchSchema.Recommendations, _time).PutAsync(RecommendationOf(account, search, word), Token);
        await blobs.PutAsync(new BlobName(SearchBlobs.Container, $"{account}/{search}/page-0000"), "[]"u8.ToArray(), "application/json", Token);
        var queues = new Collection<RecommendationQueue>(store, SearchSchema.Queues, _time);
        await queues.DeleteAsync(SearchSchema.QueueKeyOf(account), Token);
        await queues.AddAsync(new RecommendationQueue(account, search, search, [new QueueEntry(VacancyId.Of("hh", word), [])], 0), Token);
        return (resume, search);
    }

    private async Task AddAccountAsync(IPartitionStore store, AccountId account, ResumeId current) => Assert.IsType<AddResult<Account>.Added>(await Accounts(store).AddAsync(
        new Account { Id = account, CurrentResumeId = current, CreatedAt = _time.GetUtcNow(), UpdatedAt = _time.GetUtcNow() }, Token));

    private static Recommendation RecommendationOf(AccountId account, SearchId search, string word)
    {
        var vacancy = new Vacancy { Id = VacancyId.Of("hh", word), Title = "Чабан" };
        return new Recommendation(account, search, vacancy, new RankedVacancy
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
            Why = word,
            ScoreVersion = "1",
        });
    }
}

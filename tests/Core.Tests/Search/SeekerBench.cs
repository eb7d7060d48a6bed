using System.Text;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Passwords;
using JobFunctions.Core.Accounts.Tokens;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Digests;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Mail;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Schedules;
using JobFunctions.Core.Search;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Tests.Notifications;
using JobFunctions.Core.Vacancies.Posting;
using JobFunctions.Core.Workflows;
using JobFunctions.StandIns.Clock;
using JobFunctions.StandIns.Storage;
using JobFunctions.StandIns.Workflows;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Tests.Search;

/// <summary>A seeker whose searches and digests run for as long as a test wants, over stores that it can read all of.</summary>
internal sealed class SeekerBench : IAsyncDisposable
{
    private const string Email = "cook@tests.example";

    private readonly ServiceProvider _services;

    public SeekerBench(int callsBeforeStop = int.MaxValue)
        : this(new WalkablePartitionStore(new MemoryPartitionStore()), new WalkableBlobStore(), new ManualTimeProvider(new DateTimeOffset(2026, 11, 20, 8, 0, 0, TimeSpan.Zero)), callsBeforeStop)
    {
    }

    private SeekerBench(WalkablePartitionStore records, WalkableBlobStore blobs, ManualTimeProvider clock, int callsBeforeStop, DailySource? source = null)
    {
        (Records, Blobs, Clock, Source) = (records, blobs, clock, source ?? new DailySource(clock));
        var process = new StoppingPartitionStore(records, callsBeforeStop);
        Counts = new CountingPartitionStore(process);
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build()).AddLogging();
        services.AddAccounts().AddActivity().AddNotifications().AddPosting().AddResumes().AddSearch().AddMatching().AddDigests();
        services.AddSingleton<ScheduleRun>().AddScheduledJob<DeleteExpired>(ScheduleTable.CleanUp);
        services.Configure<JwtOptions>(options => (options.KeyId, options.Key) = ("tests", "a key of tests that is long enough, so long"));
        services.Configure<ActivityOptions>(options => options.Retention = TimeSpan.FromDays(90)); // A year by default, longer than tests go on.
        _services = services
            .AddSingleton<IPartitionStore>(Counts)
            .AddSingleton<IBlobStore>(new StoppingBlobStore(blobs, process))
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<ReplayWorkflowClient>()
            .AddSingleton<IWorkflowClient>(provider => provider.GetRequiredService<ReplayWorkflowClient>())
            .AddSingleton<IMailSender>(Post)
            .AddSingleton<IVacancySource>(Source)
            .AddSingleton<IExchangeRates, NoRates>()
            .AddSingleton<IPasswordHasher, NoHasher>()
            .AddSingleton<IDescriptionReader, NoDescriptions>()
            .BuildServiceProvider();
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public WalkablePartitionStore Records { get; }

    public WalkableBlobStore Blobs { get; }

    public CountingPartitionStore Counts { get; }

    public ManualTimeProvider Clock { get; }

    public DailySource Source { get; }

    public FakePost Post { get; } = new();

    public Account Account { get; private set; } = null!;

    /// <summary>Another process over the same stores and clock, which ends after some calls to them.</summary>
    public SeekerBench Beside(int callsBeforeStop = int.MaxValue) => new(Records, Blobs, Clock, callsBeforeStop, Source) { Account = Account };

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>A person with a resume, who wants digests at eight in the morning.</summary>
    public async Task BeginAsync()
    {
        var now = Clock.GetUtcNow();
        var resume = new Resume
        {
            Id = GuidId.New<ResumeId>(Clock),
            AccountId = GuidId.New<AccountId>(Clock),
            Source = ResumeSource.Manual,
            Status = ResumeStatus.Ready,
            Checksum = new string('a', 64),
            Fields = new ResumeFields { DesiredPosition = "Повар" },
            UploadedAt = now,
            UpdatedAt = now,
        };
        Account = new Account { Id = resume.AccountId, Role = AccountRole.User, Email = Email, IsVerified = true, Language = "ru", CurrentResumeId = resume.Id, CreatedAt = now, UpdatedAt = now };
        await Get<Collection<Resume>>().AddAsync(resume, Token);
        await Get<Collection<Account>>().AddAsync(Account, Token);
    }

    /// <summary>From now on a digest comes each day.</summary>
    public Task SubscribeAsync() => Get<KeepSettings>().ChangeAsync(Account.Id, settings => settings with { Digest = true, Hour = 9, TimeZone = "UTC" }, Token);

    /// <summary>Searches to the end.</summary>
    public async Task<SearchId> SearchAsync()
    {
        var started = Assert.IsType<StartSearchResult.Started>(await Get<StartSearch>().RunAsync(Account.Id, Account.CurrentResumeId!.Value, new SearchWishes(), Token)).Search;
        await Get<ReplayWorkflowClient>().RunAllAsync();
        return started.Id;
    }

    /// <summary>Sends the digests that are due.</summary>
    public async Task DigestAsync()
    {
        await Get<ScheduleRun>().RunAsync(ScheduleTable.Digests, Token);
        await Get<ReplayWorkflowClient>().RunAllAsync();
    }

    public Task CleanUpAsync() => Get<ScheduleRun>().RunAsync(ScheduleTable.CleanUp, Token);

    /// <summary>Takes the next vacancy out of the person's queue.</summary>
    public async Task<Recommendation?> NextAsync() =>
        await Get<NextRecommendation>().RunAsync(Account.Id, Token) is NextRecommendationResult.Served(var served, _) ? served : null;

    /// <summary>Everything in the stores, rows of indexes as well, by the collection or container; with the bytes of the bodies.</summary>
    public async Task<IReadOnlyDictionary<string, (int Count, long Bytes)>> CountAsync()
    {
        var items = await Records.WalkAsync(Token).Select(item => (Place: item.Key.Collection, Size: (long)Encoding.UTF8.GetByteCount(item.Body))).ToListAsync(Token);
        items.AddRange((await Blobs.WalkAsync(Token)).Select(blob => ($"{blob.Name.Container} (blobs)", (long)blob.Content.Bytes.Length)));
        return items.GroupBy(item => item.Place).ToDictionary(place => place.Key, place => (place.Count(), place.Sum(item => item.Size)));
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private sealed class NoRates : IExchangeRates
    {
        public Task<RateTable> GetLatestAsync(CancellationToken cancellationToken) =>
            Task.FromResult(new RateTable(new DateOnly(2026, 11, 20), new Dictionary<string, decimal>()));
    }

    private sealed class NoHasher : IPasswordHasher
    {
        public string Hash(string password) => password;

        public PasswordVerdict Verify(string hash, string password) => PasswordVerdict.Wrong;
    }

    private sealed class NoDescriptions : IDescriptionReader
    {
        public DescriptionText Read(string written) => new(written, null);
    }
}

using System.Collections.Concurrent;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Passwords;
using JobFunctions.Core.Accounts.Tokens;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Applications;
using JobFunctions.Core.Mail;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Schedules;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Posting;
using JobFunctions.Core.Workflows;
using JobFunctions.StandIns.Clock;
using JobFunctions.StandIns.Storage;
using JobFunctions.StandIns.Workflows;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Tests.Notifications;

/// <summary>Accounts, vacancies and all that people are told, over a store in memory; runs go on when the test says so.</summary>
internal sealed class TellingBench : IWorkflowClient, IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly ConcurrentDictionary<string, Func<Task<ReplayOutcome>>> _runs = new();

    public TellingBench(bool hasMail = true)
    {
        Post = new FakePost { IsEnabled = hasMail };
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build()).AddLogging();
        services.AddAccounts().AddActivity().AddNotifications().AddPosting().AddSingleton<ScheduleRun>().AddScheduledJob<DeleteExpired>(ScheduleTable.CleanUp);
        services.AddCollection(ApplicationSchema.Value).AddOutbox(ApplicationSchema.Outbox).AddScheduledJob<FollowVacancies>(ScheduleTable.Recovery);
        services.Configure<JwtOptions>(options => (options.KeyId, options.Key) = ("tests", "a key of tests that is long enough, so long"));
        services
            .AddSingleton<IPartitionStore>(Store)
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IWorkflowClient>(this)
            .AddSingleton<IMailSender>(Post)
            .AddSingleton<IPasswordHasher, PlainHasher>()
            .AddSingleton<IDescriptionReader, PlainDescriptions>();
        _services = services.BuildServiceProvider();
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public CountingPartitionStore Store { get; } = new(new MemoryPartitionStore());

    public ManualTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero));

    public FakePost Post { get; }

    /// <summary>Every input that a run was started with, as its history keeps it.</summary>
    public ConcurrentQueue<string> Inputs { get; } = new();

    /// <summary>Whether the store of runs takes new ones.</summary>
    public bool TakesRuns { get; set; } = true;

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public Collection<T> Records<T>() => Get<Collection<T>>();

    /// <summary>An account of an HR who was let in, or of a seeker; nobody is told of it.</summary>
    public async Task<Account> AddAccountAsync(string? email, string language = "en", AccountRole role = AccountRole.Hr, Func<Account, Account>? change = null)
    {
        var now = Clock.GetUtcNow();
        var account = new Account
        {
            Id = new AccountId(Guid.CreateVersion7(now)),
            Role = role,
            Email = email,
            FirstName = "Данияр",
            Language = language,
            Employer = role == AccountRole.Hr ? new Employer { CompanyName = "Бірлік", IsApproved = true } : null,
            CreatedAt = now,
            UpdatedAt = now,
        };
        account = change?.Invoke(account) ?? account;
        Assert.IsType<AddResult<Account>.Added>(await Records<Account>().AddAsync(account, Token));
        return account;
    }

    /// <summary>A vacancy under review.</summary>
    public async Task<PostedVacancy> AddVacancyAsync(Account employer, string title = "Cook", DateTimeOffset? until = null)
    {
        var content = new PostingContent(title, $"A {title}.", null, "KZ", false, null, null, null, [], null, until);
        var done = await Get<PostVacancy>().CreateAsync(VacancyId.New(Clock), employer, content, false, Token);
        return Assert.IsType<PostingResult.Done>(done).Vacancy;
    }

    public async Task<PostedVacancy> ReviewAsync(VacancyId id, bool isAccepted, string? reason = null) =>
        Assert.IsType<PostingResult.Done>(await Get<MoveVacancy>().ReviewAsync(id, isAccepted, reason, default, Token)).Vacancy;

    public async Task<PostedVacancy> VacancyAsync(VacancyId id) => (await Records<PostedVacancy>().FindAsync(PostingSchema.KeyOf(id), Token))!.Value;

    /// <summary>What the person's list holds, the newest first.</summary>
    public ValueTask<List<Notification>> ListAsync(AccountId account) =>
        Records<Notification>().ListAsync(NotificationSchema.PartitionOf(account), KeyRange.All, 100, Token).Select(stored => stored.Value).ToListAsync(Token);

    /// <summary>Runs what was started, and what that starts, to the end.</summary>
    public async Task RunAllAsync()
    {
        while (!_runs.IsEmpty)
        {
            foreach (var id in _runs.Keys)
            {
                if (_runs.TryRemove(id, out var run))
                {
                    await run();
                }
            }
        }
    }

    public Task KeepScheduleAsync(Schedule schedule) => Get<ScheduleRun>().RunAsync(schedule, Token);

    public Task<bool> StartAsync<TInput>(WorkflowDefinition<TInput> workflow, string instanceId, TInput input, CancellationToken cancellationToken)
    {
        if (!TakesRuns)
        {
            throw new StoreUnavailableException();
        }

        Inputs.Enqueue(WorkflowJson.Write(input));
        return Task.FromResult(_runs.TryAdd(instanceId, () => new ReplayWorkflowHost(_services).RunAsync(workflow, instanceId, input, Token)));
    }

    public Task<WorkflowStatus?> FindAsync(string instanceId, CancellationToken cancellationToken) => Task.FromResult<WorkflowStatus?>(null);

    public Task<bool> RetryAsync(string instanceId, CancellationToken cancellationToken) => Task.FromResult(false);

    public Task CancelAsync(string instanceId, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<bool> DeleteAsync(string instanceId, CancellationToken cancellationToken) => Task.FromResult(true);

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private sealed class PlainHasher : IPasswordHasher
    {
        public string Hash(string password) => password;

        public PasswordVerdict Verify(string hash, string password) => hash == password ? PasswordVerdict.Right : PasswordVerdict.Wrong;
    }

    private sealed class PlainDescriptions : IDescriptionReader
    {
        public DescriptionText Read(string written) => new(written, null);
    }
}

using System.Text;
using JobFunctions.Adapters.Composition;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Mail;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Schedules;
using JobFunctions.Core.Search;
using JobFunctions.Core.Storage;
using JobFunctions.Server.Workflows;
using JobFunctions.StandIns.Clock;
using JobFunctions.StandIns.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace JobFunctions.Benchmarks.Growth;

/// <summary>All features with the runner of workflows, over stores in memory and a clock that is moved by hand.</summary>
internal sealed class YearPlatform : IAsyncDisposable
{
    private const string RunList = "WorkflowIndex";
    private const int RunShards = 4;

    private readonly WalkablePartitionStore _records = new(new MemoryPartitionStore());
    private readonly WalkableBlobStore _blobs = new();
    private readonly ServiceProvider _services;

    private YearPlatform()
    {
        Counts = new CountingPartitionStore(_records);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Jwt:KeyId"] = "benchmark",
            ["Jwt:Key"] = "benchmark-jwt-key-0123456789abcdef-0123",
            ["NationalBank:RatesUrl"] = "",
            ["WorkflowRunner:PollInterval"] = "00:05:00", // A clock that is moved by hours fires each poll of them.
        }).Build();
        var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddLogging();
        services.AddSingleton<TimeProvider>(Clock).AddFeatures().AddOutside(configuration).AddWorkflowRunner();
        _services = services
            .AddSingleton<IPartitionStore>(Counts)
            .AddSingleton<IBlobStore>(_blobs)
            .AddSingleton<IMailSender, NoMail>()
            .AddSingleton<IVacancySource>(new DailyVacancies(Clock))
            .BuildServiceProvider();
    }

    public ManualTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 1, 1, 8, 0, 0, TimeSpan.Zero));

    public CountingPartitionStore Counts { get; }

    public static async Task<YearPlatform> StartAsync(CancellationToken cancellationToken)
    {
        var platform = new YearPlatform();
        foreach (var hosted in platform.Runners)
        {
            await hosted.StartAsync(cancellationToken);
        }

        return platform;
    }

    private IEnumerable<IHostedService> Runners =>
        _services.GetServices<IHostedService>().Where(hosted => hosted.GetType().Assembly == typeof(WorkflowRunnerRegistration).Assembly);

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>An account, with a resume where it is a seeker's.</summary>
    public async Task<Account> AddAccountAsync(AccountRole role, string email, CancellationToken cancellationToken)
    {
        var now = Clock.GetUtcNow();
        var id = GuidId.New<AccountId>(Clock);
        var resume = new Resume
        {
            Id = GuidId.New<ResumeId>(Clock),
            AccountId = id,
            Source = ResumeSource.Manual,
            Status = ResumeStatus.Ready,
            Checksum = Convert.ToHexStringLower(id.Value.ToByteArray()),
            Fields = new ResumeFields { DesiredPosition = "Программист C#", Skills = ["C#", ".NET", "SQL", "Docker"], YearsOfExperience = 5 },
            UploadedAt = now,
            UpdatedAt = now,
        };
        var account = new Account
        {
            Id = id,
            Role = role,
            Email = email,
            IsVerified = true,
            Employer = role == AccountRole.Hr ? new Employer { CompanyName = "Бірлік", IsApproved = true } : null,
            CurrentResumeId = role == AccountRole.User ? resume.Id : null,
            CreatedAt = now,
            UpdatedAt = now,
        };
        await Get<Collection<Account>>().AddAsync(account, cancellationToken);
        if (role == AccountRole.User)
        {
            await Get<Collection<Resume>>().AddAsync(resume, cancellationToken);
        }

        return account;
    }

    /// <summary>Does what a schedule does, and waits for the runs that it starts.</summary>
    public async Task KeepAsync(Schedule schedule, CancellationToken cancellationToken)
    {
        await Get<ScheduleRun>().RunAsync(schedule, cancellationToken);
        await SettleAsync(cancellationToken);
    }

    /// <summary>Waits until no run is under way; the clock hardly moves.</summary>
    public async Task SettleAsync(CancellationToken cancellationToken)
    {
        while (await HasRunsAsync(cancellationToken))
        {
            Clock.Advance(TimeSpan.FromMilliseconds(1));
            await Task.Delay(1, cancellationToken);
        }
    }

    /// <summary>Rows and bytes of bodies by collection, rows of its indexes and claims counted; blobs by container.</summary>
    public async Task<IReadOnlyDictionary<string, (int Rows, long Bytes)>> CountAsync(CancellationToken cancellationToken)
    {
        var places = new Dictionary<string, (int Rows, long Bytes)>();
        await foreach (var (key, body) in _records.WalkAsync(cancellationToken))
        {
            Add(key.Collection, Encoding.UTF8.GetByteCount(body));
        }

        foreach (var (name, content) in await _blobs.WalkAsync(cancellationToken))
        {
            Add($"blobs: {name.Container}", content.Bytes.Length);
        }

        return places;

        void Add(string place, int bytes) => places[place] = (places.GetValueOrDefault(place).Rows + 1, places.GetValueOrDefault(place).Bytes + bytes);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var hosted in Runners)
        {
            await hosted.StopAsync(CancellationToken.None);
        }

        await _services.DisposeAsync();
    }

    private async Task<bool> HasRunsAsync(CancellationToken cancellationToken)
    {
        for (var shard = 0; shard < RunShards; shard++)
        {
            if (await _records.ScanAsync(RunList, $"open-{shard}", KeyRange.All, 1, cancellationToken).AnyAsync(cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private sealed class NoMail : IMailSender
    {
        public bool IsEnabled => true;

        public Task SendAsync(MailMessage message, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}

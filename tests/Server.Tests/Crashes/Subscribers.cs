using System.Collections.Concurrent;
using JobFunctions.Adapters.Composition;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Server.Tests.Crashes;

/// <summary>People with a resume whose digest is due, straight in the store of a server, and what the store says of them.</summary>
internal sealed class Subscribers : IAsyncDisposable
{
    private const int AtOnce = 16;

    private static readonly string[] Positions = ["Программист C#", "Бухгалтер", "Менеджер по продажам"];

    private readonly ServiceProvider _services;

    public Subscribers(string storage)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["AzureWebJobsStorage"] = storage }).Build();
        _services = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddLogging()
            .AddJobFunctions(configuration)
            .BuildServiceProvider();
    }

    /// <param name="chat">In Telegram; null for a person who is written to by e-mail.</param>
    public async Task<AccountId> AddAsync(string email, long? chat, CancellationToken cancellationToken)
    {
        var now = TimeProvider.System.GetUtcNow();
        var id = GuidId.New<AccountId>(TimeProvider.System);
        var position = Positions[(chat ?? email.Length) % Positions.Length];
        var resume = new Resume
        {
            Id = GuidId.New<ResumeId>(TimeProvider.System),
            AccountId = id,
            Source = ResumeSource.Manual,
            Status = ResumeStatus.Ready,
            Checksum = Convert.ToHexStringLower(id.Value.ToByteArray()),
            Fields = new ResumeFields { DesiredPosition = position, Skills = ["C#", "SQL", "Excel", "1С", "CRM"], YearsOfExperience = 5 },
            UploadedAt = now,
            UpdatedAt = now,
        };
        var account = new Account { Id = id, Email = email, IsVerified = true, TelegramId = chat, CurrentResumeId = resume.Id, CreatedAt = now, UpdatedAt = now };
        var settings = new PersonSettings
        {
            AccountId = id,
            Digest = true,
            Channel = chat is null ? NotificationWay.Email : NotificationWay.Telegram,
            NextDigestAt = now.AddMinutes(-1),
        };
        await Get<Resume>().AddAsync(resume, cancellationToken);
        await Get<Account>().AddAsync(account, cancellationToken);
        await Get<PersonSettings>().AddAsync(settings, cancellationToken);
        return id;
    }

    public async Task<PersonSettings> SettingsAsync(AccountId account, CancellationToken cancellationToken) =>
        (await Get<PersonSettings>().FindAsync(SettingsSchema.KeyOf(account), cancellationToken))?.Value
        ?? throw new InvalidOperationException("The settings are gone.");

    /// <summary>What the person was told.</summary>
    public async Task<IReadOnlyList<Notification>> ToldAsync(AccountId account, CancellationToken cancellationToken) =>
        await Get<Notification>().ListAsync(NotificationSchema.PartitionOf(account), KeyRange.All, 100, cancellationToken)
            .Select(stored => stored.Value)
            .ToListAsync(cancellationToken);

    /// <summary>What the person will not be shown again, nor was shown twice.</summary>
    public async Task<RecommendationQueue> QueueAsync(AccountId account, CancellationToken cancellationToken) =>
        (await Get<RecommendationQueue>().FindAsync(SearchSchema.QueueKeyOf(account), cancellationToken))?.Value
        ?? throw new InvalidOperationException("The person has no queue.");

    /// <summary>Whether the person's day is over and nothing is on its way to them.</summary>
    public async Task<bool> IsDoneAsync(AccountId account, CancellationToken cancellationToken) =>
        (await SettingsAsync(account, cancellationToken)).LastDigestDay is not null
        && (await ToldAsync(account, cancellationToken)).All(told => told.Deliveries.All(delivery => delivery.IsOver));

    /// <summary>The accounts of those who are registered.</summary>
    public async Task<IReadOnlyList<AccountId>> FindAsync(IEnumerable<string> emails, CancellationToken cancellationToken)
    {
        var (accounts, findAccount) = (new List<AccountId>(), _services.GetRequiredService<FindAccount>());
        foreach (var email in emails)
        {
            if (await findAccount.ByEmailAsync(email, cancellationToken) is { Value.Id: var id })
            {
                accounts.Add(id);
            }
        }

        return accounts;
    }

    /// <summary>What had begun to go out and was not marked as gone: the server that is no more may have sent it or not.</summary>
    public async Task<IReadOnlyCollection<Unmarked>> UnmarkedAsync(IEnumerable<AccountId> accounts, CancellationToken cancellationToken)
    {
        var unmarked = new ConcurrentBag<Unmarked>();
        await Parallel.ForEachAsync(accounts, Options(cancellationToken), async (account, token) =>
        {
            foreach (var told in await ToldAsync(account, token))
            {
                foreach (var delivery in told.Deliveries.Where(delivery => delivery.State == DeliveryState.Sending))
                {
                    unmarked.Add(new Unmarked(account, told.Id, delivery.Since));
                }
            }
        });
        return unmarked;
    }

    /// <summary>Waits until everybody is done.</summary>
    public Task DoneAsync(IEnumerable<AccountId> accounts, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(accounts, Options(cancellationToken), async (account, token) =>
        {
            while (!await IsDoneAsync(account, token))
            {
                await Task.Delay(50, token);
            }
        });

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static ParallelOptions Options(CancellationToken cancellationToken) => new() { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };

    /// <param name="Since">When it began: begun anew, it is another.</param>
    internal sealed record Unmarked(AccountId Account, NotificationId Id, DateTimeOffset Since);

    private Collection<T> Get<T>() => _services.GetRequiredService<Collection<T>>();
}

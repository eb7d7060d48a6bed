using System.Globalization;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Passwords;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Applications;
using JobFunctions.Core.Chats;
using JobFunctions.Core.Interviews;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Tests.Search;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Posting;
using JobFunctions.Core.Workflows;
using JobFunctions.StandIns.Workflows;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Tests.Chats;

/// <summary>One process with the talk and what it does, over a store and a messenger that several processes share.</summary>
internal sealed class ChatBench : IAsyncDisposable
{
    public const long Person = 42;

    private static readonly DateTimeOffset Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    private readonly ServiceProvider _services;

    public ChatBench(IPartitionStore store, IChatMessenger messenger, TimeProvider? time = null) => _services = new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
        .AddLogging()
        .AddAccounts()
        .AddActivity()
        .AddNotifications()
        .AddPosting()
        .AddApplications()
        .AddInterviews()
        .AddResumes()
        .AddSearch()
        .AddChats()
        .AddSingleton(store)
        .AddSingleton(messenger)
        .AddSingleton(time ?? new StandingClock())
        .AddSingleton<IBlobStore, MemoryBlobStore>()
        .AddSingleton<IWorkflowClient, RecordingWorkflowClient>()
        .AddSingleton<IExchangeRates, NoRates>()
        .AddSingleton<IDocumentTextReader, NoDocuments>()
        .BuildServiceProvider();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public Collection<T> Records<T>() => _services.GetRequiredService<Collection<T>>();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Receives an update as the webhook does.</summary>
    public Task ReceiveAsync(long id, ChatEvent what, long person = Person) => _services.GetRequiredService<ReceiveUpdate>().RunAsync(UpdateOf(id, what, person), Token);

    /// <summary>Makes an account of the site, with a password.</summary>
    public async Task<Account> RegisterAsync(string email = "aigerim@web.example")
    {
        var account = new Account { Id = AccountId.From(Guid.CreateVersion7(Now)), Email = email, CreatedAt = Now, UpdatedAt = Now };
        await Records<Account>().AddAsync(account, Token);
        await Records<Credentials>().PutAsync(new Credentials(account.Id, "hash", Now), Token);
        return account;
    }

    /// <summary>Runs the workflow of an update from its start, as a process does that has no history of it.</summary>
    public async Task<Exception?> RunAsync(long id) =>
        (await new ReplayWorkflowHost(_services).RunAsync(Converse.Definition, Converse.InstanceIdOf(id), new ConverseInput(id), Token)).Error;

    /// <summary>Takes an update in, and sends nothing.</summary>
    public Task<ConverseOutput> TakeAsync(long id) => ActivatorUtilities.CreateInstance<TakeUpdateStep>(_services).RunAsync(new ConverseInput(id), Token);

    public async Task TalkAsync(long id, string text, long person = Person)
    {
        await ReceiveAsync(id, new ChatEvent.Said(text), person);
        Assert.Null(await RunAsync(id));
    }

    public async Task PressAsync(long id, string data)
    {
        await ReceiveAsync(id, new ChatEvent.Pressed(data, $"call-{id}", 9));
        Assert.Null(await RunAsync(id));
    }

    /// <summary>Keeps a digest of the first vacancies of <see cref="FillQueueAsync"/>.</summary>
    public async Task<Notification> TellDigestAsync(int count)
    {
        var notice = new Notification
        {
            Id = NotificationId.Of(Now, "digest"),
            AccountId = (await AccountAsync()).Id,
            Kind = NotificationKind.Digest,
            Facts = new NotificationFacts
            {
                Vacancies = [.. Enumerable.Range(1, count).Select(number => new FoundVacancy($"hh:{number}", $"Сварщик {number}", null, null, null, 80, null))],
            },
        };
        await Records<Notification>().AddAsync(notice, Token);
        return notice;
    }

    /// <summary>An employer proposes an interview to the person, who is told.</summary>
    /// <param name="candidate">null for the person.</param>
    public async Task<(Interview Interview, Notification Notice)> ProposeAsync(
        string name, AccountId employer, IReadOnlyList<DateTimeOffset> times, AccountId? candidate = null)
    {
        var interview = new Interview
        {
            Id = new InterviewId(NotificationId.Of(Now, name).Value),
            ApplicationId = default,
            VacancyTitle = "Сварщик",
            EmployerId = employer,
            AccountId = candidate ?? (await AccountAsync()).Id,
            DurationMinutes = 60,
            StartsAt = times is [var only] ? only : null,
            Slots = times.Count > 1 ? times : [],
            Status = InterviewStatus.Proposed,
            CreatedAt = Now,
            UpdatedAt = Now,
        }.Announcing(NotificationKind.InterviewProposed, candidate ?? (await AccountAsync()).Id, Now);
        await Records<Interview>().AddAsync(interview, Token);
        var notice = Notification.Of(interview.Announcements[0], [], DeliveryState.Sent, Now);
        await Records<Notification>().AddAsync(notice, Token);
        return (interview, notice);
    }

    public async Task<Account> AccountAsync() =>
        (await _services.GetRequiredService<FindAccount>().ByTelegramIdAsync(Person, Token))!.Value;

    /// <summary>Gives the person a queue of vacancies, as a search does.</summary>
    public async Task FillQueueAsync(int count)
    {
        var account = (await AccountAsync()).Id;
        var search = SearchId.From(Guid.CreateVersion7(Now));
        var ids = Enumerable.Range(1, count).Select(number => VacancyId.Of("hh", number.ToString(CultureInfo.InvariantCulture))).ToList();
        foreach (var id in ids)
        {
            await Records<Recommendation>().PutAsync(
                new Recommendation(account, search, new Vacancy { Id = id, Title = $"Сварщик {id.LocalId}" }, QueueBench.Ranked(int.Parse(id.LocalId, CultureInfo.InvariantCulture)) with { Id = id }), Token);
        }

        await Records<RecommendationQueue>().AddAsync(new RecommendationQueue(account, search, search, [.. ids.Select(id => new QueueEntry(id, []))], 0), Token);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static ChatUpdate UpdateOf(long id, ChatEvent what, long person) => new(id, person, what, "Айгерим", null, "ru", Now);

    private sealed class NoRates : IExchangeRates
    {
        public Task<RateTable> GetLatestAsync(CancellationToken cancellationToken) => Task.FromResult(new RateTable(default, new Dictionary<string, decimal>()));
    }

    /// <summary>Always the same time, while waits take what they take.</summary>
    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class NoDocuments : IDocumentTextReader
    {
        public DocumentSniff Sniff(ReadOnlySpan<byte> content) => throw new NotSupportedException();

        public Task<DocumentTextResult> ReadAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}

using JobFunctions.Core.Accounts;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Search;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Tests.Search;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Indexing;
using JobFunctions.Core.Vacancies.Live;
using JobFunctions.Core.Vacancies.Posting;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace JobFunctions.Core.Tests.Vacancies.Live;

/// <summary>One process of several over a store: writes vacancies and searches them.</summary>
internal sealed class Instance : IDisposable
{
    private static readonly AccountId Employer = AccountId.From(Guid.Parse("019aa2c4-6f00-7000-8000-0000000000aa"));

    private readonly ServiceProvider _services;

    public Instance(IPartitionStore store, TimeProvider time, IExchangeRates? rates = null, IBlobStore? blobs = null) => _services = new ServiceCollection()
        .AddActivity()
        .AddSingleton<Announcer>()
        .AddSingleton<IWorkflowClient>(new RecordingWorkflowClient())
        .AddPosting()
        .AddLiveVacancies()
        .AddSingleton(store)
        .AddSingleton(blobs ?? new MemoryBlobStore())
        .AddSingleton(time)
        .AddSingleton(rates ?? new Rates())
        .AddSingleton<IDescriptionReader, PlainReader>()
        .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
        .BuildServiceProvider();

    public Collection<PostedVacancy> Vacancies => _services.GetRequiredService<Collection<PostedVacancy>>();

    public LiveVacancies Live => _services.GetRequiredService<LiveVacancies>();

    public VacancyCounter Counter => _services.GetRequiredService<VacancyCounter>();

    /// <summary>The platform among the sources of a seeker's search.</summary>
    public IVacancySource Source => _services.GetRequiredService<IVacancySource>();

    public MoveVacancy Move => _services.GetRequiredService<MoveVacancy>();

    private PostVacancy Post => _services.GetRequiredService<PostVacancy>();

    /// <summary>Posts a vacancy and has it accepted.</summary>
    public async Task<VacancyId> PostAsync(string title, DateTimeOffset? until = null, Money? salary = null, string description = "Работать.")
    {
        var account = new Account { Id = Employer, CreatedAt = default, UpdatedAt = default };
        var posted = Assert.IsType<PostingResult.Done>(
            await Post.CreateAsync(VacancyId.New(_services.GetRequiredService<TimeProvider>()), account, Content(title, description) with { ExpiresAt = until, Salary = salary }, isDraft: false, TestContext.Current.CancellationToken));
        await Move.ReviewAsync(posted.Vacancy.Id, isAccepted: true, null, Employer, TestContext.Current.CancellationToken);
        return posted.Vacancy.Id;
    }

    public Task DescribeAsync(VacancyId id, string description) =>
        Post.EditAsync(id, null, Employer, current => Content(current.Title, description), TestContext.Current.CancellationToken);

    public Task CloseAsync(VacancyId id) => Move.CloseAsync(id, Employer, null, TestContext.Current.CancellationToken);

    public Task RenewAsync(VacancyId id, DateTimeOffset? until = null) => Move.RenewAsync(id, Employer, until, TestContext.Current.CancellationToken);

    public Task DeleteAsync(VacancyId id) => Post.DeleteAsync(id, null, Employer, TestContext.Current.CancellationToken);

    public Task SnapshotAsync() => _services.GetRequiredService<SnapshotVacancies>().RunAsync(TestContext.Current.CancellationToken);

    public Task RefreshAsync() => Live.RefreshAsync(TestContext.Current.CancellationToken);

    /// <summary>Ids that are found, in the order of the ids.</summary>
    public IReadOnlyList<VacancyId> Find(string text = "") => Find(new VacancyQuery { Search = text });

    public IReadOnlyList<VacancyId> Find(VacancyQuery query) =>
        [.. Live.Search(query with { Limit = 100 }).Vacancies.Select(vacancy => vacancy.Id).OrderBy(id => id.Value, StringComparer.Ordinal)];

    public void Dispose() => _services.Dispose();

    private static PostingContent Content(string title, string description) => new(title, description, null, null, false, null, null, null, [], null, null);

    private sealed class PlainReader : IDescriptionReader
    {
        public DescriptionText Read(string written) => new(written, null);
    }
}

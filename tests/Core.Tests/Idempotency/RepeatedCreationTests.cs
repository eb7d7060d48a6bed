using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Passwords;
using JobFunctions.Core.Accounts.Registration;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Analytics;
using JobFunctions.Core.Idempotency;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Posting;
using JobFunctions.Core.Workflows;
using JobFunctions.StandIns.Clock;
using JobFunctions.StandIns.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Tests.Idempotency;

/// <summary>What creates is run again with the same id after a crash between any two calls to the store.</summary>
public sealed class RepeatedCreationTests
{
    private static readonly AccountId Id = AccountId.From(Guid.Parse("019aa2c4-6f00-7000-8000-000000000001"));

    private readonly ManualTimeProvider _time = new(new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RegisterAccount_StoppedAnywhereAndRepeated_MakesOneAccountThatCanSignIn()
    {
        await RepeatAfterEveryStopAsync(
            store => Register(store).RunAsync(Registration(Id), Token),
            async (store, account) =>
            {
                Assert.Equal(Id, account?.Id);
                Assert.NotNull(await new Collection<Credentials>(store, CredentialsSchema.Value, _time).FindAsync(CredentialsSchema.KeyOf(Id), Token));
                Assert.Null(await Register(store).RunAsync(Registration(AccountId.From(Guid.CreateVersion7(_time.GetUtcNow()))), Token));
            });
    }

    [Fact]
    public async Task PostVacancy_StoppedAnywhereAndRepeated_MakesOneVacancy()
    {
        var id = VacancyId.New(_time);
        await RepeatAfterEveryStopAsync(
            store => PostAsync(store, id),
            async (store, result) =>
            {
                Assert.Equal(id, Assert.IsType<PostingResult.Done>(result).Vacancy.Id);
                var list = await new FindPosting(Vacancies(store), _time).ListOfEmployerAsync(Id, new PageRequest(null, 10), Token);
                Assert.Single(list.Items);
                Assert.IsType<PostingResult.Duplicate>(await PostAsync(store, VacancyId.New(_time)));
            });
    }

    private async Task RepeatAfterEveryStopAsync<T>(Func<IPartitionStore, Task<T>> create, Func<IPartitionStore, T, Task> assert)
    {
        for (var stop = 0; ; stop++)
        {
            var store = new MemoryPartitionStore();
            var isStopped = false;
            try
            {
                await create(new StoppingPartitionStore(store, stop));
            }
            catch (StoppedException)
            {
                isStopped = true;
            }

            _time.Advance(KeyedCalls.Lease);
            await assert(store, await create(store));
            if (!isStopped)
            {
                Assert.True(stop > 3, "The creation calls the store.");
                return;
            }
        }
    }

    private RegisterAccount Register(IPartitionStore store)
    {
        var accounts = new Collection<Account>(store, AccountSchema.Value, _time);
        var setPassword = new SetPassword(new Collection<Credentials>(store, CredentialsSchema.Value, _time), new Outside(), _time);
        var findAccount = new FindAccount(accounts);
        var firstAdmin = new FirstAdmin(accounts, findAccount, setPassword, Options.Create(new AdminOptions()), Activity(store), _time);
        var announcer = new Announcer(new Outside(), NullLogger<Announcer>.Instance);
        return new RegisterAccount(accounts, findAccount, setPassword, firstAdmin, announcer, Activity(store), _time);
    }

    private static NewAccount Registration(AccountId id) =>
        new(AccountRole.User, "aigerim@tests.example", "correct horse", null, null, null, null, null, "ru") { Id = id };

    private ActivityLog Activity(IPartitionStore store) => new(
        new Collection<ActivityEntry>(store, ActivitySchema.Value, _time),
        new DayMarks(new Collection<DayMark>(store, DayMarks.Schema, _time)),
        _time,
        NullLogger<ActivityLog>.Instance);

    private ForgetVacancy Forget(IPartitionStore store) =>
        new(new Collection<ViewCount>(store, ViewCountSchema.Value, _time), new Collection<ApplicationCount>(store, ApplicationCountSchema.Value, _time));

    private Collection<PostedVacancy> Vacancies(IPartitionStore store) => new(store, PostingSchema.Value, _time);

    private Task<PostingResult> PostAsync(IPartitionStore store, VacancyId id)
    {
        var employer = new Account { Id = Id, Role = AccountRole.Hr, CreatedAt = _time.GetUtcNow(), UpdatedAt = _time.GetUtcNow() };
        var content = new PostingContent("Бухгалтер", "Ведёт учёт.", null, null, false, null, null, null, [], null, null);
        return new PostVacancy(Vacancies(store), new Outside(), new PostingObservers([]), Forget(store), Activity(store), _time).CreateAsync(id, employer, content, false, Token);
    }

    /// <summary>The ports that these creations only hand things to.</summary>
    private sealed class Outside : IPasswordHasher, IDescriptionReader, IWorkflowClient
    {
        public string Hash(string password) => "hash";

        public PasswordVerdict Verify(string hash, string password) => PasswordVerdict.Wrong;

        public DescriptionText Read(string written) => new(written, null);

        public Task<bool> StartAsync<TInput>(WorkflowDefinition<TInput> workflow, string instanceId, TInput input, CancellationToken cancellationToken) =>
            Task.FromResult(true);

        public Task<WorkflowStatus?> FindAsync(string instanceId, CancellationToken cancellationToken) => Task.FromResult<WorkflowStatus?>(null);

        public Task<bool> RetryAsync(string instanceId, CancellationToken cancellationToken) => Task.FromResult(false);

        public Task CancelAsync(string instanceId, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task<bool> DeleteAsync(string instanceId, CancellationToken cancellationToken) => Task.FromResult(true);
    }
}

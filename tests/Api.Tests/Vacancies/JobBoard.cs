using System.Net;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Posting;
using JobFunctions.StandIns.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Tests.Vacancies;

/// <summary>An app of its own with an employer, and a store that counts what is asked of vacancies; for tests that must know every open vacancy.</summary>
public sealed class JobBoard : IAsyncLifetime
{
    public const string Jobs = "/api/v1/jobs";

    public static readonly AccountId Employer = AccountId.From(Guid.Parse("019aa2c4-6f00-7000-8000-0000000000aa"));

    public CountingPartitionStore Store { get; } = new(new MemoryPartitionStore(), PostingSchema.Value.Name);

    public ApiApp App { get; private set; } = null!; // Set by InitializeAsync, which xunit calls first.

    public HttpClient Anybody { get; private set; } = null!; // As above.

    public async ValueTask InitializeAsync()
    {
        App = await StartAsync();
        Anybody = App.NewClient();
    }

    /// <summary>Another app over the same store.</summary>
    public Task<ApiApp> StartAsync() => ApiApp.StartAsync(change: services => services.AddSingleton<IPartitionStore>(Store));

    /// <summary>Posts a vacancy that is accepted, past HTTP, and tells nobody of it: nothing but what a test asks for reads the store.</summary>
    public async Task<VacancyId> PostAsync(PostingContent content, CancellationToken cancellationToken)
    {
        var employer = new Account
        {
            Id = Employer,
            Role = AccountRole.Hr,
            Employer = new Employer { CompanyName = "Пример", IsApproved = true },
            CreatedAt = DateTimeOffset.UnixEpoch,
            UpdatedAt = DateTimeOffset.UnixEpoch,
        };
        var posted = Assert.IsType<PostingResult.Done>(
            await App.Services.GetRequiredService<PostVacancy>().CreateAsync(VacancyId.New(TimeProvider.System), employer, content, isDraft: false, cancellationToken));
        var accepted = await App.Services.GetRequiredService<Collection<PostedVacancy>>().UpdateAsync(
            PostingSchema.KeyOf(posted.Vacancy.Id),
            vacancy => (vacancy with { Status = PostingStatus.Accepted, WasAccepted = true, PostedAt = vacancy.CreatedAt }).Changed(vacancy.CreatedAt),
            cancellationToken);
        App.Services.GetRequiredService<PostingObservers>().Tell(accepted!.Value); // It was there a moment ago.
        return posted.Vacancy.Id;
    }

    public static PostingContent Content(string title, string description = "Работать.") =>
        new(title, description, null, null, false, null, null, null, [], null, null);

    public static Money Tenge(decimal? from, decimal? to = null) => new(from, to, "KZT");

    /// <summary>The list's titles.</summary>
    public async Task<IReadOnlyList<string>> TitlesAsync(string query, CancellationToken cancellationToken)
    {
        var reply = await Anybody.AskAsync($"{Jobs}?{query}", cancellationToken);
        reply.AssertStatus(HttpStatusCode.OK);
        return [.. reply.Json!["items"]!.AsArray().Select(item => (string)item!["title"]!)];
    }

    public async ValueTask DisposeAsync()
    {
        Anybody.Dispose();
        await App.DisposeAsync();
    }
}

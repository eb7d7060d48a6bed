using JobFunctions.Core.Notifications;
using JobFunctions.Core.Search;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Digests;

/// <summary>The work of <see cref="DigestSteps.Send"/>.</summary>
internal sealed class SendDigestStep(
    Collection<Search.Search> searches, TakeBatch takeBatch, DigestDay days, IOptions<DigestOptions> options) : IStep<SendDigestInput, SendDigestOutput>
{
    public async Task<SendDigestOutput> RunAsync(SendDigestInput input, CancellationToken cancellationToken)
    {
        var (account, day) = input.Digest;
        var search = await searches.FindAsync(SearchSchema.KeyOf(account, input.SearchId), cancellationToken);
        if (search is { Value.HasEnded: false } && !input.IsLastTry)
        {
            return new SendDigestOutput(false);
        }

        // What a failed search left in the queue may be months old: nobody is written for that.
        var batch = search is { Value.State: SearchState.Done } && await days.IsOpenAsync(input.Digest, cancellationToken)
            ? await takeBatch.RunAsync(account, NameOf(day), options.Value.Vacancies, options.Value.LeastMatch, cancellationToken)
            : [];
        await days.CloseAsync(input.Digest, batch.Count == 0 ? null : FactsOf(batch), cancellationToken);
        return new SendDigestOutput(true);
    }

    private static string NameOf(DateOnly day) => $"digest/{DayMarks.Text(day)}";

    private static NotificationFacts FactsOf(IReadOnlyList<Recommendation> batch) => new()
    {
        Vacancies =
        [
            .. batch.Select(item => new FoundVacancy(
                item.Vacancy.Id.Value, item.Vacancy.Title, item.Vacancy.Company, item.Vacancy.City, item.Vacancy.Salary, item.Ranked.Match, item.Vacancy.Url)),
        ],
    };
}

using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Search.Preferences;
using JobFunctions.Core.Storage;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Digests;

/// <summary>One person's digest of one day: searches, takes what is new, tells it, ends the day.</summary>
/// <remarks>
/// The day ends last, so whoever is interrupted anywhere is served again from the start, and finds what is done: the queue knows what was taken for
/// the day and when, the notification's id follows from both, and its delivery is marked.
/// </remarks>
internal sealed class ServeDigest(
    FindAccount findAccount,
    FindResume findResume,
    FindPreferences findPreferences,
    SearchAtOnce searchAtOnce,
    KeepFound keepFound,
    TellAtOnce tell,
    DigestDay days,
    IExchangeRates exchange,
    IOptions<DigestOptions> options)
{
    private const int ResumesToLookAt = 10;

    /// <param name="due">The person's settings as they were read.</param>
    /// <param name="day">The person's own day that it is for.</param>
    /// <returns>False where it is to be tried again later: a search of the person's own is under way, or no source answers.</returns>
    public async Task<bool> RunAsync(Stored<PersonSettings> due, DateOnly day, CancellationToken cancellationToken)
    {
        if (due.Value.Digest
            && !(due.Value.LastDigestDay >= day)
            && await findAccount.ByIdAsync(due.Value.AccountId, cancellationToken) is { Value: { MaySignIn: true } account })
        {
            if (await TakeAsync(account, day, cancellationToken) is not { } taken)
            {
                return false;
            }

            if (taken.Recommendations.Count > 0)
            {
                var rates = await exchange.GetLatestAsync(cancellationToken);
                await tell.RunAsync(AnnouncementOf(due.Value, day, taken, rates), account, due.Value, cancellationToken);
            }
        }

        await days.CloseAsync(due, day, cancellationToken);
        return true;
    }

    private async Task<TakenBatch?> TakeAsync(Account account, DateOnly day, CancellationToken cancellationToken)
    {
        var name = $"digest/{DayMarks.Text(day)}";
        var queue = await keepFound.QueueAsync(account.Id, cancellationToken);
        if (await keepFound.TakenAsync(queue, name, cancellationToken) is { } before)
        {
            return before;
        }

        if (await ResumeAsync(account, cancellationToken) is not { } resume)
        {
            return new TakenBatch(default, []);
        }

        if (await keepFound.IsSearchingAsync(queue, cancellationToken))
        {
            return null;
        }

        var preferences = await findPreferences.RunAsync(account.Id, cancellationToken);
        var wanted = options.Value;
        var found = await searchAtOnce.RunAsync(resume, new SearchWishes { Limit = wanted.Kept }, preferences, wanted.Details, cancellationToken);
        return found.HasFailed
            ? null
            : await keepFound.TakeAsync(queue, resume, found, name, wanted.Vacancies, wanted.LeastMatch, wanted.Kept, cancellationToken);
    }

    /// <summary>The current one, or the newest that was not generated for a vacancy, of those that are read.</summary>
    private async Task<Resume?> ResumeAsync(Account account, CancellationToken cancellationToken) =>
        await findResume.CurrentAsync(account, cancellationToken) is { Status: ResumeStatus.Ready } current
            ? current
            : (await findResume.ListAsync(account.Id, new PageRequest(null, ResumesToLookAt), cancellationToken)).Items
                .FirstOrDefault(resume => resume is { Status: ResumeStatus.Ready, Source: not ResumeSource.Generated });

    private static Announcement AnnouncementOf(PersonSettings person, DateOnly day, TakenBatch taken, RateTable rates) => new(
        NotificationId.Of(taken.At, $"digest/{person.AccountId}/{DayMarks.Text(day)}"),
        NotificationKind.Digest,
        person.AccountId,
        new NotificationFacts
        {
            Vacancies =
            [
                .. taken.Recommendations.Select(item => new FoundVacancy(
                    item.Vacancy.Id.Value,
                    item.Vacancy.Title,
                    item.Vacancy.Company,
                    item.Vacancy.City,
                    item.Vacancy.Salary,
                    item.Ranked.Match,
                    item.Vacancy.Url,
                    item.Vacancy.Salary is { } salary && salary.Currency != person.Currency ? rates.About(salary, person.Currency) : null)),
            ],
        });
}

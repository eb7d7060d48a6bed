using System.Globalization;
using System.Runtime.CompilerServices;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies.Posting;

namespace JobFunctions.Core.Analytics;

/// <summary>Lists views and applications by vacancy and day: the vacancies in the order of their list, the days of each in order, days without either left out.</summary>
/// <remarks>
/// A part of the list looks at a few vacancies more than it has items at most, so it may be short, or empty, before the list ends.
/// Views of the last seconds may be missing (<see cref="VacancyViews"/>); applications are all there.
/// </remarks>
public sealed class ReadAnalytics(Collection<PostedVacancy> vacancies, VacancyViews views, VacancyApplications applications)
{
    /// <summary>Vacancies that a part may look at besides one for each of its items.</summary>
    private const int QuietVacancies = 10;

    private const char DaySeparator = ':';

    private static readonly PostingStatus[] EverAccepted = [PostingStatus.Accepted, PostingStatus.Expired, PostingStatus.Closed, PostingStatus.Rejected, PostingStatus.UnderReview];

    public Task<Page<VacancyDay>> OfVacancyAsync(PostedVacancy vacancy, DayRange days, PageRequest page, CancellationToken cancellationToken) =>
        PageAsync((_, _) => new[] { (vacancy.Id.Value, vacancy) }.ToAsyncEnumerable(), days, page, cancellationToken);

    /// <summary>Of all vacancies of an employer, the newest first.</summary>
    public Task<Page<VacancyDay>> OfEmployerAsync(AccountId employer, DayRange days, PageRequest page, CancellationToken cancellationToken) =>
        PageAsync((from, count) => ListOfEmployerAsync(employer, days, from, count, cancellationToken), days, page, cancellationToken);

    /// <summary>Of every vacancy of the platform, those that are open first.</summary>
    public Task<Page<VacancyDay>> OfAllAsync(DayRange days, PageRequest page, CancellationToken cancellationToken) =>
        PageAsync((from, count) => ListAllAsync(from, count, cancellationToken), days, page, cancellationToken);

    /// <param name="list">The vacancies from a place on, itself included, each with its place; of the key alphabet without <see cref="DaySeparator"/>.</param>
    private async Task<Page<VacancyDay>> PageAsync(
        Func<string?, int, IAsyncEnumerable<(string Place, PostedVacancy Vacancy)>> list, DayRange days, PageRequest page, CancellationToken cancellationToken)
    {
        var (place, day) = ReadCursor(page.After);
        var most = page.Limit + QuietVacancies;
        var items = new List<VacancyDay>(page.Limit);
        var (looked, next) = (0, page.After);
        await foreach (var (at, vacancy) in list(place, most + 1).WithCancellation(cancellationToken))
        {
            if (looked++ == most)
            {
                return new Page<VacancyDay>(items, next);
            }

            var first = at == place && day >= days.First ? day.AddDays(1) : days.First;
            foreach (var item in await ListDaysAsync(vacancy, days with { First = first }, page.Limit - items.Count + 1, cancellationToken))
            {
                if (items.Count == page.Limit)
                {
                    return new Page<VacancyDay>(items, next);
                }

                items.Add(item);
                next = CursorOf(at, item.Day);
            }

            next = CursorOf(at, days.Last);
        }

        return new Page<VacancyDay>(items, null);
    }

    /// <summary>The first days of a vacancy that have anything.</summary>
    private async Task<IReadOnlyList<VacancyDay>> ListDaysAsync(PostedVacancy vacancy, DayRange days, int most, CancellationToken cancellationToken)
    {
        if (!vacancy.WasAccepted || days.Days < 1 || DayMarks.DayOf(vacancy.CreatedAt) > days.Last)
        {
            return [];
        }

        var viewed = views.ListByDayAsync(vacancy.Id, days.First, days.Last, most, cancellationToken);
        var applied = applications.ListByDayAsync(vacancy.Id, days.First, days.Last, most, cancellationToken);
        var (viewsOf, applicationsOf) = ((await viewed).ToDictionary(day => day.Day, day => day.Count), (await applied).ToDictionary(day => day.Day, day => day.Count));
        return
        [
            .. viewsOf.Keys.Union(applicationsOf.Keys).Order().Take(most)
                .Select(day => new VacancyDay(vacancy.Id, vacancy.Title, day, viewsOf.GetValueOrDefault(day), applicationsOf.GetValueOrDefault(day))),
        ];
    }

    private async IAsyncEnumerable<(string Place, PostedVacancy Vacancy)> ListOfEmployerAsync(
        AccountId employer, DayRange days, string? from, int count, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // What was posted after the days has nothing on them.
        var newest = NewestFirst.From(new DateTimeOffset(days.Last, TimeOnly.MaxValue, TimeSpan.Zero));
        var range = new KeyRange(from is not null && string.CompareOrdinal(from, newest) > 0 ? from : newest, null);
        await foreach (var (vacancy, _) in vacancies.ListByAsync(PostingSchema.EmployerIndex, employer.ToString(), range, count, cancellationToken))
        {
            yield return (NewestFirst.KeyOf(vacancy.CreatedAt, vacancy.Id.Value), vacancy);
        }
    }

    private async IAsyncEnumerable<(string Place, PostedVacancy Vacancy)> ListAllAsync(
        string? from, int count, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (begun, id) = (0, (string?)null);
        if (from?.Split('.') is [var status, var last] && Array.FindIndex(EverAccepted, other => other.ToString() == status) is >= 0 and var number)
        {
            (begun, id) = (number, last);
        }

        foreach (var kind in EverAccepted[begun..])
        {
            await foreach (var (vacancy, _) in vacancies.ListByAsync(PostingSchema.StatusIndex, kind.ToString(), new KeyRange(id, null), count, cancellationToken))
            {
                yield return ($"{kind}.{vacancy.Id.Value}", vacancy);
            }

            id = null;
        }
    }

    private static string CursorOf(string place, DateOnly day) => $"{place}{DaySeparator}{DayMarks.Text(day)}";

    private static (string? Place, DateOnly Day) ReadCursor(string? cursor) =>
        cursor?.Split(DaySeparator) is [var place, var text] && DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? (place, day)
            : (null, default);
}

using JobFunctions.Core.Applications;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Analytics;

/// <summary>Counts the applications for vacancies by the day that they came. An application counts once, however often it is counted.</summary>
/// <remarks>
/// A withdrawn application has come all the same, and stays counted on its day. Those who apply at once for one vacancy write sixteen rows between them.
/// </remarks>
public sealed class VacancyApplications(Collection<ApplicationCount> counts)
{
    private const int ScanSize = 100;

    /// <summary>Counts an application. Safe to repeat.</summary>
    public async Task CountAsync(Application application, CancellationToken cancellationToken)
    {
        var mark = ApplicationCountSchema.MarkOf(application.Id);
        var first = new ApplicationCount(application.VacancyId, DayMarks.DayOf(application.AppliedAt), ShardOf(application), [mark]);
        var key = KeyOf(application);
        if (await counts.UpdateAsync(key, With, cancellationToken) is null && await counts.AddAsync(first, cancellationToken) is not AddResult<ApplicationCount>.Added)
        {
            // Somebody else began the row meanwhile.
            await counts.UpdateAsync(key, With, cancellationToken);
        }

        ApplicationCount? With(ApplicationCount current) => current.Marks.Contains(mark) ? null : current with { Marks = [.. current.Marks, mark] };
    }

    /// <summary>Takes an application out of the count, because it is being erased. Safe to repeat.</summary>
    public Task UncountAsync(Application application, CancellationToken cancellationToken)
    {
        var mark = ApplicationCountSchema.MarkOf(application.Id);
        return counts.UpdateAsync(
            KeyOf(application),
            current => current.Marks.Contains(mark) ? current with { Marks = [.. current.Marks.Where(other => other != mark)] } : null,
            cancellationToken);
    }

    /// <summary>The first days of a time, both ends included, on which anybody applied; in order.</summary>
    /// <param name="mostDays">Above 0. No more rows are read than these days have.</param>
    public async Task<IReadOnlyList<DayApplications>> ListByDayAsync(
        VacancyId vacancy, DateOnly first, DateOnly last, int mostDays, CancellationToken cancellationToken)
    {
        var pageSize = Math.Min(ScanSize, mostDays * KeyShards.All.Count);
        var days = new SortedDictionary<DateOnly, int>();
        await foreach (var row in counts.ListAsync(vacancy.Value, DayRows.RangeOf(first, last), pageSize, cancellationToken))
        {
            if (days.Count == mostDays && !days.ContainsKey(row.Value.Day))
            {
                break;
            }

            if (row.Value.Marks.Count > 0)
            {
                days[row.Value.Day] = days.GetValueOrDefault(row.Value.Day) + row.Value.Marks.Count;
            }
        }

        return [.. days.Select(day => new DayApplications(day.Key, day.Value))];
    }

    private static RecordKey KeyOf(Application application) =>
        DayRows.KeyOf(application.VacancyId, DayMarks.DayOf(application.AppliedAt), ShardOf(application));

    private static string ShardOf(Application application) => KeyShards.Of(application.Id.ToString());
}

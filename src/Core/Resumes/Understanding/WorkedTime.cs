namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>How long somebody has worked: jobs at the same time count once.</summary>
internal static class WorkedTime
{
    private const int MonthsOfYear = 12;

    /// <summary>Years to one decimal.</summary>
    /// <remarks>
    /// A year alone counts whole. The last month of a finished job counts, the running month of a job that goes on does not.
    /// A job without a beginning, or with one that is still to come, counts nothing.
    /// </remarks>
    public static double Years(IEnumerable<(PartialDate From, PartialDate? To)> jobs, DateOnly today)
    {
        var now = (today.Year * MonthsOfYear) + today.Month - 1;
        var months = 0;
        var counted = int.MinValue;

        foreach (var (start, end) in jobs.Select(job => Months(job, now)).Where(job => job.Start < job.End).Order())
        {
            months += Math.Max(0, end - Math.Max(start, counted));
            counted = Math.Max(counted, end);
        }

        return Math.Round(months / (double)MonthsOfYear, 1, MidpointRounding.AwayFromZero);
    }

    /// <summary>Months since the year 0; the end is not part of the job.</summary>
    private static (int Start, int End) Months((PartialDate From, PartialDate? To) job, int now)
    {
        var start = (job.From.Year * MonthsOfYear) + (job.From.Month ?? 1) - 1;
        var end = job.To is { } to ? (to.Year * MonthsOfYear) + (to.Month ?? MonthsOfYear) : now;

        return (start, Math.Min(end, now));
    }
}

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Gives the employer to each of several positions that stand below its name.</summary>
internal static class Promotions
{
    /// <param name="jobs">In the order of the page.</param>
    public static List<FoundItem<Employment>> Join(List<FoundItem<Employment>> jobs)
    {
        List<FoundItem<Employment>> joined = [];

        foreach (var job in jobs)
        {
            if (job.Value is { Position: not null, Employer: null } && job.Lines.Count == 1 && joined is [.., var before] && Covers(before.Value, job.Value) is { } employer)
            {
                // The stretch of the employer as a whole is no position beside those in it.
                if (before.Value.Position is null)
                {
                    joined.RemoveAt(joined.Count - 1);
                }

                joined.Add(job with { Value = job.Value with { Employer = employer }, Lines = [before.Lines[0], .. job.Lines], Printed = [employer, .. job.Printed] });
            }
            else
            {
                joined.Add(job);
            }
        }

        return joined;
    }

    /// <summary>The employer of the job before, where its name stands on a line of its own above, and the positions follow each other back in time or lie inside its time.</summary>
    private static string? Covers(Employment before, Employment job) =>
        before.Employer is null || before.From is not { } start || job.From is not { } from ? null
            : before.Position is null ? from >= start && (before.To is not { } end || (job.To is { } last && last <= end)) ? before.Employer : null
            : job.To is { } to && to <= start.NextMonth() && from < start ? before.Employer : null;

    private static PartialDate NextMonth(this PartialDate date) =>
        date.Month is { } month ? month == 12 ? new PartialDate(date.Year + 1, 1) : new PartialDate(date.Year, month + 1) : date;
}

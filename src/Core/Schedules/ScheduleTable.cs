namespace JobFunctions.Core.Schedules;

/// <summary>The schedules of the product; both heads keep exactly these.</summary>
public static class ScheduleTable
{
    /// <summary>Every ten minutes.</summary>
    public const string RecoveryExpression = "0 */10 * * * *";

    /// <summary>Hourly: the rates are fetched once a day, and an hour later where the bank was down.</summary>
    public const string RatesExpression = "0 20 * * * *";

    /// <summary>Twice an hour, so that what falls due is seen to within the hour.</summary>
    public const string ExpiryExpression = "0 5,35 * * * *";

    /// <summary>Daily at 03:40.</summary>
    public const string CleanUpExpression = "0 40 3 * * *";

    /// <summary>Hourly, at the hour.</summary>
    public const string DigestsExpression = "0 0 * * * *";

    /// <summary>Picks up work that a crash left between a record and its run.</summary>
    public static readonly Schedule Recovery = new("Recovery", RecoveryExpression) { RunsAtStart = true };

    /// <summary>Fetches the day's exchange rates.</summary>
    public static readonly Schedule Rates = new("Rates", RatesExpression) { RunsAtStart = true };

    /// <summary>Ends vacancies whose time has passed, and reminds of those that are about to.</summary>
    public static readonly Schedule Expiry = new("Expiry", ExpiryExpression) { RunsAtStart = true };

    /// <summary>Deletes what is kept no longer.</summary>
    public static readonly Schedule CleanUp = new("CleanUp", CleanUpExpression);

    /// <summary>Sends new vacancies to those whose hour it is.</summary>
    public static readonly Schedule Digests = new("Digests", DigestsExpression) { RunsAtStart = true };

    public static IReadOnlyList<Schedule> All { get; } = [Recovery, Rates, Expiry, CleanUp, Digests];
}

namespace JobFunctions.Core.Analytics;

/// <summary>Days in UTC, both ends included.</summary>
/// <param name="Last">Not before <paramref name="First"/>.</param>
public readonly record struct DayRange(DateOnly First, DateOnly Last)
{
    /// <summary>Longest range that is answered.</summary>
    public const int MaxDays = 366;

    public int Days => Last.DayNumber - First.DayNumber + 1;
}

namespace JobFunctions.Core.Vacancies.Posting.Expiry;

/// <summary>Output of <see cref="ExpireVacancies.Expire"/> and <see cref="ExpireVacancies.Remind"/>.</summary>
/// <param name="Count">How many were ended, or reminded of.</param>
/// <param name="Next">Where the next page begins; null behind the last.</param>
public sealed record ExpiryPageOutput(int Count, string? Next);

namespace JobFunctions.Core.Vacancies.Posting.Expiry;

/// <summary>Input of <see cref="ExpireVacancies.Expire"/> and <see cref="ExpireVacancies.Remind"/>.</summary>
/// <param name="DueAt">As in <see cref="ExpireVacanciesInput"/>.</param>
/// <param name="After">Where the page before ended; null for the first.</param>
public sealed record ExpiryPageInput(DateTimeOffset DueAt, string? After);

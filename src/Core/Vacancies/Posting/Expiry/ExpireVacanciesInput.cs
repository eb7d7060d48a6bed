namespace JobFunctions.Core.Vacancies.Posting.Expiry;

/// <summary>Input of <see cref="ExpireVacancies"/>.</summary>
/// <param name="DueAt">The time that counts as now: what falls due later is for the next run.</param>
public sealed record ExpireVacanciesInput(DateTimeOffset DueAt);

namespace JobFunctions.Core.Vacancies.Posting.Suspension;

/// <summary>Output of <see cref="SuspendVacancies.Follow"/>: nothing to tell.</summary>
public sealed record SuspendVacanciesOutput;

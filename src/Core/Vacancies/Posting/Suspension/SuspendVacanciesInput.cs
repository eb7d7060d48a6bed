using JobFunctions.Core.Accounts;

namespace JobFunctions.Core.Vacancies.Posting.Suspension;

/// <summary>Input of <see cref="SuspendVacancies"/>.</summary>
public sealed record SuspendVacanciesInput(AccountId EmployerId);

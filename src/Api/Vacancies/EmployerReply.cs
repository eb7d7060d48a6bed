using JobFunctions.Core.Accounts;

namespace JobFunctions.Api.Vacancies;

/// <summary>Who posted a vacancy.</summary>
internal sealed record EmployerReply(AccountId HrId, string? CompanyName);

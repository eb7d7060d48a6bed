using JobFunctions.Core.Accounts;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Search;

/// <summary>A vacancy with its rank, as it was found for one person by their latest search that met it.</summary>
public sealed record Recommendation(AccountId AccountId, SearchId SearchId, Vacancy Vacancy, RankedVacancy Ranked);

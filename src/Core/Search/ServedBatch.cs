using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Search;

/// <summary>What was last taken out of a queue at once, see <see cref="TakeBatch"/>.</summary>
public sealed record ServedBatch(string Name, IReadOnlyList<VacancyId> Ids);

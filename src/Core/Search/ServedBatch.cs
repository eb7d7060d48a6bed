using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Search;

/// <summary>What was last taken out of a queue at once, see <see cref="KeepFound"/>.</summary>
/// <param name="Name">What it was for.</param>
/// <param name="At">When it was taken.</param>
public sealed record ServedBatch(string Name, IReadOnlyList<VacancyId> Ids, DateTimeOffset At);

using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Analytics;

/// <summary>A part of the applications for a vacancy that came on a day: the parts of a day add up.</summary>
/// <param name="Day">In UTC.</param>
/// <param name="Shard">Which part; one of <see cref="Storage.KeyShards"/>.</param>
/// <param name="Marks">One for each application, each once; see <see cref="ApplicationCountSchema.MarkOf"/>.</param>
public sealed record ApplicationCount(VacancyId VacancyId, DateOnly Day, string Shard, IReadOnlyList<string> Marks);

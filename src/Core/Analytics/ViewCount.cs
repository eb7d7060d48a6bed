using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Analytics;

/// <summary>A part of how often a vacancy was looked at on a day: the parts of a day add up.</summary>
/// <param name="Day">In UTC.</param>
/// <param name="Shard">Which part; see <see cref="ViewCountSchema.Shards"/>.</param>
public sealed record ViewCount(VacancyId VacancyId, DateOnly Day, int Shard, long Count);

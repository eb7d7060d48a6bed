using JobFunctions.Core.Matching.Skills;

namespace JobFunctions.Core.Matching.Requirements;

/// <summary>How well a vacancy wants a skill to be known.</summary>
/// <param name="Quote">Where the vacancy says so, which may be another place than the one that asks for the skill.</param>
internal readonly record struct LevelDemand(StatedSkillLevel Wanted, VacancyQuote Quote);

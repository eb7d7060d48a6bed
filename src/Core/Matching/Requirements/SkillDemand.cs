namespace JobFunctions.Core.Matching.Requirements;

/// <summary>A skill that a vacancy asks for.</summary>
/// <param name="Weight">How much it matters: by rarity, and by where it is asked for.</param>
/// <param name="IsRequired">Asked for in the list of skills, the title or the requirements.</param>
/// <param name="Quote">Where the vacancy says so.</param>
internal readonly record struct SkillDemand(int Skill, float Weight, bool IsRequired, VacancyQuote Quote)
{
    /// <summary>How well, where the vacancy says so and not as a mere wish.</summary>
    public LevelDemand? Level { get; init; }
}

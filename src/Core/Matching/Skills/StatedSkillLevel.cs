namespace JobFunctions.Core.Matching.Skills;

/// <summary>What a text says beside a skill about how well it is known or wanted; at least one of the two is said.</summary>
/// <param name="Years">Above 0, at most 50; a fraction where months are said.</param>
public readonly record struct StatedSkillLevel(SkillLevel? Level, double? Years)
{
    private const double YearsOfConfident = 2;
    private const double YearsOfExpert = 5;

    // Nearly as long is long enough.
    private const double ShareOfYears = 0.6;
    private const double LeastYearsShort = 1.5;

    /// <summary>How many steps of level what is known stays below what is wanted, 0-2; 0 where one of the two does not say.</summary>
    internal int StepsBelow(StatedSkillLevel wanted) =>
        Level < wanted.Level && !(Years >= (wanted.Level == SkillLevel.Expert ? YearsOfExpert : YearsOfConfident)) ? wanted.Level.Value - Level.Value : 0;

    /// <summary>True where both say years and those known are clearly fewer than those wanted.</summary>
    internal bool IsYearsBelow(StatedSkillLevel wanted) => Years < wanted.Years * ShareOfYears && wanted.Years - Years >= LeastYearsShort;

    /// <summary>Of two statements about one skill the better: a person is taken at the best word.</summary>
    internal StatedSkillLevel Best(StatedSkillLevel other) =>
        new(Level is null || other.Level > Level ? other.Level : Level, Years is null || other.Years > Years ? other.Years : Years);
}

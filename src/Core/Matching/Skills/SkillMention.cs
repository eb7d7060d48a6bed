namespace JobFunctions.Core.Matching.Skills;

/// <summary>A place in a text that names a skill.</summary>
/// <param name="Start">Offset in the text.</param>
/// <param name="Length">The text from <paramref name="Start"/> on, so long, is the mention as it is written.</param>
public readonly record struct SkillMention(Skill Skill, int Start, int Length)
{
    /// <summary>How well, where the text says so and was asked (<see cref="SkillTaxonomy.FindWithLevels"/>).</summary>
    public StatedSkillLevel? Stated { get; init; }
}

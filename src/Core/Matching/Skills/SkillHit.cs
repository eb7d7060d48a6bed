namespace JobFunctions.Core.Matching.Skills;

/// <summary>A <see cref="SkillMention"/> in numbers.</summary>
internal readonly record struct SkillHit(int Skill, int Start, int Length)
{
    public int End => Start + Length;
}

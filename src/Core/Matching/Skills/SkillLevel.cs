namespace JobFunctions.Core.Matching.Skills;

/// <summary>How well a skill is known or wanted, in three steps as job sites have them.</summary>
public enum SkillLevel
{
    /// <summary>"Basics of", "базовый", "начальный": has met it.</summary>
    Basic = 1,

    /// <summary>"Intermediate", "proficient", "уверенный", "средний": works with it alone.</summary>
    Confident = 2,

    /// <summary>"Advanced", "expert", "продвинутый", "глубокое знание": others ask.</summary>
    Expert = 3,
}

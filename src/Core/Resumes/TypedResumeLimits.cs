namespace JobFunctions.Core.Resumes;

/// <summary>What a person may say in a resume that is typed field by field.</summary>
public static class TypedResumeLimits
{
    /// <summary>Characters of a position.</summary>
    public const int Position = 200;

    public const int MostYears = 80;

    public const int Skills = 100;

    /// <summary>Characters of a skill, a town or a region.</summary>
    public const int Line = 100;

    public const int Languages = 20;

    /// <summary>Characters of a language with its level.</summary>
    public const int Language = 60;
}

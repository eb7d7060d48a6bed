using JobFunctions.Core.Matching.Skills;

namespace JobFunctions.Core.Matching.Explaining;

/// <summary>The sentences of an explanation in one language, for the seeker and the employer alike. Lists arrive joined with commas.</summary>
internal sealed record Wording
{
    public required string SameProfession { get; init; }

    /// <summary>Where no title says it, but the texts do.</summary>
    public required string SimilarWork { get; init; }

    public required string NearProfession { get; init; }

    public required string OtherProfession { get; init; }

    /// <summary>Where one side does not say which profession it is.</summary>
    public required string UnknownProfession { get; init; }

    /// <summary>Known, asked for, names of known ones.</summary>
    public required Func<int, int, string, string> Skills { get; init; }

    /// <summary>A skill, the level wanted, the level in the resume.</summary>
    public required Func<string, SkillLevel, SkillLevel, string> LevelTooLow { get; init; }

    /// <summary>A skill, the years wanted, the years in the resume.</summary>
    public required Func<string, int, double, string> SkillYearsTooFew { get; init; }

    public required Func<string, string> NotShown { get; init; }

    public required Func<string, string> ButBlocked { get; init; }

    public required Func<string, string> SkillMissing { get; init; }

    /// <summary>Years asked for, years in the resume.</summary>
    public required Func<int, double, string> YearsTooFew { get; init; }

    public required Func<int, string> YearsUnknown { get; init; }

    public required Func<string, string> LicenceMissing { get; init; }

    public required string EducationTooLow { get; init; }

    public required string EducationUnknown { get; init; }

    public required Func<string, string> LanguageTooLow { get; init; }

    public required Func<string, string> LanguageUnknown { get; init; }

    /// <summary>Town of the vacancy, town in the resume.</summary>
    public required Func<string, string, string> OtherTown { get; init; }

    /// <summary>The most that is offered, the least that the resume asks for.</summary>
    public required Func<string, string, string> SalaryTooLow { get; init; }

    public required string SalaryUnknown { get; init; }

    public required Func<string, string> SkillClaim { get; init; }

    /// <summary>The skill asked for, the skill in the resume that holds it.</summary>
    public required Func<string, string, string> SkillByClaim { get; init; }

    /// <summary>The skill asked for, the skill in the resume that is near to it.</summary>
    public required Func<string, string, string> RelatedSkillClaim { get; init; }

    public required string PositionClaim { get; init; }

    public required IReadOnlyDictionary<string, string> Languages { get; init; }

    public static Wording In(string language) => language switch
    {
        "ru" => RussianWording.Instance,
        "kk" => KazakhWording.Instance,
        _ => EnglishWording.Instance,
    };
}

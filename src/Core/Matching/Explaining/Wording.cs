namespace JobFunctions.Core.Matching.Explaining;

/// <summary>The sentences of an explanation in one language. Lists arrive joined with commas.</summary>
internal sealed record Wording
{
    public required string SameProfession { get; init; }

    public required string NearProfession { get; init; }

    public required string OtherProfession { get; init; }

    /// <summary>Where one side does not say which profession it is.</summary>
    public required string UnknownProfession { get; init; }

    /// <summary>Known, asked for, names of known ones.</summary>
    public required Func<int, int, string, string> Skills { get; init; }

    public required string NoSkills { get; init; }

    public required Func<string, string> NotShown { get; init; }

    public required Func<string, string> ButBlocked { get; init; }

    public required Func<string, string> SkillMissing { get; init; }

    public required Func<int, string, string> YearsTooFew { get; init; }

    public required Func<int, string> YearsUnknown { get; init; }

    public required Func<string, string> LicenceMissing { get; init; }

    public required string EducationTooLow { get; init; }

    public required string EducationUnknown { get; init; }

    public required Func<string, string> LanguageTooLow { get; init; }

    public required Func<string, string> LanguageUnknown { get; init; }

    public required string SalaryUnknown { get; init; }

    public required Func<string, string> SkillClaim { get; init; }

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

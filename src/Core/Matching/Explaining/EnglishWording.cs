namespace JobFunctions.Core.Matching.Explaining;

internal static class EnglishWording
{
    public static readonly Wording Instance = new()
    {
        SameProfession = "Your profession",
        NearProfession = "A near profession",
        OtherProfession = "Another profession",
        UnknownProfession = "The profession cannot be compared",
        Skills = (known, asked, names) => $"your resume shows {known} of {asked} skills asked for: {names}",
        NoSkills = "your resume shows none of the skills it names",
        NotShown = names => $"not shown: {names}",
        ButBlocked = reason => $"mind this: {reason}",
        SkillMissing = name => $"The resume does not show {name}.",
        YearsTooFew = (asked, own) => $"Asks for {asked}+ years of experience; the resume shows {own}.",
        YearsUnknown = asked => $"Asks for {asked}+ years of experience; the resume gives no length of service.",
        LicenceMissing = categories => $"Asks for a driving licence of category {categories}; the resume names none.",
        EducationTooLow = "Asks for higher education; the resume shows another level.",
        EducationUnknown = "Asks for higher education; the resume does not state it.",
        LanguageTooLow = language => $"Asks for {language} at a higher level than in the resume.",
        LanguageUnknown = language => $"Asks for {language}; the resume does not state it.",
        SalaryUnknown = "The vacancy states no salary.",
        SkillClaim = name => $"Has the skill: {name}",
        RelatedSkillClaim = (name, own) => $"Has a related skill: {own} for {name}",
        PositionClaim = "The position is the same",
        Languages = new Dictionary<string, string> { ["ru"] = "Russian", ["en"] = "English", ["kk"] = "Kazakh", ["de"] = "German", ["fr"] = "French", ["zh"] = "Chinese" },
    };
}

using System.Globalization;
using JobFunctions.Core.Matching.Skills;

namespace JobFunctions.Core.Matching.Explaining;

internal static class EnglishWording
{
    public static readonly Wording Instance = new()
    {
        SameProfession = "The same profession",
        SimilarWork = "By the texts, similar work",
        NearProfession = "A near profession",
        OtherProfession = "Another profession",
        UnknownProfession = "The profession cannot be compared",
        Skills = (known, asked, names) => $"the resume shows {known} of the {asked} {(asked == 1 ? "skill" : "skills")} asked for: {names}",
        NotShown = names => $"the resume does not show: {names}",
        ButBlocked = reason => $"mind this: {reason}",
        LevelTooLow = (name, wanted, own) => $"{name}: asks for the {LevelOf(wanted)} level; the resume says {LevelOf(own)}.",
        SkillYearsTooFew = (name, asked, own) => $"{name}: asks for {asked}+ years; the resume says {YearsOf(own)}.",
        SkillMissing = name => $"The resume does not show {name}.",
        YearsTooFew = (asked, own) => $"Asks for {asked}+ years of experience; the resume shows {YearsOf(own)}.",
        YearsUnknown = asked => $"Asks for {asked}+ years of experience; the resume gives no length of service.",
        LicenceMissing = categories => $"Asks for a driving licence of category {categories}; the resume names none.",
        EducationTooLow = "Asks for higher education; the resume shows another level.",
        EducationUnknown = "Asks for higher education; the resume does not state it.",
        LanguageTooLow = language => $"Asks for {language} at a higher level than in the resume.",
        LanguageUnknown = language => $"Asks for {language}; the resume does not state it.",
        OtherTown = (town, own) => $"The work is in {town}; the resume says {own}.",
        SalaryTooLow = (offered, wished) => $"Offers {offered} at most; the resume asks for {wished} at least.",
        SalaryUnknown = "The vacancy states no salary.",
        SkillClaim = name => $"Has the skill: {name}",
        SkillByClaim = (name, own) => $"Has the skill: {name} ({own})",
        RelatedSkillClaim = (name, own) => $"Has a related skill: {own}, asked for is {name}",
        PositionClaim = "The position is the same",
        Languages = new Dictionary<string, string> { ["ru"] = "Russian", ["en"] = "English", ["kk"] = "Kazakh", ["de"] = "German", ["fr"] = "French", ["zh"] = "Chinese" },
    };

    private static string LevelOf(SkillLevel level) => level switch
    {
        SkillLevel.Basic => "basic",
        SkillLevel.Confident => "confident",
        _ => "expert",
    };

    private static string YearsOf(double years) =>
        years < 1 ? "less than a year" : years == 1 ? "1 year" : string.Create(CultureInfo.InvariantCulture, $"{years:0.#} years");
}

using System.Globalization;
using JobFunctions.Core.Matching.Skills;

namespace JobFunctions.Core.Matching.Explaining;

internal static class RussianWording
{
    private static readonly NumberFormatInfo Culture = new() { NumberDecimalSeparator = "," };

    public static readonly Wording Instance = new()
    {
        SameProfession = "Профессия совпадает",
        SimilarWork = "По описанию похожая работа",
        NearProfession = "Близкая профессия",
        OtherProfession = "Другая профессия",
        UnknownProfession = "Профессию сравнить нельзя",
        Skills = (known, asked, names) => $"из {asked} {Plural(asked, "навыка", "навыков", "навыков")} в резюме есть {known}: {names}",
        NotShown = names => $"в резюме не указано: {names}",
        ButBlocked = reason => $"внимание: {reason}",
        LevelTooLow = (name, wanted, own) => $"{name}: требуется {LevelOf(wanted)} уровень, в резюме {LevelOf(own)}.",
        SkillYearsTooFew = (name, asked, own) => $"{name}: требуется опыт от {asked} {Plural(asked, "года", "лет", "лет")}, в резюме {YearsOf(own)}.",
        SkillMissing = name => $"В резюме не указано: {name}.",
        YearsTooFew = (asked, own) => $"Просят опыт от {asked} {Plural(asked, "года", "лет", "лет")}, в резюме {YearsOf(own)}.",
        YearsUnknown = asked => $"Просят опыт от {asked} {Plural(asked, "года", "лет", "лет")}, в резюме стаж не указан.",
        LicenceMissing = categories => $"Нужны права категории {categories}, в резюме их нет.",
        EducationTooLow = "Требуется высшее образование, в резюме другое.",
        EducationUnknown = "Требуется высшее образование, в резюме оно не указано.",
        LanguageTooLow = language => $"Требуется {language} на более высоком уровне, чем в резюме.",
        LanguageUnknown = language => $"Требуется {language}, в резюме он не указан.",
        OtherTown = (town, own) => $"Работа в другом городе: {town}, в резюме {own}.",
        SalaryTooLow = (offered, wished) => $"Предлагают не больше {offered}, в резюме от {wished}.",
        SalaryUnknown = "Зарплата в вакансии не указана.",
        SkillClaim = name => $"Есть навык: {name}",
        SkillByClaim = (name, own) => $"Есть навык: {name} ({own})",
        RelatedSkillClaim = (name, own) => $"Близкий навык: {own}, просят {name}",
        PositionClaim = "Должность совпадает",
        Languages = new Dictionary<string, string> { ["ru"] = "русский язык", ["en"] = "английский язык", ["kk"] = "казахский язык", ["de"] = "немецкий язык", ["fr"] = "французский язык", ["zh"] = "китайский язык" },
    };

    private static string LevelOf(SkillLevel level) => level switch
    {
        SkillLevel.Basic => "базовый",
        SkillLevel.Confident => "уверенный",
        _ => "экспертный",
    };

    private static string YearsOf(double years) =>
        years < 1 ? "меньше года"
        : years == Math.Floor(years) ? $"{years:0} {Plural((int)years, "год", "года", "лет")}"
        : $"{years.ToString("0.#", Culture)} года";

    private static string Plural(int count, string one, string few, string many) =>
        (count % 10, count % 100) switch
        {
            (1, not 11) => one,
            ( >= 2 and <= 4, < 12 or > 14) => few,
            _ => many,
        };
}

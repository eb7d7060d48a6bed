namespace JobFunctions.Core.Matching.Explaining;

internal static class RussianWording
{
    public static readonly Wording Instance = new()
    {
        SameProfession = "Ваша профессия",
        NearProfession = "Близкая профессия",
        OtherProfession = "Другая профессия",
        UnknownProfession = "Профессию сравнить нельзя",
        Skills = (known, asked, names) => $"из {asked} {Plural(asked, "навыка", "навыков", "навыков")} в резюме есть {known}: {names}",
        NoSkills = "названных в вакансии навыков в резюме не видно",
        NotShown = names => $"не указаны: {names}",
        ButBlocked = reason => $"внимание: {reason}",
        SkillMissing = name => $"В резюме не указано: {name}.",
        YearsTooFew = (asked, own) => $"Просят опыт от {asked} {Plural(asked, "года", "лет", "лет")}, в резюме {own}.",
        YearsUnknown = asked => $"Просят опыт от {asked} {Plural(asked, "года", "лет", "лет")}, в резюме стаж не указан.",
        LicenceMissing = categories => $"Нужны права категории {categories}, в резюме их нет.",
        EducationTooLow = "Требуется высшее образование, в резюме другое.",
        EducationUnknown = "Требуется высшее образование, в резюме оно не указано.",
        LanguageTooLow = language => $"Требуется {language} на более высоком уровне, чем в резюме.",
        LanguageUnknown = language => $"Требуется {language}, в резюме он не указан.",
        SalaryUnknown = "Зарплата в вакансии не указана.",
        SkillClaim = name => $"Есть навык: {name}",
        RelatedSkillClaim = (name, own) => $"Близкий навык: {own} вместо {name}",
        PositionClaim = "Должность совпадает",
        Languages = new Dictionary<string, string> { ["ru"] = "русский язык", ["en"] = "английский язык", ["kk"] = "казахский язык", ["de"] = "немецкий язык", ["fr"] = "французский язык", ["zh"] = "китайский язык" },
    };

    private static string Plural(int count, string one, string few, string many) =>
        (count % 10, count % 100) switch
        {
            (1, not 11) => one,
            ( >= 2 and <= 4, < 12 or > 14) => few,
            _ => many,
        };
}

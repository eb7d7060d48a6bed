namespace JobFunctions.Core.Matching.Explaining;

internal static class KazakhWording
{
    public static readonly Wording Instance = new()
    {
        SameProfession = "Сіздің мамандығыңыз",
        NearProfession = "Жақын мамандық",
        OtherProfession = "Басқа мамандық",
        UnknownProfession = "Мамандықты салыстыру мүмкін емес",
        Skills = (known, asked, names) => $"сұралған {asked} дағдыдан түйіндемеде {known} бар: {names}",
        NoSkills = "вакансияда аталған дағдылар түйіндемеде көрінбейді",
        NotShown = names => $"көрсетілмеген: {names}",
        ButBlocked = reason => $"назар аударыңыз: {reason}",
        SkillMissing = name => $"Түйіндемеде көрсетілмеген: {name}.",
        YearsTooFew = (asked, own) => $"Кемінде {asked} жыл тәжірибе керек, түйіндемеде {own}.",
        YearsUnknown = asked => $"Кемінде {asked} жыл тәжірибе керек, түйіндемеде өтілі көрсетілмеген.",
        LicenceMissing = categories => $"{categories} санатты жүргізуші куәлігі керек, түйіндемеде ол жоқ.",
        EducationTooLow = "Жоғары білім талап етіледі, түйіндемеде басқа деңгей.",
        EducationUnknown = "Жоғары білім талап етіледі, түйіндемеде ол көрсетілмеген.",
        LanguageTooLow = language => $"{language} түйіндемедегіден жоғары деңгейде керек.",
        LanguageUnknown = language => $"{language} керек, түйіндемеде ол көрсетілмеген.",
        SalaryUnknown = "Вакансияда жалақы көрсетілмеген.",
        SkillClaim = name => $"Дағдысы бар: {name}",
        RelatedSkillClaim = (name, own) => $"Жақын дағды: {name} орнына {own}",
        PositionClaim = "Лауазымы сәйкес",
        Languages = new Dictionary<string, string> { ["ru"] = "Орыс тілі", ["en"] = "Ағылшын тілі", ["kk"] = "Қазақ тілі", ["de"] = "Неміс тілі", ["fr"] = "Француз тілі", ["zh"] = "Қытай тілі" },
    };
}

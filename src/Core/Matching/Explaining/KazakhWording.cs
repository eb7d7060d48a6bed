using System.Globalization;
using JobFunctions.Core.Matching.Skills;

namespace JobFunctions.Core.Matching.Explaining;

internal static class KazakhWording
{
    private static readonly NumberFormatInfo Culture = new() { NumberDecimalSeparator = "," };

    public static readonly Wording Instance = new()
    {
        SameProfession = "Мамандығы сәйкес",
        SimilarWork = "Мәтініне қарағанда, ұқсас жұмыс",
        NearProfession = "Жақын мамандық",
        OtherProfession = "Басқа мамандық",
        UnknownProfession = "Мамандықты салыстыру мүмкін емес",
        Skills = (known, asked, names) => $"сұралған {asked} дағдыдан түйіндемеде {known} бар: {names}",
        NotShown = names => $"түйіндемеде көрсетілмеген: {names}",
        ButBlocked = reason => $"назар аударыңыз: {reason}",
        LevelTooLow = (name, wanted, own) => $"{name}: {LevelOf(wanted)} деңгей керек, түйіндемеде {LevelOf(own)}.",
        SkillYearsTooFew = (name, asked, own) => $"{name}: кемінде {asked} жыл тәжірибе керек, түйіндемеде {YearsOf(own)}.",
        SkillMissing = name => $"Түйіндемеде көрсетілмеген: {name}.",
        YearsTooFew = (asked, own) => $"Кемінде {asked} жыл тәжірибе керек, түйіндемеде {YearsOf(own)}.",
        YearsUnknown = asked => $"Кемінде {asked} жыл тәжірибе керек, түйіндемеде өтілі көрсетілмеген.",
        LicenceMissing = categories => $"{categories} санатты жүргізуші куәлігі керек, түйіндемеде ол жоқ.",
        EducationTooLow = "Жоғары білім талап етіледі, түйіндемеде басқа деңгей.",
        EducationUnknown = "Жоғары білім талап етіледі, түйіндемеде ол көрсетілмеген.",
        LanguageTooLow = language => $"{language} түйіндемедегіден жоғары деңгейде керек.",
        LanguageUnknown = language => $"{language} керек, түйіндемеде ол көрсетілмеген.",
        OtherTown = (town, own) => $"Жұмыс басқа қалада: {town}, түйіндемеде {own}.",
        SalaryTooLow = (offered, wished) => $"Жалақысы ең көбі {offered}, түйіндемеде кемінде {wished}.",
        SalaryUnknown = "Вакансияда жалақы көрсетілмеген.",
        SkillClaim = name => $"Дағдысы бар: {name}",
        SkillByClaim = (name, own) => $"Дағдысы бар: {name} ({own})",
        RelatedSkillClaim = (name, own) => $"Жақын дағды: {own}, сұралғаны {name}",
        PositionClaim = "Лауазымы сәйкес",
        Languages = new Dictionary<string, string> { ["ru"] = "Орыс тілі", ["en"] = "Ағылшын тілі", ["kk"] = "Қазақ тілі", ["de"] = "Неміс тілі", ["fr"] = "Француз тілі", ["zh"] = "Қытай тілі" },
    };

    private static string LevelOf(SkillLevel level) => level switch
    {
        SkillLevel.Basic => "бастапқы",
        SkillLevel.Confident => "сенімді",
        _ => "сарапшы",
    };

    private static string YearsOf(double years) => years < 1 ? "бір жылдан аз" : years.ToString("0.# жыл", Culture);
}

using System.Globalization;
using JobFunctions.Core.Reference;

namespace JobFunctions.Core.Resumes.Generation;

/// <summary>The headings and labels of a generated resume in one language.</summary>
/// <param name="NumberForm">How amounts and fractions are written.</param>
/// <param name="Native">Of a language that is one's own.</param>
/// <param name="Field">What was studied, behind this.</param>
/// <param name="From">An amount and more.</param>
/// <param name="UpTo">An amount and less.</param>
internal sealed record ResumeWording(
    CultureInfo NumberForm,
    string Position,
    string Email,
    string Phone,
    string City,
    string Salary,
    string Summary,
    string Skills,
    string Experience,
    string Education,
    string Languages,
    string Now,
    string Native,
    string Field,
    string PerMonth,
    string Gross,
    string Net,
    Func<string, string> From,
    Func<string, string> UpTo,
    Func<double, string> Years,
    Func<string, double, string> Career,
    Func<string, string> Skilled,
    IReadOnlyDictionary<EducationLevel, string> Levels)
{
    private const string Amount = "#,0.##";

    private static readonly CultureInfo Spaced = CultureOf(" ", ",");

    private static readonly ResumeWording Russian = new(
        Spaced, "Желаемая должность", "Email", "Телефон", "Город", "Желаемая зарплата", "О себе", "Ключевые навыки", "Опыт работы", "Образование", "Знание языков",
        "настоящее время", "родной", "специальность: ", "в месяц", "до вычета налогов", "на руки",
        amount => $"от {amount}",
        amount => $"до {amount}",
        RussianYears,
        (position, years) => $"{position}, опыт: {RussianYears(years)}.",
        skills => $"Из навыков: {skills}.",
        new Dictionary<EducationLevel, string>
        {
            [EducationLevel.Secondary] = "Среднее",
            [EducationLevel.SpecialSecondary] = "Среднее специальное",
            [EducationLevel.UnfinishedHigher] = "Неоконченное высшее",
            [EducationLevel.Higher] = "Высшее",
            [EducationLevel.Bachelor] = "Бакалавр",
            [EducationLevel.Master] = "Магистр",
            [EducationLevel.Doctor] = "Учёная степень (PhD или равная)",
        });

    private static readonly ResumeWording English = new(
        CultureOf(",", "."), "Desired position", "Email", "Phone", "City", "Expected salary", "Summary", "Skills", "Work experience", "Education", "Languages",
        "present", "native", "in ", "per month", "gross", "net",
        amount => $"from {amount}",
        amount => $"up to {amount}",
        EnglishYears,
        (position, years) => $"{position}, {EnglishYears(years)} of experience.",
        skills => $"Skilled in {skills}.",
        new Dictionary<EducationLevel, string>
        {
            [EducationLevel.Secondary] = "General education",
            [EducationLevel.SpecialSecondary] = "Vocational education",
            [EducationLevel.UnfinishedHigher] = "Incomplete higher education",
            [EducationLevel.Higher] = "Higher education",
            [EducationLevel.Bachelor] = "Bachelor's degree",
            [EducationLevel.Master] = "Master's degree",
            [EducationLevel.Doctor] = "Doctorate",
        });

    private static readonly ResumeWording Kazakh = new(
        Spaced, "Қалаған лауазымы", "Email", "Телефон", "Қала", "Күтілетін жалақы", "Өзім туралы", "Негізгі дағдылар", "Жұмыс тәжірибесі", "Білімі", "Тілдерді білу деңгейі",
        "қазіргі уақытқа дейін", "ана тілі", "мамандығы: ", "айына", "салық төлегенге дейін", "қолға",
        amount => $"{amount} бастап",
        amount => $"{amount} дейін",
        KazakhYears,
        (position, years) => $"{position}, тәжірибесі: {KazakhYears(years)}.",
        skills => $"Дағдыларымның ішінде: {skills}.",
        new Dictionary<EducationLevel, string>
        {
            [EducationLevel.Secondary] = "Орта",
            [EducationLevel.SpecialSecondary] = "Арнаулы орта",
            [EducationLevel.UnfinishedHigher] = "Аяқталмаған жоғары",
            [EducationLevel.Higher] = "Жоғары",
            [EducationLevel.Bachelor] = "Бакалавр",
            [EducationLevel.Master] = "Магистр",
            [EducationLevel.Doctor] = "Ғылыми дәреже (PhD немесе оған тең)",
        });

    /// <param name="language"><c>ru</c>, <c>kk</c>; anything else is English.</param>
    public static ResumeWording In(string language) => language switch { "ru" => Russian, "kk" => Kazakh, _ => English };

    /// <summary>A monthly wish, with its currency.</summary>
    public string SalaryText(Money salary)
    {
        var amount = (salary.From, salary.To) switch
        {
            ({ } from, { } to) when from != to => $"{Number(from)} – {Number(to)} {salary.Currency}",
            ({ } from, { }) => $"{Number(from)} {salary.Currency}",
            ({ } from, null) => From($"{Number(from)} {salary.Currency}"),
            (null, var to) => UpTo($"{Number(to ?? 0)} {salary.Currency}"),
        };
        return salary.IsGross is { } isGross ? $"{amount} {PerMonth}, {(isGross ? Gross : Net)}" : $"{amount} {PerMonth}";

        string Number(decimal number) => number.ToString(Amount, NumberForm);
    }

    /// <summary>When a job was: numbers alone, as precise as they are known; null where nothing is.</summary>
    public string? PeriodText(Employment job) => (job.From, job.To) switch
    {
        (null, null) => null,
        (null, { } to) => DateText(to),
        ({ } from, null) => $"{DateText(from)} – {Now}",
        ({ } from, { } to) => $"{DateText(from)} – {DateText(to)}",
    };

    private static string DateText(PartialDate date) => date.Month is { } month
        ? string.Create(CultureInfo.InvariantCulture, $"{month:00}.{date.Year:0000}")
        : date.ToString();

    private static string RussianYears(double years) =>
        $"{Fraction(years, Spaced)} {(years != Math.Floor(years) ? "года" : ((int)years % 100, (int)years % 10) switch { ( >= 11 and <= 14, _) => "лет", (_, 1) => "год", (_, >= 2 and <= 4) => "года", _ => "лет" })}";

    private static string EnglishYears(double years) => years == 1 ? "1 year" : $"{Fraction(years, CultureInfo.InvariantCulture)} years";

    private static string KazakhYears(double years) => $"{Fraction(years, Spaced)} жыл";

    private static string Fraction(double years, CultureInfo form) => years.ToString("0.#", form);

    private static CultureInfo CultureOf(string group, string fraction)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberGroupSeparator, culture.NumberFormat.NumberDecimalSeparator) = (group, fraction);
        return CultureInfo.ReadOnly(culture);
    }
}

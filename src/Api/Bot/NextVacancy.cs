using JobFunctions.Api.Reference;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Search;
using JobFunctions.Core.Text;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Api.Bot;

/// <summary>A recommended vacancy, short enough for one message.</summary>
/// <param name="Salary">In words and signs; null where none is stated.</param>
/// <param name="SkillsMatch">How well the vacancy fits, 0-100.</param>
/// <param name="Why">One sentence to the person.</param>
/// <param name="Url">The page to read it on; null where there is none.</param>
/// <param name="Remaining">How many are left behind this one.</param>
internal sealed record NextVacancy(
    VacancyId VacancyId,
    string Title,
    string? Company,
    string? Salary,
    MoneyReply? SalaryRange,
    string? Responsibilities,
    int SkillsMatch,
    IReadOnlyList<string> MatchedSkills,
    IReadOnlyList<string> MissingSkills,
    string Why,
    Uri? Url,
    int Remaining)
{
    private const int MaxResponsibilities = 300;

    public static NextVacancy Of(Recommendation recommendation, int remaining, RateTable rates)
    {
        var (vacancy, ranked) = (recommendation.Vacancy, recommendation.Ranked);
        return new NextVacancy(
            vacancy.Id,
            vacancy.Title,
            vacancy.Company,
            SalaryText.Of(vacancy.Salary),
            MoneyReply.Of(vacancy.Salary, rates),
            ShortText.Of(vacancy.Responsibilities ?? vacancy.Description, MaxResponsibilities),
            ranked.Match,
            ranked.MatchedSkills,
            ranked.MissingSkills,
            ranked.Why,
            vacancy.Url,
            remaining);
    }
}

using JobFunctions.Api.Reference;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Search.Saved;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Api.Searches;

/// <summary>A vacancy that the person put aside. One from outside is shown as it was when it was saved.</summary>
/// <param name="Title">Null when its employer has deleted it, as is the rest.</param>
/// <param name="Remote">Null where the vacancy does not say how it is worked.</param>
/// <param name="IsOpen">Whether one can still apply; null for one from outside.</param>
internal sealed record SavedVacancyReply(
    VacancyId VacancyId,
    string? Title,
    string? Company,
    string? Location,
    string? Country,
    bool? Remote,
    MoneyReply? Salary,
    Uri? Url,
    bool? IsOpen,
    DateTimeOffset SavedAt)
{
    public static SavedVacancyReply Of(FoundSavedVacancy found, RateTable rates)
    {
        var (saved, vacancy) = found;
        return new SavedVacancyReply(
            saved.VacancyId,
            vacancy?.Title,
            vacancy?.Company,
            vacancy?.City,
            vacancy?.Country,
            vacancy?.IsRemote,
            MoneyReply.Of(vacancy?.Salary, rates),
            vacancy?.Url,
            saved.VacancyId.Source is null ? vacancy is { IsArchived: false } : null,
            saved.SavedAt);
    }
}

using JobFunctions.Core.Accounts;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Search.Saved;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Search.Preferences;

/// <summary>Takes in what a person says of a vacancy that was found for them. The last word on a vacancy counts; the same again changes nothing.</summary>
/// <remarks>Whoever has said anything of a vacancy knows it: it is not recommended to them again.</remarks>
public sealed class GiveFeedback(
    FindRecommendation findRecommendation,
    FindVacancy findVacancy,
    Collection<SavedVacancy> saved,
    ChangePreferences change,
    FillQueue fillQueue,
    IExchangeRates rates,
    TimeProvider time)
{
    /// <returns>null when no search of this person that is still kept found the vacancy, and they have not saved it.</returns>
    public async Task<VacancyFeedback?> RunAsync(
        AccountId account, VacancyId vacancy, FeedbackKind kind, FeedbackReason? reason, CancellationToken cancellationToken)
    {
        var found = await findRecommendation.RunAsync(account, vacancy, cancellationToken);
        if ((found?.Vacancy ?? await FindSavedAsync(account, vacancy, cancellationToken)) is not { } about)
        {
            return null;
        }

        var table = await rates.GetLatestAsync(cancellationToken);
        var feedback = new VacancyFeedback(
            [.. (found?.Ranked.Links ?? []).Select(link => link.Id).Prepend(vacancy).Distinct()],
            kind,
            reason,
            time.GetUtcNow(),
            PreferenceModel.VotesOf(kind, reason, about, found?.Ranked.MissingSkills ?? [], table));
        var isCompany = kind == FeedbackKind.Hidden && reason == FeedbackReason.Company;
        await change.RunAsync(
            account,
            current => isCompany && about.Company is { } company ? current.With(feedback).Excluding(company) : current.With(feedback),
            cancellationToken);
        await fillQueue.RememberAsync(account, feedback.Ids, cancellationToken);
        return feedback;
    }

    private async Task<Vacancy?> FindSavedAsync(AccountId account, VacancyId vacancy, CancellationToken cancellationToken) =>
        await saved.FindAsync(SavedVacancySchema.KeyOf(account, vacancy), cancellationToken) is null
            ? null
            : await findVacancy.RunAsync(account, vacancy, cancellationToken);
}

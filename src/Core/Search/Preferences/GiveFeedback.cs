using JobFunctions.Core.Accounts;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Search.Preferences;

/// <summary>Takes in what a person says of a vacancy that was found for them. The last word on a vacancy counts; the same again changes nothing.</summary>
/// <remarks>Whoever has said anything of a vacancy knows it: it is not recommended to them again.</remarks>
public sealed class GiveFeedback(FindRecommendation findRecommendation, ChangePreferences change, FillQueue fillQueue, IExchangeRates rates, TimeProvider time)
{
    /// <returns>null when no search of this person kept the vacancy.</returns>
    public async Task<VacancyFeedback?> RunAsync(
        AccountId account, VacancyId vacancy, FeedbackKind kind, FeedbackReason? reason, CancellationToken cancellationToken)
    {
        if (await findRecommendation.RunAsync(account, vacancy, cancellationToken) is not { } found)
        {
            return null;
        }

        var table = await rates.GetLatestAsync(cancellationToken);
        var feedback = new VacancyFeedback(
            [.. found.Ranked.Links.Select(link => link.Id).Prepend(vacancy).Distinct()],
            kind,
            reason,
            time.GetUtcNow(),
            PreferenceModel.VotesOf(kind, reason, found.Vacancy, found.Ranked, table));
        var isCompany = kind == FeedbackKind.Hidden && reason == FeedbackReason.Company;
        await change.RunAsync(
            account,
            current => isCompany && found.Vacancy.Company is { } company ? current.With(feedback).Excluding(company) : current.With(feedback),
            cancellationToken);
        await fillQueue.RememberAsync(account, feedback.Ids, cancellationToken);
        return feedback;
    }
}

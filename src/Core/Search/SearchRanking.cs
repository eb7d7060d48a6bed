using JobFunctions.Core.Accounts;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search.Preferences;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Search;

/// <summary>Ranks vacancies for the resume and wishes of a search.</summary>
public sealed class SearchRanking(
    Collection<Search> searches,
    FindResume findResume,
    FindPreferences findPreferences,
    SeekerReader seekers,
    VacancyRanker ranker,
    IExchangeRates rates,
    TimeProvider time)
{
    /// <summary>Those that break no hard condition and that the person did not hide, duplicates merged, best first.</summary>
    /// <exception cref="PermanentStepException">The search or its resume was deleted.</exception>
    public async Task<IReadOnlyList<RankedVacancy>> RankAsync(
        AccountId account, SearchId searchId, IReadOnlyList<Vacancy> vacancies, CancellationToken cancellationToken)
    {
        if (await searches.FindAsync(SearchSchema.KeyOf(account, searchId), cancellationToken) is not { Value: { } search }
            || await findResume.ByIdAsync(account, search.ResumeId, cancellationToken) is not { Value: { } resume })
        {
            throw new PermanentStepException("The search or its resume was deleted while it ran.");
        }

        return await RankAsync(resume, search.Wishes, await findPreferences.RunAsync(account, cancellationToken), vacancies, cancellationToken);
    }

    /// <summary>As the other, for whom the resume and the preferences are at hand.</summary>
    public async Task<IReadOnlyList<RankedVacancy>> RankAsync(
        Resume resume, SearchWishes wishes, SearchPreferences preferences, IReadOnlyList<Vacancy> vacancies, CancellationToken cancellationToken)
    {
        var seeker = await seekers.ReadAsync(resume, wishes, preferences, cancellationToken);
        var (hidden, table) = (preferences.Hidden, await rates.GetLatestAsync(cancellationToken));
        var ranked = ranker.Rank(seeker, vacancies, table, time.GetUtcNow(), cancellationToken);
        return PreferenceModel.Apply(
            hidden.Count == 0 ? ranked : [.. ranked.Where(vacancy => !vacancy.Links.Any(link => hidden.Contains(link.Id)))],
            vacancies.ToDictionary(vacancy => vacancy.Id),
            preferences.Learnt,
            table);
    }
}

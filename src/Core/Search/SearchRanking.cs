using JobFunctions.Core.Accounts;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Search;

/// <summary>Ranks vacancies for the resume and wishes of a search.</summary>
public sealed class SearchRanking(
    Collection<Search> searches,
    FindResume findResume,
    SeekerReader seekers,
    VacancyRanker ranker,
    IExchangeRates rates,
    TimeProvider time)
{
    /// <summary>Those that break no hard condition, duplicates merged, best first.</summary>
    /// <exception cref="PermanentStepException">The search or its resume was deleted.</exception>
    public async Task<IReadOnlyList<RankedVacancy>> RankAsync(
        AccountId account, SearchId searchId, IReadOnlyList<Vacancy> vacancies, CancellationToken cancellationToken)
    {
        if (await searches.FindAsync(SearchSchema.KeyOf(account, searchId), cancellationToken) is not { Value: { } search }
            || await findResume.ByIdAsync(account, search.ResumeId, cancellationToken) is not { Value: { } resume })
        {
            throw new PermanentStepException("The search or its resume was deleted while it ran.");
        }

        var seeker = await seekers.ReadAsync(resume, search.Wishes, cancellationToken);
        return ranker.Rank(seeker, vacancies, await rates.GetLatestAsync(cancellationToken), time.GetUtcNow(), cancellationToken);
    }
}

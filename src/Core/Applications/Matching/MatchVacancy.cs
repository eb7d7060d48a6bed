using JobFunctions.Core.Matching;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Search.Preferences;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Applications.Matching;

/// <summary>Says how well one resume fits one vacancy, with reasons; no condition rules anything out.</summary>
public sealed class MatchVacancy(SeekerReader seekers, VacancyRanker ranker, IExchangeRates rates, TimeProvider time)
{
    /// <param name="resume">One that is ready.</param>
    public async Task<RankedVacancy> RunAsync(Resume resume, Vacancy vacancy, CancellationToken cancellationToken)
    {
        var seeker = await seekers.ReadAsync(resume, new SearchWishes(), new SearchPreferences { AccountId = resume.AccountId }, cancellationToken);
        var table = await rates.GetLatestAsync(cancellationToken);
        return ranker.Rank(seeker with { Conditions = new HardConditions() }, [vacancy with { IsArchived = false }], table, time.GetUtcNow(), cancellationToken)[0];
    }
}

using JobFunctions.Core.Analytics;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies.Live;
using JobFunctions.Core.Vacancies.Posting;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Applications.Matching;

/// <summary>The work of <see cref="MatchApplication.Score"/>.</summary>
internal sealed class ScoreApplicationStep(
    Collection<Application> applications, FindPosting findPosting, FindResume findResume, MatchVacancy matchVacancy, VacancyApplications counts)
    : IStep<MatchApplicationInput, MatchApplicationOutput>
{
    public async Task<MatchApplicationOutput> RunAsync(MatchApplicationInput input, CancellationToken cancellationToken)
    {
        var key = ApplicationSchema.KeyOf(input.ApplicationId);
        if (await applications.FindAsync(key, cancellationToken) is not { Value: var application })
        {
            return new MatchApplicationOutput(null);
        }

        var vacancy = await findPosting.ByIdAsync(application.VacancyId, cancellationToken);
        if (vacancy is not null)
        {
            // Whoever made the application may have ended before it was counted.
            await counts.CountAsync(application, cancellationToken);
        }

        if (vacancy is null
            || await findResume.ByIdAsync(application.AccountId, application.ResumeId, cancellationToken) is not { Value: { Fields: not null } resume })
        {
            await applications.UpdateAsync(key, current => current with { IsUnmatchable = true }, cancellationToken);
            return new MatchApplicationOutput(null);
        }

        var ranked = await matchVacancy.RunAsync(resume, vacancy.ToVacancy(application.AppliedAt), cancellationToken);
        var scored = await applications.UpdateAsync(
            key,
            current => current with
            {
                Match = ranked.Match,
                Explanation = ranked.Why,
                MatchedSkills = ranked.MatchedSkills,
                MissingSkills = ranked.MissingSkills,
            },
            cancellationToken);
        if (scored is null)
        {
            // It was erased meanwhile, perhaps before it was counted here.
            await counts.UncountAsync(application, cancellationToken);
        }

        return new MatchApplicationOutput(ranked.Match);
    }
}

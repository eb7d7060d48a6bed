using JobFunctions.Core.Resumes;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies.Live;
using JobFunctions.Core.Vacancies.Posting;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Applications.Matching;

/// <summary>The work of <see cref="MatchApplication.Score"/>.</summary>
internal sealed class ScoreApplicationStep(
    Collection<Application> applications, FindPosting findPosting, FindResume findResume, MatchVacancy matchVacancy)
    : IStep<MatchApplicationInput, MatchApplicationOutput>
{
    public async Task<MatchApplicationOutput> RunAsync(MatchApplicationInput input, CancellationToken cancellationToken)
    {
        var key = ApplicationSchema.KeyOf(input.ApplicationId);
        if (await applications.FindAsync(key, cancellationToken) is not { Value: var application })
        {
            return new MatchApplicationOutput(null);
        }

        if (await findPosting.ByIdAsync(application.VacancyId, cancellationToken) is not { } vacancy
            || await findResume.ByIdAsync(application.AccountId, application.ResumeId, cancellationToken) is not { Value: { Fields: not null } resume })
        {
            await applications.UpdateAsync(key, current => current with { IsUnmatchable = true }, cancellationToken);
            return new MatchApplicationOutput(null);
        }

        var ranked = await matchVacancy.RunAsync(resume, vacancy.ToVacancy(application.AppliedAt), cancellationToken);
        await applications.UpdateAsync(
            key,
            current => current with
            {
                Match = ranked.Match,
                Explanation = ranked.Why,
                MatchedSkills = ranked.MatchedSkills,
                MissingSkills = ranked.MissingSkills,
            },
            cancellationToken);
        return new MatchApplicationOutput(ranked.Match);
    }
}

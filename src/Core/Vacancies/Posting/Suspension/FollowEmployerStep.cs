using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Vacancies.Posting.Suspension;

/// <summary>The work of <see cref="SuspendVacancies.Follow"/>.</summary>
internal sealed class FollowEmployerStep(EmployerFollower follower) : IStep<SuspendVacanciesInput, SuspendVacanciesOutput>
{
    public async Task<SuspendVacanciesOutput> RunAsync(SuspendVacanciesInput input, CancellationToken cancellationToken)
    {
        await follower.FollowAsync(input.EmployerId, cancellationToken);
        return new SuspendVacanciesOutput();
    }
}

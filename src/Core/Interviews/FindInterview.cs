using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Interviews;

/// <summary>Finds and lists interviews.</summary>
public sealed class FindInterview(Collection<Interview> interviews)
{
    /// <returns>null when there is none that this person takes part in.</returns>
    public async Task<Interview?> OfAsync(InterviewId id, AccountId person, CancellationToken cancellationToken) =>
        await interviews.FindAsync(InterviewSchema.KeyOf(id), cancellationToken) is { Value: var interview }
        && (interview.EmployerId == person || interview.AccountId == person)
            ? interview
            : null;

    /// <summary>An employer's interviews, the newest first.</summary>
    public Task<Page<Interview>> ListOfEmployerAsync(AccountId employer, PageRequest page, CancellationToken cancellationToken) =>
        interviews.PageByAsync(InterviewSchema.EmployerIndex, employer.ToString(), KeyRange.All, page, cancellationToken);

    /// <summary>A candidate's interviews, the newest first.</summary>
    public Task<Page<Interview>> ListOfCandidateAsync(AccountId candidate, PageRequest page, CancellationToken cancellationToken) =>
        interviews.PageByAsync(InterviewSchema.SeekerIndex, candidate.ToString(), KeyRange.All, page, cancellationToken);
}

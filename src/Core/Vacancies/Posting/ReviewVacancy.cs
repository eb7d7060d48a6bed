using JobFunctions.Core.Accounts;

namespace JobFunctions.Core.Vacancies.Posting;

/// <summary>What an admin decides of a vacancy. Nothing is accepted of an employer who is blocked.</summary>
public sealed class ReviewVacancy(FindPosting find, FindAccount findAccount, MoveVacancy move)
{
    /// <param name="reason">Required to reject; the employer reads it.</param>
    /// <param name="by">The admin.</param>
    public async Task<PostingResult> RunAsync(VacancyId id, bool isAccepted, string? reason, AccountId by, CancellationToken cancellationToken)
    {
        if (isAccepted
            && await find.ByIdAsync(id, cancellationToken) is { } vacancy
            && await findAccount.ByIdAsync(vacancy.EmployerId, cancellationToken) is not { Value.IsBlocked: false })
        {
            return new PostingResult.EmployerBlocked();
        }

        return await move.ReviewAsync(id, isAccepted, isAccepted ? null : reason, by, cancellationToken);
    }
}

using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Administration;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Vacancies.Posting.Suspension;

/// <summary>Hides the vacancies of a blocked employer from everybody else, and shows them again when the employer is let in.</summary>
internal sealed class EmployerFollower(
    Collection<PostedVacancy> vacancies, FindAccount findAccount, PostingObservers observers, IWorkflowClient workflows, TimeProvider time) : IBlockFollower
{
    private const int PageSize = 100;

    public Task ExpectAsync(AccountId account, CancellationToken cancellationToken) => workflows.StartAsync(
        SuspendVacancies.Definition,
        $"suspend-{Guid.CreateVersion7(time.GetUtcNow())}",
        new SuspendVacanciesInput(account),
        cancellationToken);

    public async Task FollowAsync(AccountId account, CancellationToken cancellationToken)
    {
        bool isShut;
        do
        {
            isShut = await IsShutAsync(account, cancellationToken);
            var employed = vacancies.ListByAsync(PostingSchema.EmployerIndex, account.ToString(), KeyRange.All, PageSize, cancellationToken);
            await foreach (var vacancy in employed)
            {
                await FollowAsync(vacancy.Value, isShut, cancellationToken);
            }
        }
        while (isShut != await IsShutAsync(account, cancellationToken)); // Whoever writes last looks again after writing.
    }

    private async Task FollowAsync(PostedVacancy vacancy, bool isShut, CancellationToken cancellationToken)
    {
        if (vacancy.IsSuspended == isShut)
        {
            return;
        }

        var stored = await vacancies.UpdateAsync(
            PostingSchema.KeyOf(vacancy.Id),
            current => current.IsDeleted || current.IsSuspended == isShut ? null : (current with { IsSuspended = isShut }).Changed(time.GetUtcNow()),
            cancellationToken);
        if (stored is not null)
        {
            observers.Tell(stored.Value);
        }
    }

    private async Task<bool> IsShutAsync(AccountId account, CancellationToken cancellationToken) =>
        await findAccount.ByIdAsync(account, cancellationToken) is not { Value.IsBlocked: false };
}

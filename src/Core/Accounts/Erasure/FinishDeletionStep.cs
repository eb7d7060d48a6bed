using JobFunctions.Core.Activity;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Accounts.Erasure;

/// <summary>The work of <see cref="DeleteAccount.Finish"/>.</summary>
/// <remarks>The entry that stays in the audit trail carries the time when the account was shut and its id, which nothing else names any more: the proof that the deletion was done.</remarks>
internal sealed class FinishDeletionStep(Collection<Account> accounts, ActivityLog activity) : IStep<DeleteAccountInput, FinishDeletionOutput>
{
    public async Task<FinishDeletionOutput> RunAsync(DeleteAccountInput input, CancellationToken cancellationToken)
    {
        var id = input.AccountId;
        if (await accounts.FindAsync(AccountSchema.KeyOf(id), cancellationToken) is { Value: { IsDeleted: true } shut })
        {
            await activity.WriteAsync(new ActivityEntry(shut.UpdatedAt, ActivityAction.AccountDeleted, null, id, ActivitySubject.Of(id)));
        }

        await accounts.DeleteAsync(AccountSchema.KeyOf(id), cancellationToken);
        return new FinishDeletionOutput();
    }
}

using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Idempotency;

/// <summary>Erases the replies that hold an account's data.</summary>
internal sealed class KeyedCallEraser(Collection<KeyedCall> calls) : IAccountEraser
{
    private const int PageSize = 100;

    public string Name => "keyed-calls";

    public async Task EraseAsync(AccountId account, CancellationToken cancellationToken)
    {
        await foreach (var call in calls.ListByAsync(KeyedCallSchema.OwnerIndex, account.ToString(), KeyRange.All, PageSize, cancellationToken))
        {
            await calls.DeleteAsync(KeyedCallSchema.KeyOf(call.Value.Id), cancellationToken);
        }
    }
}

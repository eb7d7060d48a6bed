using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Idempotency;

/// <summary>Erases the replies that hold an account's data.</summary>
internal sealed class KeyedCallEraser(Collection<KeyedCall> calls) : IAccountEraser
{
    public string Name => "keyed-calls";

    public Task EraseAsync(AccountId account, CancellationToken cancellationToken) =>
        calls.DeleteAllByAsync(KeyedCallSchema.OwnerIndex, account.ToString(), _ => true, cancellationToken);
}

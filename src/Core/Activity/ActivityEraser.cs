using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Activity;

/// <summary>Erases what a person did. What others did to the account and its things stays, by id: an id that nothing else names any more tells nothing of the person.</summary>
internal sealed class ActivityEraser(Collection<ActivityEntry> entries) : IAccountEraser
{
    private const int PageSize = 200;

    public string Name => "activity";

    public async Task EraseAsync(AccountId account, CancellationToken cancellationToken)
    {
        var partition = ActivitySchema.PartitionOf(account, null);
        await foreach (var entry in entries.ListByAsync(ActivitySchema.AccountIndex, partition, KeyRange.All, PageSize, cancellationToken))
        {
            if ((entry.Value.ActorId ?? account) == account)
            {
                await entries.DeleteAsync(ActivitySchema.KeyOf(entry.Value), cancellationToken);
            }
        }
    }
}

using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Activity;

/// <summary>Erases what a person did. What others did to the account and its things stays, by id: an id that nothing else names any more tells nothing of the person.</summary>
internal sealed class ActivityEraser(Collection<ActivityEntry> entries) : IAccountEraser
{
    public string Name => "activity";

    public async Task EraseAsync(AccountId account, CancellationToken cancellationToken)
    {
        var actions = Enum.GetValues<ActivityAction>().Cast<ActivityAction?>();
        foreach (var partition in actions.Prepend(null).Select(action => ActivitySchema.PartitionOf(account, action)))
        {
            await entries.DeleteAllByAsync(ActivitySchema.AccountIndex, partition, entry => (entry.ActorId ?? account) == account, cancellationToken);
        }
    }
}

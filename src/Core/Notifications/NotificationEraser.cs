using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Notifications;

/// <summary>Erases what a person was told, and was yet to be told.</summary>
internal sealed class NotificationEraser(Collection<Notification> notifications) : IAccountEraser
{
    private const int PageSize = 100;

    public string Name => "notifications";

    public async Task EraseAsync(AccountId account, CancellationToken cancellationToken)
    {
        await foreach (var notification in notifications.ListAsync(NotificationSchema.PartitionOf(account), KeyRange.All, PageSize, cancellationToken))
        {
            await notifications.DeleteAsync(NotificationSchema.KeyOf(account, notification.Value.Id), cancellationToken);
        }
    }
}

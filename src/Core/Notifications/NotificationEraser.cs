using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Notifications;

/// <summary>Erases what a person was told, and was yet to be told, with the runs that tell it.</summary>
internal sealed class NotificationEraser(Collection<Notification> notifications, IWorkflowClient workflows, TimeProvider time) : IAccountEraser
{
    private const int PageSize = 100;

    public string Name => "notifications";

    public async Task EraseAsync(AccountId account, CancellationToken cancellationToken)
    {
        var partition = NotificationSchema.PartitionOf(account);
        await foreach (var notification in notifications.ListAsync(partition, KeyRange.All, PageSize, cancellationToken))
        {
            await workflows.ForgetAsync(Notify.InstanceIdOf(notification.Value.Id), time, cancellationToken);
            await notifications.DeleteAsync(NotificationSchema.KeyOf(account, notification.Value.Id), cancellationToken);
        }

        await notifications.DeleteAllAsync(partition, cancellationToken);
    }
}

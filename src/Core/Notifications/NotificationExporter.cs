using System.Runtime.CompilerServices;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Export;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Notifications;

/// <summary>Exports what a person was told, as it is kept.</summary>
internal sealed class NotificationExporter(Collection<Notification> notifications) : IAccountExporter
{
    private const int PageSize = 100;

    public string Name => "notifications";

    public IReadOnlyList<string> Kept => [NotificationSchema.Value.Name];

    public async IAsyncEnumerable<object> ReadAsync(Account account, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var notification in notifications.ListAsync(NotificationSchema.PartitionOf(account.Id), KeyRange.All, PageSize, cancellationToken))
        {
            yield return notification.Value;
        }
    }
}

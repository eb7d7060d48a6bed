using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Notifications.Words;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Notifications;

/// <summary>A person's list of what they were told, and what they have read of it.</summary>
public sealed class ReadNotifications(Collection<Notification> notifications, TimeProvider time)
{
    private const int PageSize = 100;
    private const int WritesAtOnce = 8;

    /// <summary>The newest first. A page reads as many records as it returns, also of the unread ones.</summary>
    public async Task<Page<Notification>> ListAsync(AccountId account, bool onlyUnread, PageRequest page, CancellationToken cancellationToken)
    {
        var partition = NotificationSchema.PartitionOf(account);
        if (onlyUnread)
        {
            return await notifications.PageByAsync(NotificationSchema.UnreadIndex, partition, KeyRange.All, page, cancellationToken);
        }

        var range = page.After is { } after ? KeyRange.All.After(after) : KeyRange.All;
        var items = new List<Notification>(page.Limit);
        await foreach (var (notification, _) in notifications.ListAsync(partition, range, page.Limit + 1, cancellationToken))
        {
            if (items.Count == page.Limit)
            {
                return new Page<Notification>(items, NotificationSchema.KeyOf(account, items[^1].Id).Key);
            }

            items.Add(notification);
        }

        return new Page<Notification>(items, null);
    }

    /// <returns>The notification as it stands now; null when the person has none with this id.</returns>
    public async Task<Notification?> MarkAsync(AccountId account, NotificationId id, bool isRead, CancellationToken cancellationToken) =>
        (await notifications.UpdateAsync(NotificationSchema.KeyOf(account, id), current => Marked(current, isRead), cancellationToken))?.Value;

    /// <summary>Marks all that the person has not read; costs as many writes as there are such. Safe to repeat.</summary>
    public Task MarkAllAsync(AccountId account, CancellationToken cancellationToken) => Parallel.ForEachAsync(
        notifications.ListByAsync(NotificationSchema.UnreadIndex, NotificationSchema.PartitionOf(account), KeyRange.All, PageSize, cancellationToken),
        new ParallelOptions { MaxDegreeOfParallelism = WritesAtOnce, CancellationToken = cancellationToken },
        async (unread, token) => await MarkAsync(account, unread.Value.Id, isRead: true, token));

    /// <summary>The words for the list in the app.</summary>
    /// <param name="settings">The reader's, by which times are written.</param>
    public static NotificationText TextOf(Notification notification, Account reader, PersonSettings settings) =>
        NotificationWords.TextOf(notification.Kind, Reader.Of(reader, settings), notification.Facts);

    private Notification? Marked(Notification current, bool isRead) =>
        current.ReadAt is not null == isRead ? null : current with { ReadAt = isRead ? time.GetUtcNow() : null };
}

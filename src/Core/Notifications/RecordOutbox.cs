using System.Runtime.CompilerServices;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Notifications;

/// <summary>The outbox that is in the records of a collection.</summary>
internal sealed class RecordOutbox<T>(Outbox<T> outbox, Collection<T> records) : IOutbox
{
    private const int PageSize = 100;

    public string Name => outbox.Name;

    public async Task<Announcement?> FindAsync(string recordId, NotificationId id, CancellationToken cancellationToken) =>
        await records.FindAsync(outbox.Key(recordId), cancellationToken) is { } record
            ? outbox.Announcements(record.Value).FirstOrDefault(announcement => announcement.Id == id)
            : null;

    public Task ClearAsync(string recordId, NotificationId id, CancellationToken cancellationToken) => records.UpdateAsync(
        outbox.Key(recordId),
        record =>
        {
            var all = outbox.Announcements(record);
            var rest = all.Where(announcement => announcement.Id != id).ToList();
            return rest.Count < all.Count ? outbox.With(record, rest) : default;
        },
        cancellationToken);

    public async IAsyncEnumerable<UntoldAnnouncement> ListUntoldAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var record in records.ListByAsync(outbox.Index, UntoldKeys.Partition, KeyRange.All, PageSize, cancellationToken))
        {
            foreach (var announcement in outbox.Announcements(record.Value))
            {
                yield return new UntoldAnnouncement(outbox.Id(record.Value), announcement.Id);
            }
        }
    }
}

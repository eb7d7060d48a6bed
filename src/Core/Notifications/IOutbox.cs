namespace JobFunctions.Core.Notifications;

/// <summary>Where announcements are found until they are on their way.</summary>
public interface IOutbox
{
    /// <summary>See <see cref="Outbox{T}.Name"/>.</summary>
    string Name { get; }

    /// <returns>null when there is no such announcement, or no longer.</returns>
    Task<Announcement?> FindAsync(string recordId, NotificationId id, CancellationToken cancellationToken);

    /// <summary>Forgets an announcement that is on its way. Safe to repeat.</summary>
    Task ClearAsync(string recordId, NotificationId id, CancellationToken cancellationToken);

    /// <summary>All announcements that wait, those of the record that waits longest first.</summary>
    IAsyncEnumerable<UntoldAnnouncement> ListUntoldAsync(CancellationToken cancellationToken);
}

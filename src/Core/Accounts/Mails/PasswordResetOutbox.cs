using JobFunctions.Core.Notifications;

namespace JobFunctions.Core.Accounts.Mails;

/// <summary>The outbox of those who forgot their password: nothing changes when they ask, so the run that was started is all there is of it.</summary>
internal sealed class PasswordResetOutbox(FindAccount findAccount) : IOutbox
{
    public const string OutboxName = "password-resets";

    public string Name => OutboxName;

    /// <param name="recordId">As <see cref="AccountSchema.EmailValue"/> makes it: histories name nobody.</param>
    public async Task<Announcement?> FindAsync(string recordId, NotificationId id, CancellationToken cancellationToken) =>
        await findAccount.ByEmailHashAsync(recordId, cancellationToken) is { Value: { IsBlocked: false } account }
            ? new Announcement(id, NotificationKind.PasswordReset, account.Id, NotificationFacts.None)
            : null;

    public Task ClearAsync(string recordId, NotificationId id, CancellationToken cancellationToken) => Task.CompletedTask;

    public IAsyncEnumerable<UntoldAnnouncement> ListUntoldAsync(CancellationToken cancellationToken) =>
        AsyncEnumerable.Empty<UntoldAnnouncement>();
}

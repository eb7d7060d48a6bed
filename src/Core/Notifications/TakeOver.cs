using JobFunctions.Core.Accounts;

namespace JobFunctions.Core.Notifications;

/// <summary>Finds the channel that takes over where another does not reach the person.</summary>
internal sealed class TakeOver(IEnumerable<INotificationChannel> channels)
{
    /// <param name="name">See <see cref="INotificationChannel.Fallback"/>.</param>
    /// <returns>null where there is none that can, or it had its turn.</returns>
    public string? ChannelFor(string? name, Notification notification, Account recipient) =>
        name is not null
        && notification.By(name) is null
        && channels.Any(channel => channel.Name == name && channel.Takes(notification.Kind, recipient))
            ? name
            : null;

    /// <summary>As the other, for a channel by its name.</summary>
    public string? ChannelInsteadOf(string channel, Notification notification, Account recipient) =>
        ChannelFor(channels.FirstOrDefault(other => other.Name == channel)?.Fallback, notification, recipient);
}

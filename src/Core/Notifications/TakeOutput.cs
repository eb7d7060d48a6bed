using JobFunctions.Core.Accounts;

namespace JobFunctions.Core.Notifications;

/// <summary>Output of <see cref="Notify.Take"/>.</summary>
/// <param name="AccountId">Whom to tell; null when there is nothing to tell or nobody.</param>
/// <param name="Channels">By which channels, see <see cref="INotificationChannel.Name"/>.</param>
/// <param name="IsUrgent">Whether it goes out whatever hour it is.</param>
public sealed record TakeOutput(AccountId? AccountId, IReadOnlyList<string> Channels, bool IsUrgent);

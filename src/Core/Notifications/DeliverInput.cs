using JobFunctions.Core.Accounts;

namespace JobFunctions.Core.Notifications;

/// <summary>Input of <see cref="Notify.Deliver"/> and <see cref="Notify.GiveUp"/>.</summary>
/// <param name="IsUrgent">Whether it goes out whatever hour it is.</param>
public sealed record DeliverInput(AccountId AccountId, NotificationId NotificationId, string Channel, bool IsUrgent);

using JobFunctions.Core.Accounts;

namespace JobFunctions.Core.Notifications;

/// <summary>Something that a person is yet to be told. It stands in the record whose change it tells of, written together with that change.</summary>
public sealed record Announcement(NotificationId Id, NotificationKind Kind, AccountId Recipient, NotificationFacts Facts);

using JobFunctions.Api.Validation;

namespace JobFunctions.Api.Notifications;

/// <summary>Whether a notification was read.</summary>
public sealed record MarkNotificationRequest
{
    [Mandatory]
    public bool? IsRead { get; init; }
}

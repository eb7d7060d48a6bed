using System.ComponentModel.DataAnnotations;

namespace JobFunctions.Api.Notifications;

/// <summary>Whether a notification was read.</summary>
public sealed record MarkNotificationRequest
{
    [Required]
    public bool? IsRead { get; init; }
}

using System.ComponentModel.DataAnnotations;

namespace JobFunctions.Core.Notifications;

/// <summary>How people are told things. Section <c>Notifications</c>.</summary>
public sealed class NotificationOptions
{
    public const string SectionName = "Notifications";

    /// <summary>Longest time of one delivery. What somebody began longer ago and did not end is taken up by others.</summary>
    /// <value>30 seconds by default.</value>
    [Range(typeof(TimeSpan), "00:00:00.500", "00:01:00")]
    public TimeSpan SendTimeout { get; set; } = TimeSpan.FromSeconds(30);
}

using System.ComponentModel.DataAnnotations;

namespace JobFunctions.Core.Activity;

/// <summary>How long the audit trail is kept. Section <c>Activity</c>.</summary>
public sealed class ActivityOptions
{
    public const string SectionName = "Activity";

    /// <summary>What is older goes with the daily clean-up.</summary>
    /// <value>365 days by default.</value>
    [Range(typeof(TimeSpan), "1.00:00:00", "3650.00:00:00")]
    public TimeSpan Retention { get; set; } = TimeSpan.FromDays(365);
}

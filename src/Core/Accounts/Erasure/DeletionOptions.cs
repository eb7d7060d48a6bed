using System.ComponentModel.DataAnnotations;

namespace JobFunctions.Core.Accounts.Erasure;

/// <summary>How accounts are deleted. Section <c>AccountDeletion</c>.</summary>
public sealed class DeletionOptions
{
    public const string SectionName = "AccountDeletion";

    /// <summary>How long after the first erasure everything is erased again: longer than any request or step that was under way can still write.</summary>
    /// <value>15 minutes by default.</value>
    [Range(typeof(TimeSpan), "00:00:00", "1.00:00:00")]
    public TimeSpan Settle { get; set; } = TimeSpan.FromMinutes(15);
}

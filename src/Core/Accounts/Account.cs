using JobFunctions.Core.Resumes;

namespace JobFunctions.Core.Accounts;

/// <summary>A person known to the platform.</summary>
public sealed record Account
{
    public required AccountId Id { get; init; }

    /// <summary>The person's Telegram user id; unique over accounts. Null for one who never came by Telegram.</summary>
    public long? TelegramId { get; init; }

    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    /// <summary>Full years, 14-120, as the person said.</summary>
    public int? Age { get; init; }

    public string? City { get; init; }

    /// <summary>As the person said; not verified and not unique.</summary>
    public string? ContactEmail { get; init; }

    public string? Phone { get; init; }

    public string? HhProfileUrl { get; init; }

    /// <summary>The resume that the bot speaks of: the one sent last. Null until one was sent.</summary>
    public ResumeId? CurrentResumeId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }
}

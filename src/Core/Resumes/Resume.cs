using JobFunctions.Core.Accounts;

namespace JobFunctions.Core.Resumes;

/// <summary>A person's resume.</summary>
public sealed record Resume
{
    public required ResumeId Id { get; init; }

    public required AccountId AccountId { get; init; }

    public required ResumeSource Source { get; init; }

    public required ResumeStatus Status { get; init; }

    /// <summary>Set while the status is <see cref="ResumeStatus.Failed"/>.</summary>
    public ResumeFailure? Failure { get; init; }

    /// <summary>SHA-256 of the content (the file, or the typed fields), lower-case hex; unique within an account.</summary>
    public required string Checksum { get; init; }

    /// <summary>Null for a resume without a file.</summary>
    public ResumeFile? File { get; init; }

    /// <summary>Null until <see cref="ResumeStatus.Ready"/>.</summary>
    public ResumeFields? Fields { get; init; }

    public required DateTimeOffset UploadedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }
}

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

    /// <summary>Null until <see cref="ResumeStatus.Ready"/>; the corrections are in it.</summary>
    public ResumeFields? Fields { get; init; }

    /// <summary>What the person corrected; null where nothing.</summary>
    public ResumeCorrections? Corrections { get; init; }

    public required DateTimeOffset UploadedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>The resume with its fields as a reading gives them, and the person's corrections over them.</summary>
    public Resume Read(ResumeFields fields, DateTimeOffset at) =>
        this with { Status = ResumeStatus.Ready, Fields = Corrections?.ApplyTo(fields) ?? fields, UpdatedAt = at };

    /// <summary>The resume with further corrections.</summary>
    /// <exception cref="InvalidOperationException">Nothing was read of it yet.</exception>
    public Resume Corrected(ResumeCorrections corrections, DateTimeOffset at) => this with
    {
        Fields = corrections.ApplyTo(Fields ?? throw new InvalidOperationException($"Resume {Id} has no fields yet.")),
        Corrections = Corrections?.With(corrections) ?? corrections,
        UpdatedAt = at,
    };
}

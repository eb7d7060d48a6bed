using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;

namespace JobFunctions.Api.Resumes;

/// <summary>A resume as it stands.</summary>
/// <param name="Status"><c>parsing</c>, then <c>ready</c> or <c>failed</c>.</param>
/// <param name="Failure">Why the file cannot be used; null unless <c>failed</c>.</param>
/// <param name="FileName">Null for a resume without a file, as are the media type and the size.</param>
/// <param name="MediaType">By content, not by name.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Checksum">SHA-256, hex.</param>
/// <param name="Fields">What the resume says; null until <c>ready</c>.</param>
internal sealed record ResumeReply(
    ResumeId ResumeId,
    ResumeStatus Status,
    ResumeFailure? Failure,
    string? FileName,
    string? MediaType,
    long? Size,
    string Checksum,
    DateTimeOffset UploadedAt,
    ResumeSource Source,
    ResumeFieldsReply? Fields)
{
    public static ResumeReply Of(Resume resume, RateTable rates) => new(
        resume.Id,
        resume.Status,
        resume.Failure,
        resume.File?.Name,
        resume.File?.MediaType,
        resume.File?.Size,
        resume.Checksum,
        resume.UploadedAt,
        resume.Source,
        resume.Fields is { } fields ? ResumeFieldsReply.Of(fields, rates) : null);
}

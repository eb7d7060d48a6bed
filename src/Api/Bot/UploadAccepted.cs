using JobFunctions.Core.Resumes;

namespace JobFunctions.Api.Bot;

/// <summary>A file that was taken in.</summary>
/// <param name="Status"><c>parsing</c>; where the same file was sent before, what became of it.</param>
internal sealed record UploadAccepted(ResumeId ResumeId, ResumeStatus Status);

using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Resumes;

/// <summary>The uploaded file behind a resume.</summary>
/// <param name="Name">As the person named it, without a path; at most 200 characters.</param>
/// <param name="MediaType">By content, not by name.</param>
/// <param name="Size">Bytes.</param>
public sealed record ResumeFile(string Name, string MediaType, long Size, BlobName Blob);

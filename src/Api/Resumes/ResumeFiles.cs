using JobFunctions.Core.Resumes;
using JobFunctions.Core.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace JobFunctions.Api.Resumes;

/// <summary>Gives files of resumes to whoever may have them.</summary>
internal sealed class ResumeFiles(IBlobStore blobs)
{
    /// <returns>null for a resume without a file.</returns>
    public async Task<FileContentHttpResult?> FindAsync(Resume resume, HttpResponse response, CancellationToken cancellationToken)
    {
        if (resume.File is not { } file || await blobs.GetAsync(ResumeBlobs.FileOf(resume.AccountId, resume.Id), cancellationToken) is not { } blob)
        {
            return null;
        }

        SetHeaders(response);
        return TypedResults.File(blob.Bytes.ToArray(), file.MediaType, file.Name);
    }

    /// <summary>A stranger wrote the file, perhaps: it is saved, and never opened as a page of this site.</summary>
    public static void SetHeaders(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        response.Headers.CacheControl = "private, no-store";
    }
}

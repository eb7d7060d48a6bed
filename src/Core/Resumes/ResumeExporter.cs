using System.Runtime.CompilerServices;
using System.Text.Json;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Export;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Resumes;

/// <summary>Exports the resumes of a person with the text that was read, and the file itself in base64. One is in memory at a time.</summary>
internal sealed class ResumeExporter(Collection<Resume> resumes, IBlobStore blobs) : IAccountExporter
{
    private const int PageSize = 20;

    public string Name => "resumes";

    public IReadOnlyList<string> Kept => [ResumeSchema.Value.Name, ResumeBlobs.Container, ResumeBlobs.TextContainer];

    public async IAsyncEnumerable<object> ReadAsync(Account account, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var (resume, _) in resumes.ListAsync(account.Id.ToString(), KeyRange.All, PageSize, cancellationToken))
        {
            var text = await blobs.GetAsync(ResumeBlobs.TextOf(account.Id, resume.Id), cancellationToken);
            var file = await blobs.GetAsync(ResumeBlobs.FileOf(account.Id, resume.Id), cancellationToken);
            yield return new ExportedResume(
                resume.Id,
                resume.Source,
                resume.Status,
                resume.Failure,
                resume.File?.Name,
                resume.File?.MediaType,
                resume.File?.Size,
                resume.Checksum,
                resume.UploadedAt,
                resume.UpdatedAt,
                resume.Fields,
                text is null ? null : JsonSerializer.Deserialize(text.Bytes.Span, RecordJson.Of<ResumeText>())?.Lines,
                file?.Bytes);
        }
    }

    private sealed record ExportedResume(
        ResumeId ResumeId,
        ResumeSource Source,
        ResumeStatus Status,
        ResumeFailure? Failure,
        string? FileName,
        string? MediaType,
        long? Size,
        string Checksum,
        DateTimeOffset UploadedAt,
        DateTimeOffset UpdatedAt,
        ResumeFields? Fields,
        IReadOnlyList<ResumeLine>? Text,
        ReadOnlyMemory<byte>? File);
}

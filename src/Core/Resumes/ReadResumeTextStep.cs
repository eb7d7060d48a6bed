using System.Text.Json;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Resumes;

/// <summary>The work of <see cref="ResumeIntake.ReadText"/>.</summary>
/// <remarks>A trigger may run ahead of the record that the upload is about to write; the step then fails and is tried again.</remarks>
internal sealed class ReadResumeTextStep(Collection<Resume> resumes, IBlobStore blobs, IDocumentTextReader documents)
    : IStep<ResumeIntakeInput, ReadResumeTextOutput>
{
    public async Task<ReadResumeTextOutput> RunAsync(ResumeIntakeInput input, CancellationToken cancellationToken)
    {
        if (await resumes.FindAsync(ResumeSchema.KeyOf(input.AccountId, input.ResumeId), cancellationToken) is null
            || await blobs.GetAsync(ResumeBlobs.FileOf(input.AccountId, input.ResumeId), cancellationToken) is not { } file)
        {
            throw new InvalidOperationException($"Resume {input.ResumeId} is not there, or not yet.");
        }

        var result = await documents.ReadAsync(file.Bytes, cancellationToken);
        if (result.Text is not { } text)
        {
            return new ReadResumeTextOutput(result.Failure ?? ResumeFailures.ReadingFailed);
        }

        var json = JsonSerializer.SerializeToUtf8Bytes(text, RecordJson.Of<ResumeText>());
        await blobs.PutAsync(ResumeBlobs.TextOf(input.AccountId, input.ResumeId), json, "application/json", cancellationToken);
        if (await resumes.FindAsync(ResumeSchema.KeyOf(input.AccountId, input.ResumeId), cancellationToken) is null)
        {
            // Deleted meanwhile: the deletion may have looked for the text before it was written.
            await blobs.DeleteAsync(ResumeBlobs.TextOf(input.AccountId, input.ResumeId), cancellationToken);
        }

        return new ReadResumeTextOutput(null);
    }
}

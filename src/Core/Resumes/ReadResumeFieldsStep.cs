using System.Text.Json;
using JobFunctions.Core.Resumes.Understanding;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Resumes;

/// <summary>The work of <see cref="ResumeIntake.ReadFields"/>.</summary>
internal sealed class ReadResumeFieldsStep(IBlobStore blobs, Collection<Resume> resumes, ResumeReader reader, TimeProvider time)
    : IStep<ResumeIntakeInput, ReadResumeFieldsOutput>
{
    public async Task<ReadResumeFieldsOutput> RunAsync(ResumeIntakeInput input, CancellationToken cancellationToken)
    {
        if (await blobs.GetAsync(ResumeBlobs.TextOf(input.AccountId, input.ResumeId), cancellationToken) is not { } blob)
        {
            throw new InvalidOperationException($"The text of resume {input.ResumeId} is not there.");
        }

        var text = JsonSerializer.Deserialize(blob.Bytes.Span, RecordJson.Of<ResumeText>()) ?? throw new JsonException("The text is null.");
        var now = time.GetUtcNow();
        var fields = reader.Read(text, DateOnly.FromDateTime(now.UtcDateTime));
        if (fields.IsEmpty)
        {
            return new ReadResumeFieldsOutput(ResumeFailures.NoResume);
        }

        await resumes.UpdateAsync(
            ResumeSchema.KeyOf(input.AccountId, input.ResumeId),
            resume => resume.Status == ResumeStatus.Parsing ? resume.Read(fields, now) : null,
            cancellationToken);
        return new ReadResumeFieldsOutput();
    }
}

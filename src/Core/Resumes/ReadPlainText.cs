using System.Text.Json;
using JobFunctions.Core.Resumes.Understanding;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Resumes;

/// <summary>Gives a resume as plain text: what was read out of the file, or the typed fields.</summary>
public sealed class ReadPlainText(IBlobStore blobs)
{
    /// <param name="resume">One that is ready.</param>
    public async Task<string> RunAsync(Resume resume, CancellationToken cancellationToken)
    {
        var text = resume.File is null ? null : await blobs.GetAsync(ResumeBlobs.TextOf(resume.AccountId, resume.Id), cancellationToken);
        return text is null
            ? ResumeFieldsText.Of(resume.Fields ?? throw new InvalidOperationException($"Resume {resume.Id} has no fields yet."))
            : JsonSerializer.Deserialize(text.Bytes.Span, RecordJson.Of<ResumeText>())?.Plain ?? "";
    }
}

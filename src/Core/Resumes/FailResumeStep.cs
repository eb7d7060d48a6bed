using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Resumes;

/// <summary>The work of <see cref="ResumeIntake.Fail"/>.</summary>
internal sealed class FailResumeStep(Collection<Resume> resumes, TimeProvider time) : IStep<FailResumeInput, FailResumeOutput>
{
    public async Task<FailResumeOutput> RunAsync(FailResumeInput input, CancellationToken cancellationToken)
    {
        await resumes.UpdateAsync(
            ResumeSchema.KeyOf(input.AccountId, input.ResumeId),
            resume => resume.Status == ResumeStatus.Parsing
                ? resume with { Status = ResumeStatus.Failed, Failure = input.Failure, UpdatedAt = time.GetUtcNow() }
                : null,
            cancellationToken);
        return new FailResumeOutput();
    }
}

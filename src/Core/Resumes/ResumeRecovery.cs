using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Resumes;

/// <summary>Picks up resumes whose reading never ended: at a start, and now and then. Safe to repeat and beside others.</summary>
public sealed class ResumeRecovery(Collection<Resume> resumes, IWorkflowClient workflows)
{
    /// <returns>How many readings were started.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var started = 0;
        var parsing = resumes.ListByAsync(ResumeSchema.ParsingIndex, ResumeSchema.ParsingPartition, KeyRange.All, 100, cancellationToken);
        await foreach (var (resume, _) in parsing)
        {
            var input = new ResumeIntakeInput(resume.AccountId, resume.Id);
            if (await workflows.StartAsync(ResumeIntake.Definition, ResumeIntake.InstanceIdOf(resume.Id), input, cancellationToken))
            {
                started++;
            }
        }

        return started;
    }
}

using JobFunctions.Adapters.AzureStorage;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Workflows;
using JobFunctions.Functions.Workflows;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace JobFunctions.Functions.Triggers;

/// <summary>Reads a resume as soon as its file is there.</summary>
public sealed partial class ResumeFunctions(IWorkflowClient workflows, DurableClientHolder durable, ILogger<ResumeFunctions> logger)
{
    /// <summary>Starts the reading, unless the upload or an earlier call has: a blob trigger may fire more than once and late.</summary>
    /// <param name="content">Unread: the workflow opens the blob itself. A trigger has to be bound to something, and this downloads nothing.</param>
    [Function("ResumeUploaded")]
    public async Task ResumeUploadedAsync(
        [BlobTrigger(ResumeBlobs.Container + "/{account}/{resume}", Connection = AzureStorageOptions.SettingName)] Stream content,
        string account,
        string resume,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        if (!GuidId.TryParse<AccountId>(account, out var accountId) || !GuidId.TryParse<ResumeId>(resume, out var resumeId))
        {
            LogForeign(logger, ResumeBlobs.Container);
            return;
        }

        using (durable.Use(client))
        {
            var instanceId = ResumeIntake.InstanceIdOf(resumeId);
            if (await workflows.FindAsync(instanceId, cancellationToken) is null)
            {
                await workflows.StartAsync(ResumeIntake.Definition, instanceId, new ResumeIntakeInput(accountId, resumeId), cancellationToken);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A blob in {Container} is no resume of ours; it is left alone.")]
    private static partial void LogForeign(ILogger logger, string container);
}

using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Digests;

/// <summary>The work of <see cref="DigestSteps.Start"/>.</summary>
internal sealed class StartDigestsStep(
    Collection<PersonSettings> settings, IWorkflowClient workflows, IOptions<DigestOptions> options, TimeProvider time)
    : IStep<DigestRoundInput, StartDigestsOutput>
{
    public async Task<StartDigestsOutput> RunAsync(DigestRoundInput input, CancellationToken cancellationToken)
    {
        var atOnce = options.Value.PeopleAtOnce;
        var due = settings.ListByAsync(
            SettingsSchema.DueIndex, SettingsSchema.DuePartition, new KeyRange(null, SettingsSchema.DueAfter(time.GetUtcNow())), atOnce, cancellationToken);
        var underWay = 0;
        await foreach (var (person, _) in due)
        {
            if (person.DueDay is { } day)
            {
                await workflows.StartAsync(Digest.Definition, Digest.InstanceIdOf(person.AccountId), new DigestInput(person.AccountId, day), cancellationToken);
                underWay++;
            }

            if (underWay == atOnce)
            {
                break;
            }
        }

        return new StartDigestsOutput(underWay);
    }
}

using JobFunctions.Core.Notifications;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Interviews;

/// <summary>Changes an interview by one conditional write, and tells what the change announces.</summary>
public sealed class UpdateInterview(Collection<Interview> interviews, Announcer announcer)
{
    /// <param name="isTheirs">Whether the one who asks takes the part that may do this; to anybody else the interview is not there.</param>
    /// <param name="change">May be called several times.</param>
    internal async Task<InterviewResult> RunAsync(
        InterviewId id, Func<Interview, bool> isTheirs, Func<Interview, InterviewChange> change, CancellationToken cancellationToken)
    {
        var outcome = new InterviewChange(new InterviewResult.Unknown(), null);
        try
        {
            var stored = await interviews.UpdateAsync(
                InterviewSchema.KeyOf(id),
                current =>
                {
                    outcome = isTheirs(current) ? change(current) : new InterviewChange(new InterviewResult.Unknown(), null);
                    return outcome.Changed;
                },
                cancellationToken);
            if (outcome.Changed is null || stored is null)
            {
                return outcome.Result;
            }

            await announcer.TellAsync(InterviewSchema.Outbox, stored.Value);
            return new InterviewResult.Done(stored.Value);
        }
        catch (ClaimTakenException)
        {
            return new InterviewResult.TimeTaken();
        }
    }
}

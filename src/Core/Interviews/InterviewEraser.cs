using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Interviews;

/// <summary>Erases a candidate's interviews, and calls off those that an employer who leaves has proposed.</summary>
internal sealed class InterviewEraser(Collection<Interview> interviews, ChangeInterview change) : IAccountEraser
{
    private const int PageSize = 100;

    public string Name => "interviews";

    public async Task EraseAsync(AccountId account, CancellationToken cancellationToken)
    {
        await foreach (var interview in interviews.ListByAsync(InterviewSchema.SeekerIndex, account.ToString(), KeyRange.All, PageSize, cancellationToken))
        {
            await interviews.DeleteAsync(InterviewSchema.KeyOf(interview.Value.Id), cancellationToken);
        }

        await foreach (var interview in interviews.ListByAsync(InterviewSchema.EmployerIndex, account.ToString(), KeyRange.All, PageSize, cancellationToken))
        {
            await change.CancelAsync(interview.Value.Id, account, cancellationToken);
        }
    }
}

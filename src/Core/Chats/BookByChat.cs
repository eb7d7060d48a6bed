using JobFunctions.Core.Accounts;
using JobFunctions.Core.Interviews;

namespace JobFunctions.Core.Chats;

/// <summary>Takes a time of an interview, and looks how it stands then.</summary>
internal sealed class BookByChat(BookInterview bookInterview, FindInterview findInterview, TimeProvider time)
{
    public async Task<ChatOutcome> RunAsync(AccountId account, ChatEffect.Book wanted, CancellationToken cancellationToken)
    {
        var result = await bookInterview.RunAsync(wanted.Interview, account, wanted.Start, cancellationToken);
        var current = await findInterview.OfAsync(wanted.Interview, account, cancellationToken);
        var now = time.GetUtcNow();

        // Who took it long ago and presses again is no more expected there.
        return result is InterviewResult.Done(var booked) && booked.StatusAt(now) == InterviewStatus.Done
            ? new ChatOutcome.BookingEnded(wanted, new InterviewResult.Illegal(InterviewStatus.Done), current, [])
            : new ChatOutcome.BookingEnded(wanted, result, current, [.. current?.OfferedAt(now) ?? []]);
    }
}

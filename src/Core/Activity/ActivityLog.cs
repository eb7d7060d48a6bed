using JobFunctions.Core.Storage;
using Microsoft.Extensions.Logging;

namespace JobFunctions.Core.Activity;

/// <summary>Writes the audit trail. Entries are added and never changed.</summary>
/// <remarks>
/// An entry is written after the change that it tells of and before the reply. It never fails or long delays what it tells of: a store that does
/// not take it within <see cref="Patience"/> costs the entry, which the application's log then has in its place. The id of an entry follows from
/// what it tells, so a call or a step that is repeated adds no second one. It is not given up when the caller of the request goes away.
/// </remarks>
public sealed partial class ActivityLog(Collection<ActivityEntry> entries, DayMarks days, TimeProvider time, ILogger<ActivityLog> logger)
{
    /// <summary>Longest wait for the store.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public async Task WriteAsync(ActivityEntry entry)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        try
        {
            // The marks first: an entry in a day that is not marked would never be read.
            var day = DayMarks.DayOf(entry.At);
            await Task.WhenAll(
                days.MarkAsync(ActivitySchema.TrailOf(null), day, patience.Token),
                days.MarkAsync(ActivitySchema.TrailOf(entry.Action), day, patience.Token));
            await entries.AddAsync(entry, patience.Token);
        }
        catch (Exception exception) when (exception is StoreUnavailableException or OperationCanceledException)
        {
            LogLost(logger, entry.Action, entry.ActorId?.ToString(), entry.Subject.Kind, entry.Subject.Id, entry.At, exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The audit trail lacks {Action} by {Actor} of {SubjectKind} {SubjectId} at {At}: the store did not take it.")]
    private static partial void LogLost(
        ILogger logger, ActivityAction action, string? actor, string subjectKind, string subjectId, DateTimeOffset at, Exception exception);
}

using JobFunctions.Core.Accounts;
using JobFunctions.Core.Activity;

namespace JobFunctions.Api.Activity;

/// <summary>An entry of the audit trail: ids only.</summary>
/// <param name="ActorId">Who did it; null for the platform itself and for a stranger.</param>
/// <param name="AccountId">Whose account or thing it was done to.</param>
internal sealed record ActivityReply(
    Guid ActivityId, DateTimeOffset At, ActivityAction Action, AccountId? ActorId, AccountId? AccountId, string SubjectKind, string? SubjectId)
{
    public static ActivityReply Of(ActivityEntry entry) => new(
        entry.Id, entry.At, entry.Action, entry.ActorId, entry.AboutId, entry.Subject.Kind, entry.Subject.Id.Length > 0 ? entry.Subject.Id : null);
}

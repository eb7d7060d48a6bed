using JobFunctions.Core.Accounts;
using JobFunctions.Core.Activity;

namespace JobFunctions.Api.Activity;

/// <summary>Something that a person did, or that was done to their account or things, as they see it.</summary>
/// <param name="ByYou">False for what an admin or the platform did, and for a stranger's try to sign in.</param>
internal sealed record OwnActivityReply(Guid ActivityId, DateTimeOffset At, ActivityAction Action, bool ByYou, string SubjectKind, string? SubjectId)
{
    public static OwnActivityReply Of(ActivityEntry entry, AccountId person) => new(
        entry.Id, entry.At, entry.Action, entry.ActorId == person, entry.Subject.Kind, entry.Subject.Id.Length > 0 ? entry.Subject.Id : null);
}

namespace JobFunctions.Core.Chats;

/// <summary>Who has a chat to themselves, for a minute: so that of two runs one goes first, and a run that died is relieved.</summary>
/// <param name="Update">Whose run it is; the run itself may take its hold anew.</param>
public sealed record ChatHold(long Update, DateTimeOffset Since)
{
    private static readonly TimeSpan Holds = TimeSpan.FromMinutes(1);

    /// <summary>Whether the run of an update has to wait for another's.</summary>
    public bool Excludes(long update, DateTimeOffset now) => Update != update && Since + Holds > now;
}

namespace JobFunctions.Core.Chats;

/// <summary>Where people open the chat with the bot.</summary>
public interface IChatAddress
{
    /// <summary>The address of the bot; with <c>?start=</c> and at most 64 ASCII letters, digits, - and _ behind it the bot is told these when Start is pressed.</summary>
    /// <returns>null while there is no bot, or none that hears what people say.</returns>
    /// <exception cref="Search.SourceBusyException">The messenger does not say now what the bot is called.</exception>
    Task<Uri?> FindAsync(CancellationToken cancellationToken);
}

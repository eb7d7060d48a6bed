namespace JobFunctions.Core.Chats;

/// <summary>The messenger that people talk to the bot by.</summary>
public interface IChatMessenger
{
    bool IsEnabled { get; }

    /// <summary>Does one thing in the chat of a person, not faster than the messenger allows.</summary>
    /// <remarks>Whatever it throws is worth another try. A message whose answer was lost on its way may come twice.</remarks>
    Task<ChatDelivery> SendAsync(long person, ChatReply reply, CancellationToken cancellationToken);

    /// <summary>Reads a file that a person sent.</summary>
    Task<ChatFile> ReadAsync(string file, long maxBytes, CancellationToken cancellationToken);
}

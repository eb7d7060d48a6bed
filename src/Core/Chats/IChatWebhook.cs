namespace JobFunctions.Core.Chats;

/// <summary>Reads what the messenger posts to the webhook.</summary>
public interface IChatWebhook
{
    /// <summary>Whether anything may come this way.</summary>
    bool IsEnabled { get; }

    /// <summary>Whether the caller is the messenger, compared in constant time.</summary>
    /// <param name="secret">As the caller sent it.</param>
    bool IsSecret(string? secret);

    /// <returns>null for what the bot has nothing to do with: groups, channels, other bots, kinds of updates and members that it does not know.</returns>
    /// <exception cref="FormatException">It is no update at all.</exception>
    ChatUpdate? Read(ReadOnlyMemory<byte> body);
}

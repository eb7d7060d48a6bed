namespace JobFunctions.Core.Chats;

/// <summary>Stored in histories, so its members keep their names.</summary>
/// <param name="HasReplies">Whether there is something to send.</param>
/// <param name="IsWaiting">Whether the person waits for something.</param>
/// <param name="IsEarly">Whether nothing was done, as another update goes first.</param>
public sealed record ConverseOutput(bool HasReplies, bool IsWaiting, bool IsEarly = false);

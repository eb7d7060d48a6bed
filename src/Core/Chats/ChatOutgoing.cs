namespace JobFunctions.Core.Chats;

/// <summary>A reply that is yet to be sent.</summary>
/// <param name="Number">Counts the replies of a chat from 1.</param>
public sealed record ChatOutgoing(long Number, ChatReply Reply);
